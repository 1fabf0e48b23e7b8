import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, type ActorAlias, standingIn, typeIn } from '@variorum/engine';
import { actors, openActors } from './open-actors.ts';

const index = openActors();
const syria = { country: 'SY', acts: true };

/** Days on which something changes, and one before and after them all. */
const days = [
  ...new Set([
    '2005-01-01',
    '2026-01-01',
    ...actors.flatMap(({ aliases }) => aliases.flatMap(({ from, to }) => [from, to])),
  ]),
].filter((day) => day !== undefined);

const holds = ({ from, to }: ActorAlias, day: string): boolean => (!from || from <= day) && (!to || day < to);

/** Countries in which an alias can be met: its own, else none, and that of the war that most actors are of. */
const scenes = ({ country }: ActorAlias) => (country === undefined ? [null, 'SY'] : [country]);

function wrongOf(actor: Actor, alias: ActorAlias): string[] {
  const phrase = alias.alone === false ? `${alias.words} troops` : alias.words;
  return days
    .filter((day) => holds(alias, day))
    .flatMap((day) => scenes(alias).map((country) => ({ day, country })))
    .filter(({ day, country }) => index.find(phrase, day, { country, acts: true })?.actor !== actor)
    .map(
      ({ day, country }) =>
        `${phrase} (${actor.id}) on ${day} in ${country}: ${index.find(phrase, day, { country, acts: true })?.actor.id}`,
    );
}

test('every alias leads to its actor, and to no other, on every day that it holds', () => {
  assert.ok(actors.length > 150, `only ${actors.length} actors`);
  const wrong = actors.flatMap((actor) =>
    // "Jaysh al-Fatah (Syria)" is for showing; reports write it without.
    actor.aliases.filter(({ words }) => !words.includes('(')).flatMap((alias) => wrongOf(actor, alias)),
  );
  assert.deepEqual(wrong, []);
});

test('no alias is met before or after its days', () => {
  const dated = actors
    .flatMap((actor) => actor.aliases.map((alias) => ({ actor, alias })))
    .filter(({ alias }) => alias.from);
  assert.ok(dated.length > 50);
  for (const { actor, alias } of dated) {
    const phrase = alias.alone === false ? `${alias.words} troops` : alias.words;
    const scene = { country: alias.country ?? null, acts: true };
    const earlier = actor.aliases.some((other) => other.words === alias.words && holds(other, '2005-01-01'));
    if (!earlier) assert.notEqual(index.find(phrase, '2005-01-01', scene)?.actor, actor, phrase);
  }
});

const meant: readonly (readonly [phrase: string, id: string])[] = [
  ['the barbarous Assad regime', 'actor:sy-government'],
  ['Assad’s troops', 'actor:sy-government'],
  ['Syrian government warplanes', 'actor:sy-government'],
  ['The Syrian Arab Army', 'actor:sy-government'],
  ['pro-government forces', 'side:sy-pro-government'],
  ['opposition fighters', 'side:sy-opposition'],
  ['heroic rebel fighters', 'side:sy-opposition'],
  ['the Nusra Front', 'actor:sy-nusra-hts'],
  ['Jabhat an-Nusra', 'actor:sy-nusra-hts'],
  ['Jabhat Fateh al-Sham, the former Nusra Front', 'actor:sy-nusra-hts'],
  ['HTS', 'actor:sy-nusra-hts'],
  ['ISIL terrorists', 'actor:islamic-state'],
  ['the so-called Islamic State', 'actor:islamic-state'],
  ['the US-backed Syrian Democratic Forces (SDF)', 'actor:sy-sdf'],
  ['US-led coalition warplanes', 'actor:us-led-coalition'],
  ['the Syrian Observatory for Human Rights', 'actor:sohr'],
  ['the Britain-based Observatory', 'actor:sohr'],
  ['Rami Abdel Rahman, head of the Syrian Observatory for Human Rights', 'actor:sohr'],
  ['the Syrian Civil Defense, also known as the White Helmets', 'actor:sy-white-helmets'],
  ['Syria’s official news agency SANA', 'actor:sana'],
  ['Ankara', 'actor:state-tr'],
  ['the Turkish defence ministry', 'actor:state-tr'],
  ['Turkish fire', 'actor:state-tr'],
  ['Turkey’s Anadolu news agency', 'actor:anadolu'],
  ['Lebanon’s Hezbollah', 'actor:hezbollah'],
  ['an AFP correspondent in Aleppo', 'actor:afp'],
  ['UN human rights office', 'actor:ohchr'],
];

for (const [phrase, id] of meant) {
  test(`“${phrase}” is ${id}`, () => {
    assert.equal(index.find(phrase, '2019-08-22', syria)?.actor.id, id);
  });
}

/** Names of other wars, in reports set there. */
const elsewhere: readonly (readonly [phrase: string, country: string, day: string, id: string])[] = [
  ['Houthi rebels', 'YE', '2015-04-01', 'actor:ye-houthis'],
  ['the coalition', 'YE', '2016-01-01', 'actor:ye-saudi-led-coalition'],
  ['the paramilitary Rapid Support Forces', 'SD', '2023-06-01', 'actor:sd-rsf'],
  ['RSF fighters', 'SD', '2023-06-01', 'actor:sd-rsf'],
  ['RSF', 'FR', '2023-06-01', 'actor:rsf'],
  ['Tigrayan forces', 'ET', '2021-06-28', 'actor:et-tplf'],
  ['al-Shabaab militants', 'SO', '2012-01-01', 'actor:so-al-shabaab'],
  ['al-Shabaab militants', 'MZ', '2021-03-24', 'actor:mz-islamists'],
  ['M23 rebels', 'CD', '2012-11-20', 'actor:cd-m23'],
  ['Congolese troops', 'CD', '2012-11-20', 'actor:state-cd'],
  ['Bosnian Serb forces', 'BA', '1995-07-11', 'actor:ba-vrs'],
  ['the Bosnian government army', 'BA', '1993-05-01', 'actor:ba-arbih'],
  ['Chechen rebels', 'RU', '2000-02-01', 'actor:ru-ichkeria'],
  ['Tamil Tiger rebels', 'LK', '2008-12-01', 'actor:lk-ltte'],
  ['FARC guerrillas', 'CO', '1998-11-01', 'actor:co-farc'],
  ['Taliban insurgents', 'AF', '2015-09-28', 'actor:af-taliban'],
  ['the Pakistani Taliban', 'PK', '2014-12-16', 'actor:pk-ttp'],
  ['Hamas militants', 'PS', '2014-07-20', 'actor:ps-hamas'],
  ['the Arakan Army', 'MM', '2023-11-13', 'actor:mm-arakan-army'],
  ['the junta', 'MM', '2023-11-13', 'actor:state-mm'],
  ['Contra rebels', 'NI', '1986-05-01', 'actor:ni-contras'],
  ['Boko Haram fighters', 'NG', '2014-04-14', 'actor:ng-boko-haram'],
  ['the Libyan National Army', 'LY', '2019-04-04', 'actor:ly-lna'],
  ['the Popular Mobilisation Forces', 'IQ', '2016-10-17', 'actor:iq-pmf'],
];

for (const [phrase, country, day, id] of elsewhere) {
  test(`“${phrase}” in ${country} is ${id}`, () => {
    assert.equal(index.find(phrase, day, { country, acts: true })?.actor.id, id);
  });
}

test('words that depend on who speaks, or that are not the actor itself, are nobody', () => {
  for (const phrase of [
    'terrorists',
    'the terrorists',
    'Assadist butchers',
    'the butchers',
    'the enemy',
    'liberators',
    'mujahideen',
    'regime opponents',
    'government supporters',
    'anti-Assad fighters',
    'the interim government',
    'His government',
    'a government',
    'Syrian',
    'Russia and Turkey',
    'Syrian and Russian warplanes',
    'Turkish-backed fighters',
    'eastern Syria',
    'Damascus air strikes',
    'Damascus gunfire',
    'an opposition monitoring group',
    'a government newspaper',
    'us',
    'who',
    'Libyan rebels',
  ]) {
    assert.equal(index.find(phrase, '2019-08-22', syria)?.actor.id, undefined, phrase);
  }
});

test('the army and the government are those of the country that the report is set in, else nobody’s', () => {
  assert.equal(index.find('the army', '2019', { country: 'LB', acts: true })?.actor.id, 'actor:state-lb');
  assert.equal(index.find('government forces', '2019', { country: null, acts: true }), undefined);
  assert.equal(index.find('the rebels', '2019', { country: 'YE', acts: true }), undefined);
  assert.equal(index.find('the government', '2019', { country: 'YE', acts: true }), undefined);
});

test('one line of names, each in its time', () => {
  const name = (words: string, on: string | null): string | undefined => index.find(words, on, syria)?.name;
  assert.equal(name('the Nusra Front', '2016-07-27'), 'Nusra Front');
  assert.equal(name('the Nusra Front', '2016-07-28'), 'Jabhat Fateh al-Sham');
  assert.equal(name('the Nusra Front', '2017-01-28'), 'Hayat Tahrir al-Sham');
  assert.equal(name('Hayat Tahrir al-Sham', '2016-12-31'), undefined);
  assert.equal(name('the Nusra Front', null), 'Nusra Front');
  assert.equal(name('ISIL', '2014-01'), 'Islamic State of Iraq and the Levant');
  assert.equal(name('Daesh', '2015'), 'Islamic State');
  assert.equal(name('Syrian government forces', '2025-01-02'), 'Syrian government (from December 2024)');
});

test('standing is kept by conflict, and a state’s forces are other forces abroad', () => {
  const sana = index.get('actor:sana');
  const russia = index.get('actor:state-ru');
  assert.ok(sana && russia);
  assert.equal(standingIn(sana, 'syria'), 'aligned');
  assert.equal(standingIn(sana, 'ukraine'), 'agency');
  assert.equal(standingIn(russia, 'ukraine'), 'party');
  assert.equal(standingIn(russia, 'colombia'), 'unknown');
  assert.equal(typeIn(russia, 'SY'), 'External/Other forces');
  assert.equal(typeIn(russia, 'RU'), 'State forces');
});
