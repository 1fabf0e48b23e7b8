import type { Concept } from '../../../concepts.ts';

/** Nouns that count what happened to people: "12 deaths", "a toll of 12". `singular/plural` by concept. */
export const casualtyNouns: readonly (readonly [Concept, string])[] = [
  [
    'kill',
    'death/deaths fatality/fatalities martyr/martyrs corpse/corpses cadaver/cadavers body/bodies killing/killings execution/executions dead-body/dead-bodies skeleton/skeletons slaying/slayings',
  ],
  ['wound', 'injury/injuries'],
  ['harm', 'casualty/casualties'],
  ['abduct', 'abduction/abductions kidnapping/kidnappings'],
  ['detain', 'arrest/arrests detention/detentions'],
  ['displace', 'displacement/displacements idp/idps'],
  ['take-refuge', 'refugee/refugees asylum-seeker/asylum-seekers'],
  ['vanish', 'disappearance/disappearances'],
  ['rape', 'rape/rapes'],
];

/** Further words that can open a frame of this kind; verbs end with a stroke. */
export const casualtyTriggers: readonly string[] = [
  'lives',
  'toll',
  'martyrs',
  'martyrdom',
  'hell',
  'shahadat',
  'expulsion',
  'deportation',
  'siege',
  'need',
  'insecure',
  'suffer/',
  'sustain/',
  'struggle/',
  'drive/drove/driven',
  'force/',
  'expel/',
  'need/',
  'face/',
  'leave/left/left',
  'abandon/',
  'cross/',
  'escape/',
  'deport/',
  'refuge',
  'shelter',
  'shelter/',
  'stay/',
  'hosted',
  'housed',
  'sanctuary',
  'push/',
  'shoot/shot/shot',
  'hack/',
  'stab/',
  'beat/beat/beaten',
  'club/',
  'mow/mowed/mown',
  'take/took/taken',
  'hold/held/held',
  'hostage',
  'captive',
  'lose/lost/lost',
  'cost/cost/cost',
  'losses',
  'forcibly',
  'sexual',
  'homes',
  'survive/',
  'treat/',
  'rush/',
  'prison',
  'prisoner',
  'prisoners',
  'detainees',
  'custody',
  'detention',
  'captivity',
  'jail',
  'bars',
  'endure/',
  'pour/',
  'flock/',
  'trample/',
  'killed',
  'hosts',
  'depend/',
  'rely/relied/relied',
  'throats',
  'hostages',
  'alive',
  'rush/',
  'evict/',
  'critical',
];

/** Words that, with a figure in their sentence, can open a frame of this kind: "Four were children", "900 people live in tents"; verbs end with a stroke. */
export const casualtyWithFigures: readonly string[] = (
  'them these those victims included remains wiped tents camps evacuation repatriation lynching arrivals newcomers killers murderers ' +
  'children women civilians away arrive/ enter/ reach/ register/ rescue/ host/ accommodate/ ' +
  'famine starvation hunger dependent reliant'
).split(' ');

/** Nouns of a running count: "the death toll rose to 31". */
export const tollNouns: readonly (readonly [Concept, readonly string[]])[] = [
  ['kill', ['death toll', 'toll of dead', 'death count', 'body count', 'toll']],
  ['wound', ['injury toll', 'injury count']],
  ['harm', ['casualty toll', 'casualty count', 'casualty figure']],
];

/** Adjectives after or before people: "12 dead", "the missing". */
export const casualtyAdjectives: readonly (readonly [Concept, readonly string[]])[] = [
  ['kill', ['dead', 'martyred', 'kia']],
  ['wound', ['wia']],
  ['vanish', ['missing', 'unaccounted']],
  ['displace', ['homeless']],
  ['besiege', ['trapped', 'stranded']],
];

/** Verbs of keeping count: "recorded 650 casualties". */
export const recordingVerbs: readonly string[] = [
  'record',
  'document',
  'register',
  'verify',
  'count',
  'tally',
  'report',
  'confirm',
];

/** Words of another count of those told of right before: "put it at 26", "gave a figure of 26". */
export const putting: readonly string[] = ['put', 'place', 'set', 'estimate'];
/** "cut it to 2,000": the same source's count, given anew. */
export const revising: readonly string[] = ['cut', 'revise', 'raise', 'increase'];
export const giving: readonly string[] = ['give', 'report', 'cite', 'offer', 'quote', 'provide'];
export const countNouns: readonly string[] = ['figure', 'figures', 'number', 'numbers', 'count', 'total', 'tally'];

/** What somebody has who is hurt, and what gives it: "gunshot wounds", "shrapnel". */
export const wounds: readonly string[] = (
  'injury injuries wound wounds burn burns fracture fractures bruises concussion concussions trauma suffocation asphyxiation ' +
  'asphyxia poisoning inhalation shrapnel gunshot gunshots'
).split(' ');

/** Verbs by which an armed body has dead and wounded of its own: "suffered 300 killed". */
export const losingVerbs: readonly string[] = ['suffer', 'sustain', 'lose'];

/** Of what people in need have too little: "need food". */
export const reliefNouns: readonly string[] = 'aid assistance help food water shelter support'.split(' ');
/** What people face who have nothing to eat. */
export const hungerNouns: readonly string[] = 'famine starvation hunger malnutrition'.split(' ');
/** Who cannot live without aid. */
export const dependents: readonly string[] = ['dependent', 'reliant'];

/** In what soldiers fall: "fell in battle". */
export const fieldsOfHonour: readonly string[] =
  'battle battles action combat fight fighting attack attacks assault assaults siege war engagement charge defence defense retreat'.split(
    ' ',
  );

/** What people survive, or do not. */
export const perils: readonly string[] =
  'crash attack attacks blast explosion sinking shipwreck fire siege massacre war fighting raid raids shelling bombing bombardment strike ambush ordeal journey march'.split(
    ' ',
  );

/** What hits people and hurts them: "struck by shrapnel". */
export const whatHits: readonly string[] =
  'bullet bullets shrapnel gunfire shell shells mortar mortars rocket rockets grenade grenades fragment fragments splinter splinters pellet pellets fire missile missiles debris glass round rounds'.split(
    ' ',
  );
