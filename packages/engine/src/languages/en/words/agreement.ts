import type { Concept } from '../../../concepts.ts';

/** Nouns for what parties settle, by concept. The words behind them ("deal on a prisoner swap") may say more. */
export const agreementNouns: readonly (readonly [Concept, string])[] = [
  ['cease-fire', 'ceasefire ceasefires cease-fire cease-fires truce truces armistice'],
  ['demilitarise', 'demilitarised-zone demilitarized-zone de-escalation buffer-zone'],
  ['agree', 'agreement agreements deal deals accord accords pact pacts treaty'],
  ['talk', 'talks negotiations peace-talks ceasefire-talks'],
  ['exchange', 'swap swaps'],
];

/** Words in or behind a deal that say what it is about. */
export const contents: readonly (readonly [Concept, string])[] = [
  ['cease-fire', 'ceasefire cease-fire truce armistice hostilities'],
  ['evacuate', 'evacuate evacuated evacuation evacuations reconciliation leave'],
  ['exchange', 'prisoners prisoner detainees hostages captives swap exchange'],
  ['demilitarise', 'demilitarised demilitarized de-escalation buffer'],
];

/** Nouns that with one of the words of {@link zoneWords} before them are a zone that parties settle. */
export const zoneNouns: readonly string[] = ['zone', 'zones'];
export const zoneWords: readonly string[] = 'demilitarised demilitarized de-escalation buffer safe'.split(' ');
/** Nouns that with "prisoner", "hostage" before them are an exchange. */
export const exchangeNouns: readonly string[] = ['exchange', 'exchanges', 'swap', 'swaps'];
export const exchanged: readonly string[] =
  'prisoner prisoners hostage hostages detainee detainees captive captives'.split(' ');

/** Nouns that with "humanitarian" before them are a ceasefire. */
export const pauseNouns: readonly string[] = ['pause', 'pauses'];

/** Who stands in a sentence whose deal is one of a war though it names no parties. */
export const warringNouns: readonly string[] =
  'gunmen fighters militants rebels insurgents jihadists jihadis islamists guerrillas guerillas separatists rebel insurgent militant combatants mujahideen militia militias militiamen hostages besieged warring sides'.split(
    ' ',
  );

/** Deals that parties at war do not make with each other. */
export const otherDeals: readonly string[] =
  'trade nuclear arms business free-trade climate gas oil loan peace-keeping licence license football transfer tariff customs coalition plea grain weapons fighter-jet'.split(
    ' ',
  );

type Status = 'announced' | 'signed' | 'in-force' | 'violated' | 'collapsed';

/**
 * What a verb makes of an agreement, with the agreement as its subject or as its object. Source: CODEBOOK, `agreement`.
 * `base/past/participle` where irregular.
 */
export const asSubject: readonly (readonly [Status, string])[] = [
  ['announced', 'announce agree reach broker'],
  ['signed', 'sign conclude ink'],
  [
    'in-force',
    'take/took/taken hold/held/held enter start begin/began/begun last remain extend renew resume observe continue implement come/came/come go/went/gone halt end',
  ],
  ['violated', 'violate breach break/broke/broken'],
  ['collapsed', 'collapse fail expire unravel crumble scrap suspend cancel stall'],
];
export const asObject: readonly (readonly [Status, string])[] = [
  [
    'announced',
    'announce agree reach broker mediate declare propose accept strike/struck/struck hammer seal negotiate',
  ],
  ['signed', 'sign conclude ink'],
  ['in-force', 'observe respect extend renew implement begin/began/begun start hold/held/held resume enter monitor'],
  ['violated', 'violate breach break/broke/broken'],
  ['collapsed', 'scrap abandon suspend cancel end call/called/called'],
];

/** Nouns before "of the ceasefire" that say what became of it. */
export const fateNouns: readonly (readonly [Status, string])[] = [
  ['violated', 'violation violations breach breaches'],
  ['collapsed', 'collapse breakdown failure'],
  ['signed', 'signing'],
  ['announced', 'announcement'],
];

/** Verbs of settling that no other list has. */
export const plainVerbs: readonly string[] =
  'broker mediate conclude ink negotiate extend suspend cancel propose observe stall unravel crumble expire scrap breach strike/struck/struck seal'.split(
    ' ',
  );

/** Words before a deal or talks that make them a matter of war; without one, and without two parties, they may be anybody's. */
export const ofWar: readonly string[] =
  'peace ceasefire cease-fire truce reconciliation surrender withdrawal evacuation disarmament armistice power-sharing'.split(
    ' ',
  );
