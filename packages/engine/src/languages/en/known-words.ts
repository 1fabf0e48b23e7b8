import type { SpeechConcept } from '../../concepts.ts';
import type { PopulationGroup } from '../../model/claim.ts';
import { Form, verbForms } from './inflection.ts';
import { keepOneCopyEach } from './one-copy.ts';
import { createWord, type NounSense, Tag, type VerbSense, type Word } from './word.ts';
import * as agreement from './words/agreement.ts';
import * as appeal from './words/appeal.ts';
import { blowWords } from './words/blows.ts';
import {
  casualtyAdjectives,
  casualtyNouns,
  casualtyTriggers,
  casualtyWithFigures,
  tollNouns,
} from './words/casualties.ts';
import * as charges from './words/charges.ts';
import * as combatantWords from './words/combatants.ts';
import * as control from './words/control.ts';
import * as countWords from './words/count.ts';
import { countedEvents, doubtfulEvents, warWords } from './words/counted-events.ts';
import { deadlyForms } from './words/deadly.ts';
import { eventVerbs } from './words/events.ts';
import * as grammar from './words/grammar.ts';
import { hedges, quantityWords, trailingHedges } from './words/hedges.ts';
import * as incidentWords from './words/incident.ts';
import * as intent from './words/intent.ts';
import * as numbers from './words/numbers.ts';
import * as onset from './words/onset.ts';
import { people } from './words/people.ts';
import * as places from './words/places.ts';
import * as speech from './words/speech.ts';
import * as targetWords from './words/targets.ts';
import { thingForms, thingVerbs } from './words/thing-verbs.ts';
import { notFigures, things } from './words/things.ts';
import * as time from './words/time.ts';

/** All that the word lists say, put together: by form, one {@link Word} each. */
export const words: Map<string, Word> = new Map();

function word(form: string): Word {
  let found = words.get(form);
  if (found === undefined) {
    found = createWord(form);
    words.set(form, found);
  }
  return found;
}

function tag(forms: readonly string[], bits: number): void {
  for (const form of forms) word(form).tags |= bits;
}

function verb(entry: string, sense: Partial<Omit<VerbSense, 'forms' | 'lemma'>>, bits: number): void {
  const lemma = entry.split('/')[0] ?? entry;
  for (const [form, forms] of verbForms(entry)) {
    const at = word(form);
    at.tags |= bits;
    // The first list that knows a verb decides its concept; later lists may add that it also speaks.
    const known = at.verb;
    at.verb = {
      lemma: known?.lemma ?? lemma,
      forms: (known?.forms ?? 0) | forms,
      concept: known?.concept ?? sense.concept,
      patient: known?.patient ?? sense.patient,
      speech: known?.speech ?? sense.speech,
    };
  }
}

/** One form of a verb by itself, where its other forms are nouns or name something else. */
function verbForm(form: string, lemma: string, forms: number): void {
  const at = word(form);
  at.tags |= Tag.verb;
  at.verb ??= { lemma, forms, concept: undefined, patient: undefined, speech: undefined };
}

function nouns(list: string, set: (at: Word, sense: NounSense) => void, bits: number): void {
  for (const pair of list.split(' ')) {
    const parts = pair.split('/');
    const [singular, plural] = parts.length === 2 ? parts : [undefined, parts[0]];
    if (singular !== undefined && singular !== plural) {
      const at = word(singular);
      at.tags |= bits;
      set(at, { plural: false, category: undefined, group: undefined, concept: undefined });
    }
    if (plural !== undefined) {
      const at = word(plural);
      at.tags |= bits;
      set(at, { plural: true, category: undefined, group: undefined, concept: undefined });
    }
  }
}

tag(grammar.determiners, Tag.determiner);
tag(grammar.pronouns, Tag.pronoun);
tag(grammar.contractions, Tag.pronoun);
tag(grammar.relatives, Tag.relative);
tag(grammar.conjunctions, Tag.conjunction);
tag(grammar.subordinators, Tag.subordinator);
tag(grammar.prepositions, Tag.preposition);
tag(grammar.auxiliaries.be, Tag.be);
tag(grammar.auxiliaries.have, Tag.have);
tag(grammar.auxiliaries.modal, Tag.modal);
tag(grammar.auxiliaries.do, Tag.do);
tag(grammar.negations, Tag.negation);
tag(grammar.adverbs, Tag.adverb);
tag(grammar.adjectives, Tag.adjective);
tag(grammar.leaning, Tag.leaning);
tag(grammar.plainNouns, 0);
tag(grammar.abbreviations, Tag.abbreviation);

for (const group of Object.keys(people) as PopulationGroup[]) {
  nouns(
    people[group],
    (at, sense) => {
      at.person ??= { ...sense, group };
    },
    Tag.person,
  );
}
for (const [concept, list] of casualtyNouns) {
  nouns(
    list,
    (at, sense) => {
      at.casualty = { ...sense, concept };
    },
    Tag.casualty | Tag.trigger,
  );
}
for (const [concept, forms] of casualtyAdjectives) {
  for (const form of forms) word(form).stateConcept = concept;
  tag(forms, Tag.state | Tag.adjective | Tag.trigger);
}
for (const category of ['weapons', 'structures', 'events'] as const) {
  nouns(
    things[category],
    (at, sense) => {
      at.thing ??= { ...sense, category };
    },
    Tag.thing,
  );
}
for (const { concept, patient, verbs } of eventVerbs) {
  for (const entry of verbs.split(' ')) verb(entry, { concept, patient }, Tag.verb | Tag.event | Tag.trigger);
}
for (const [concept, list] of Object.entries(speech.speechVerbs) as [SpeechConcept, string][]) {
  for (const entry of list.split(' ')) verb(entry, { speech: concept }, Tag.verb | Tag.speech);
}
for (const entry of grammar.plainVerbs) verb(entry, {}, Tag.verb);
for (const { verbs } of thingVerbs) {
  for (const entry of verbs.split(' ')) {
    verb(entry, {}, Tag.verb);
    for (const form of verbForms(entry).keys()) word(form).counts = true;
  }
}
for (const form of grammar.includeForms) verbForm(form, 'include', Form.past);
for (const form of deadlyForms) {
  verbForm(form, form, Form.past | Form.participle);
  tag([form], Tag.trigger);
}
for (const form of [...countWords.landed, ...grammar.pastForms, ...incidentWords.piercingForms]) {
  verbForm(form, form, Form.past);
  word(form).counts = true;
}
tag([...countWords.everyWord, ...blowWords, ...warWords], 0);
for (const form of thingForms.flatMap(({ forms }) => forms.split(' '))) {
  word(form).counts = true;
  verbForm(form, form, Form.past | Form.participle);
}
for (const entry of [...countWords.leadingVerbs, ...countWords.workings, ...countWords.keepingVerbs])
  verb(entry, {}, Tag.verb);
for (const form of [...countWords.countingForms, ...countedEvents, ...doubtfulEvents]) word(form).counts = true;
for (const entry of countWords.countingVerbs) for (const form of verbForms(entry).keys()) word(form).counts = true;
for (const [, list] of incidentWords.eventNouns) for (const form of list.split(' ')) word(form).happens = true;
for (const [, list] of incidentWords.tellingVerbs) {
  for (const entry of list.split(' ')) {
    verb(entry, {}, Tag.verb);
    for (const form of verbForms(entry).keys()) word(form).happens = true;
  }
}
for (const entry of [
  ...incidentWords.strikingVerbs,
  ...incidentWords.doingVerbs,
  ...incidentWords.meetingVerbs,
  ...incidentWords.eruptingVerbs,
  ...incidentWords.stoppingVerbs,
  ...incidentWords.rammingVerbs,
  ...incidentWords.disarmingVerbs,
  ...incidentWords.throwingVerbs,
  ...incidentWords.triggeringVerbs,
  ...incidentWords.loadingVerbs,
  ...incidentWords.woundingVerbs.map((verb) => (verb === 'beat' ? 'beat/beat/beaten' : verb)),
])
  verb(entry, {}, Tag.verb);
// "exchange" and "exchanges" are nouns of other matters.
for (const lemma of [...incidentWords.exchangingVerbs, ...incidentWords.inflectedVerbs]) {
  for (const [form, forms] of verbForms(lemma)) {
    if ((forms & (Form.base | Form.third)) === 0) verbForm(form, lemma, forms);
  }
}
for (const form of incidentWords.streetForms) verbForm(form, form, Form.past | Form.participle);
for (const form of incidentWords.openings) word(form).happens = true;
tag([...incidentWords.everyWord, ...combatantWords.everyWord, ...targetWords.everyWord], 0);
tag(onset.everyWord, 0);
for (const entry of charges.bearingVerbs) verb(entry, {}, Tag.verb);
tag(charges.everyWord, 0);
for (const form of charges.bearing) word(form).happens = true;
for (const form of onset.openings) word(form).happens = true;
for (const [role, list] of [...control.controlVerbs, ...control.commonVerbs]) {
  for (const entry of list.split(' ')) {
    verb(entry, {}, Tag.verb);
    for (const form of verbForms(entry).keys()) word(form).control = (word(form).control ?? 0) | role;
  }
}
for (const [role, list] of control.inflectedVerbs) {
  for (const lemma of list.split(' ')) {
    for (const [form, forms] of verbForms(lemma)) {
      if (form === lemma) continue;
      verbForm(form, lemma, forms);
      word(form).control = (word(form).control ?? 0) | role;
    }
  }
}
for (const form of control.handing) {
  verbForm(form, 'hand', form.endsWith('ing') ? Form.gerund : Form.past | Form.participle);
  word(form).control = (word(form).control ?? 0) | control.Control.lose;
}
for (const [concept, list] of agreement.agreementNouns) for (const form of list.split(' ')) word(form).agrees = concept;
for (const form of [...agreement.zoneNouns, ...agreement.exchangeNouns, ...agreement.pauseNouns])
  word(form).agrees ??= true;
for (const entry of [...appeal.plainAppealVerbs, ...agreement.plainVerbs, ...control.launchingVerbs])
  verb(entry, {}, Tag.verb);
for (const list of Object.values(intent.governors)) for (const entry of list.split(' ')) verb(entry, {}, Tag.verb);
for (const [role, list] of control.controlNouns)
  for (const form of list.split(' ')) word(form).control = (word(form).control ?? 0) | role;
// One for all: whoever holds, the word is looked up as this one.
word(`rebel${control.heldSuffixes[0]}`).control = control.Control.held;
tag(speech.sources, Tag.source);
// "government forces": the noun, far more often than the verb.
tag(['forces', 'sides', 'parties'], Tag.source);
const formsOf = (entry: string): Iterable<string> => (entry.includes('/') ? verbForms(entry).keys() : [entry]);
for (const entry of casualtyTriggers) for (const form of formsOf(entry)) word(form).tags |= Tag.trigger;
for (const entry of casualtyWithFigures) for (const form of formsOf(entry)) word(form).counts = true;
tag([...speech.sourcePhraseWords, ...speech.reckonings], 0);
tag([...speech.disputing, ...speech.disputable, ...speech.holdingTo], 0);
tag(['according'], Tag.adverb);
tag(Object.values(speech.modalWords).flat(), 0);
tag(['citing', 'quoting'], 0);

for (const [form, value] of Object.entries(numbers.units)) word(form).value = value;
for (const [form, value] of Object.entries(numbers.tens)) word(form).value = value;
for (const [form, value] of Object.entries(numbers.scales)) word(form).scale = value;
for (const [form, value] of Object.entries(numbers.vagueScales)) word(form).vague = value;
for (const form of numbers.vagueWords) word(form).vague = 3;
for (const [form, value] of Object.entries(numbers.fractions)) word(form).fraction = value;
for (const group of [numbers.units, numbers.tens, numbers.scales, numbers.vagueScales, numbers.fractions])
  tag(Object.keys(group), Tag.number);
tag(numbers.vagueWords, Tag.number);
tag(numbers.ordinals, Tag.ordinal);
for (const [, phrases] of hedges)
  tag(
    phrases.map((phrase) => phrase.split(' ')[0] ?? phrase),
    Tag.hedge,
  );

for (const [, phrases] of [...hedges, ...trailingHedges])
  tag(
    phrases.flatMap((phrase) => phrase.split(' ')),
    0,
  );
tag(quantityWords, 0);

for (const [form, month] of Object.entries(time.months)) word(form).month = month;
for (const [form, day] of Object.entries(time.weekdays)) word(form).weekday = day;
// "Tuesday’s attack" where the apostrophe was lost.
for (const [form, day] of Object.entries(time.weekdays)) if (form.endsWith('day')) word(`${form}s`).weekday = day;
for (const [form, season] of Object.entries(time.seasons)) word(form).season = season;
for (const [form, unit] of Object.entries(time.timeUnits)) word(form).timeUnit = unit;
for (const group of [time.months, time.weekdays, time.seasons, time.timeUnits]) tag(Object.keys(group), Tag.time);
tag(time.timeWords, Tag.time);
tag(
  Object.keys(time.weekdays)
    .filter((form) => form.endsWith('day'))
    .map((form) => `${form}s`),
  Tag.time,
);
tag(
  tollNouns.flatMap(([, nouns]) => nouns.flatMap((noun) => noun.split(' '))),
  0,
);
tag([...places.placeNouns, ...places.typesBehindNames], Tag.placeNoun);
tag([...places.pointedPlurals, ...places.disasters], 0);
for (const entry of places.batteringVerbs) verb(entry, {}, Tag.verb);
tag(['compared', 'born', 'annually', 'away', 'los', 'las'], 0);
tag(places.directions, Tag.direction | Tag.adjective);
tag(places.distances, Tag.measureUnit);
tag(notFigures, Tag.measureUnit);

keepOneCopyEach(words);
