/** Who attacks people: with them as the doer, an attack on people is an attack. */
export const armedNouns =
  'gunman gunmen militant militants fighter fighters rebel rebels insurgent insurgents terrorist terrorists soldier soldiers troops forces army militia militias militiamen attackers attacker assailants extremists jihadists bandits raiders police settlers mob guerrillas guerrilla guerillas guerilla islamists separatists paramilitaries commandos mutineers assailant jihadis janjaweed maoists contras tribesmen gang gangs mobs pirates hijacker hijackers kidnappers abductors marauders intruders saboteurs brigands rustlers knifeman hitmen arsonists'.split(
    ' ',
  );

/** Regular forces: what they kill and strike may be killed from far away, and no word says how. */
export const regulars = 'army forces military navy police command'.split(' ');

/** Whoever bombs from the air: states, and those under whose name their aircraft fly. */
export const flyingForces: readonly string[] = 'army military government regime junta coalition allies'.split(' ');

/** Bodies that may bear arms: with a place that is attacked, they do. */
export const armedBodies: readonly string[] = 'group groups sect faction factions gang gangs movement'.split(' ');

/** Bodies of an army by their size; a company, a column, a battery may be something else where nobody fights. */
export const unitNouns: readonly string[] = (
  'regiment regiments battalion battalions corps brigade brigades division divisions company companies platoon platoons squadron ' +
  'squadrons garrison garrisons battery batteries detachment detachments column columns unit units'
).split(' ');

/** Bodies under arms that are no regular forces, those who make them up, and whom each side calls so. */
export const irregulars: readonly string[] = 'militia militias guerrillas front enemy'.split(' ');

/** Of whom something is made stands behind "of": "a group of gunmen". */
export const gatheringNouns: readonly string[] = 'group gang band crowd number team column handful wave waves'.split(
  ' ',
);

/** Of whom something stands behind "of". */
export const parts: readonly string[] = 'remnants members elements'.split(' ');

export const forceNouns: readonly string[] = 'police forces troops soldiers army guards policemen officers'.split(' ');

/** People in the street, and who is sent against them. */
export const crowdNouns: readonly string[] =
  'protester protesters protestors demonstrator demonstrators crowd crowds marchers fans supporters students youths rioters residents villagers worshippers mourners'.split(
    ' ',
  );

/** In the street, and up to no good. */
export const riotous: readonly string[] = 'mob mobs inhabitants townspeople locals looters hooligans vandals'.split(
  ' ',
);

/** Whoever else attacks villages and those who live there, though no word says that they bear arms. */
export const commonFolk: readonly string[] =
  'men herders herdsmen pastoralists nomads farmers hunters clansmen youths settlers robbers'.split(' ');

/** Of these, who is in the street to protest. */
export const protesterNouns: readonly string[] =
  'protester protesters protestors demonstrator demonstrators marchers'.split(' ');

/** Words by which a march is one of protest. */
export const protestAims: readonly string[] = (
  'against demand demands demanding denounce denouncing protest protests protesting condemn condemning calling oppose opposing solidarity anti-government ' +
  'pro-democracy anti-war anti-coup'
).split(' ');

/** Words by which people in the street are glad. */
export const rejoicing: readonly string[] =
  'celebrate celebrated celebrating celebrations celebration parade festival carnival victory funeral'.split(' ');

/** Who is arrested for what they say or stand for. */
export const dissentNouns: readonly string[] =
  'activist activists dissident dissidents journalist journalists separatists rebels militants insurgents'.split(' ');

/** Every word above, for the lexicon. */
export const everyWord: readonly string[] = [
  ...armedNouns,
  ...regulars,
  ...flyingForces,
  ...armedBodies,
  ...gatheringNouns,
  ...parts,
  ...forceNouns,
  ...crowdNouns,
  ...protesterNouns,
  ...riotous,
  ...commonFolk,
  ...protestAims,
  ...rejoicing,
  ...dissentNouns,
];
