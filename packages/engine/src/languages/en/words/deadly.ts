import type { Concept } from '../../../concepts.ts';

/** What is done to people to death: "hacked to death", "shot dead". Who is sentenced or bored to death may live. */
export const deadlyVerbs: readonly string[] =
  'shoot hack stab beat club burn choke crush trample starve gun mow slash bomb shell'.split(' ');

/** The same, in the one form that is no noun. */
export const deadlyForms: readonly string[] =
  'stoned bludgeoned gassed poisoned tortured knifed speared bayoneted machine-gunned dragged flogged whipped kicked battered scalded froze frozen bled'.split(
    ' ',
  );

export interface HarmBehind {
  readonly concept: Concept;
  /** By their base forms. */
  readonly verbs: readonly string[];
  /** What may stand right behind them, as a pattern of lower-case words. */
  readonly words: string;
  /** Aircraft and their crews are another matter: "shot down". */
  readonly unarmedOnly?: true;
}

/** Verbs that say with the words behind them what befell people: "gunned down", "blown to pieces", "brought to safety". */
export const harmBehind: readonly HarmBehind[] = [
  { concept: 'kill', verbs: ['gun', 'mow', 'cut', 'machine-gunned'], words: 'down' },
  { concept: 'kill', verbs: ['shoot'], words: 'down', unarmedOnly: true },
  { concept: 'kill', verbs: ['burn', 'bury'], words: 'alive' },
  { concept: 'kill', verbs: ['blow'], words: 'up|apart|to (?:pieces|bits|shreds|smithereens)' },
  { concept: 'kill', verbs: ['hack', 'cut', 'chop'], words: '(?:in)?to (?:pieces|bits)' },
  { concept: 'kill', verbs: ['torn'], words: 'apart|to (?:pieces|bits|shreds)' },
  { concept: 'kill', verbs: ['wipe'], words: 'out' },
  {
    concept: 'kill',
    verbs: ['shoot'],
    words: 'by firing|in reprisals?|in cold blood|as (?:spies|traitors|deserters|hostages)',
  },
  { concept: 'kill', verbs: ['send'], words: 'to hell' },
  { concept: 'kill', verbs: ['put'], words: 'to (?:death|the sword)' },
  { concept: 'abduct', verbs: ['carry', 'lead', 'march', 'whisk', 'haul'], words: 'off|away' },
  { concept: 'evacuate', verbs: ['bring', 'take', 'move', 'lead', 'fly'], words: 'to safety' },
];
