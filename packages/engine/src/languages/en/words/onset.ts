import type { Concept } from '../../../concepts.ts';

/** What goes on for long enough to have a beginning, by the violence that it is. */
export const ongoing: readonly (readonly [Concept, string])[] = [
  ['attack', 'offensive counteroffensive counter-offensive onslaught assault invasion campaign operation'],
  ['clash', 'hostilities fighting war conflict'],
  ['shell', 'shelling bombardment'],
];

/** Of these only those under arms, by the word before them: "a bombing campaign", not "an election campaign". */
export const ofManySorts: readonly string[] = ['campaign', 'operation'];
export const underArms: readonly string[] =
  'military bombing bombardment air aerial ground security army offensive'.split(' ');

/** Named as a whole: "the war", "the Sudanese conflict". Words before them that make them another thing. */
export const wholes: readonly string[] = ['war', 'conflict'];
export const otherWars: readonly string[] = 'trade cold world price culture propaganda drug drugs'.split(' ');

/** Verbs of which what goes on is the subject: "the offensive began", "fighting broke out". */
export const beginningVerbs: readonly string[] = 'begin start erupt break flare intensify escalate'.split(' ');
/** Of these one word more is needed: "broke out", "flared up". */
export const behindThem: ReadonlyMap<string, string> = new Map([
  ['break', 'out'],
  ['flare', 'up'],
]);
/** Verbs of which it is the object: "launched an offensive". */
export const startingVerbs: readonly string[] = 'launch begin start open unleash'.split(' ');
/** Nouns for the beginning, before "of". */
export const beginnings: readonly string[] = 'beginning start outbreak onset launch'.split(' ');

/** Words that open the search by themselves; the others stand in sentences that say more. */
export const openings: readonly string[] = ['hostilities', 'invasion'];

/** Every word above that no other list may hold. */
export const everyWord: readonly string[] = [
  ...ongoing.flatMap(([, words]) => words.split(' ')),
  ...underArms,
  ...otherWars,
  ...beginnings,
];
