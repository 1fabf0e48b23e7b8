import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kinds, languages } from '../../all.ts';
import { examplePlaces } from '../../testing/index.ts';
import { createReader } from '../read.ts';

const read = createReader({ languages, kinds, gazetteer: examplePlaces });

/** The first place of the first toll, as worded; `null` where it has none. */
function placeIn(text: string): string | null {
  const { claims } = read({ id: `sha256:${'0'.repeat(64)}`, input: 'named', text, published: '2019-05-14' });
  const toll = claims.find(({ kind }) => kind === 'toll');
  assert.ok(toll, text);
  return toll.where[0]?.text ?? null;
}

/** Ways to say where people died; each gives its place to what befell them. */
const ways: readonly ((place: string) => string)[] = [
  (place) => `Twelve people were killed in ${place} on Monday, officials said.`,
  (place) => `In ${place}, gunmen killed 12 people.`,
  (place) => `An attack in ${place} killed 12 people.`,
  (place) => `Twelve people were killed when gunmen opened fire in ${place}.`,
  (place) => `Gunmen opened fire in ${place} on Monday. Twelve people were killed in the attack.`,
  (place) => `Twelve people were killed near ${place} on Monday.`,
];

const blows: readonly ((place: string) => string)[] = [
  (place) => `Gunmen attacked ${place} on Monday, killing 12 people.`,
  (place) => `Twelve people were killed when gunmen raided ${place}.`,
  (place) => `A rocket struck ${place} on Monday, killing 12 people.`,
];

describe('a place that no list has', () => {
  const named = [
    'Korvat',
    'Ostrag village',
    'the hamlet of Los Korvos',
    'Korvat parish',
    'the oasis of Korvat',
    'the Korvat gorge',
    'the Korvat salient',
    'Korvat Street',
    'the Korvat foothills',
    'the al-Korvat neighbourhood',
    'the Korvat Corridor',
    'Korvat creek',
    'Camp Korvat',
    'Mount Korvat',
    'Hill 305',
    'Sid el Korvat',
  ];
  for (const name of named) {
    it(`is where, in whatever way it is said: ${name}`, () => {
      const words = name.replace(/^the (?!hamlet|oasis)/, '');
      for (const way of ways)
        assert.equal(placeIn(way(name))?.replace(/^the /, ''), words.replace(/^the /, ''), way(name));
    });
  }

  it('is where, too, when it is what was struck', () => {
    for (const way of blows) {
      assert.equal(placeIn(way('Korvat')), 'Korvat');
      assert.equal(placeIn(way('the Korvat area')), 'Korvat area');
      assert.equal(placeIn(way('Korvat parish')), 'Korvat parish');
    }
    assert.equal(placeIn('Gunmen attacked Korvats on Monday, killing 12 people.'), null);
    assert.equal(placeIn('A gunman attacked Korvat on Monday, killing 12 people.'), null);
  });

  it('is a part of a town that was struck, by a name with an article of its own', () => {
    assert.equal(
      placeIn('A missile hit the al-Korvat neighbourhood of Homs, killing 12 people.'),
      'al-Korvat neighbourhood',
    );
    assert.equal(
      placeIn('Twelve people were killed in the al-Korvat neighbourhood of Homs.'),
      'al-Korvat neighbourhood',
    );
  });

  it('is without those who live or rule there', () => {
    assert.equal(placeIn('Police killed 12 people in the mainly Muslim Korvat region.'), 'Korvat region');
    assert.equal(placeIn('Police killed 12 people in the mostly Uighur Korvat region.'), 'Korvat region');
    assert.equal(placeIn('Twelve people were killed in Lions-held Homs.'), 'Homs');
    assert.equal(placeIn('Twelve people were killed in Lions-run Homs.'), 'Homs');
  });

  it('is a name with its article, and no phrase, where all is in capitals', () => {
    assert.equal(placeIn('TWELVE PEOPLE WERE KILLED IN THE TOWN OF LOS KORVOS.'), 'TOWN OF LOS KORVOS');
    assert.equal(placeIn('TWELVE PEOPLE WERE KILLED, INCLUDING A MAN IN CHARGE OF A BANK.'), null);
  });

  it('may stand before a noun that is no place by itself, or before those who act', () => {
    assert.equal(placeIn('In a second such raid at Korvat rebels killed 12 soldiers.'), 'Korvat');
    assert.equal(placeIn('Twelve soldiers were killed on the Korvat axis.'), 'Korvat axis');
  });
});

describe('a scene', () => {
  const later = 'The mayor spoke. Shops were shut. Nobody slept. The market stood empty. Rain fell. A priest prayed. ';

  it('is the only one of its report, however much stands between', () => {
    const blast = 'A blast at a market in Korvat killed some people on Monday. ';
    assert.equal(placeIn(`${blast}${later}Ten civilians were injured.`), 'Korvat');
    const wider = 'Rebels raided Chechnya on Monday. They shelled Grozny. ';
    assert.equal(placeIn(`${wider}${later}Ten civilians were injured.`), 'Grozny');
    const two = 'Rebels raided Homs on Monday. They shelled Grozny. ';
    assert.equal(placeIn(`${two}${later}Ten civilians were injured.`), null);
  });

  it('is not moved by what a source goes on to add', () => {
    const text = 'Over 45 people were killed, the mission said, adding that it had reinforced security in Mosul.';
    assert.equal(placeIn(text), null);
  });

  it('is where a speaker lives, if it is told there of what happened', () => {
    const text = 'Sami Haddad, who lives in Korvat, where the attack began, said five of his family members died.';
    assert.equal(placeIn(text), 'Korvat');
  });

  it('is a district that was swept, and what lies by another place', () => {
    assert.equal(
      placeIn('Troops swept Korvat district on Monday. The clashes resulted in the killing of 25 rebels.'),
      'Korvat district',
    );
    assert.equal(placeIn('Rebels moved towards Korvat, north of Mosul. Three soldiers were killed.'), 'Korvat');
  });

  it('is a district that bears the name of a day, and the city that has a name of its own', () => {
    assert.equal(placeIn('Two soldiers were killed in an ambush in Mon district on Sunday.'), 'Mon district');
    assert.equal(placeIn('Twelve people were killed in the southern Homs city of Korvat.'), 'city of Korvat');
    assert.equal(placeIn('Twelve people were killed in Homs city of Korvat province.'), 'Homs city');
  });

  it('is not moved by talks', () => {
    const talks = 'The rebels want leverage before the talks on Mali in Mosul. ';
    assert.equal(placeIn(`Rebels shelled Homs on Monday. ${talks}Radio said 14 people were killed.`), 'Homs');
  });

  it('is that of a whole, not of one of its parts', () => {
    const raids = 'Raids on Homs killed some people, including 11 in the Korvat locality. ';
    const { claims } = read({
      id: `sha256:${'1'.repeat(64)}`,
      input: 'named',
      text: `${raids}Another 14 people were wounded.`,
      published: null,
    });
    assert.equal(claims.at(-1)?.where[0]?.text, 'Homs');
  });

  it('is nobody’s strongholds', () => {
    assert.equal(placeIn('Strikes Outside Red Lions Strongholds Kill 15\n\nA city mourned.'), null);
  });
});

describe('a part of a land', () => {
  it('is where, behind the apostrophe of its land, at the front of a sentence as elsewhere', () => {
    for (const way of ways) assert.equal(placeIn(way('Mali’s Korvat district')), 'Korvat district');
  });
});
