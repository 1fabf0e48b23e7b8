/* With what blows are dealt, and what they are aimed at. */

/** Machines that a blow is dealt with, beside what is fired, dropped or thrown. */
export const strikers: readonly string[] =
  'tanks helicopters planes jets warplanes fighter-bombers aircraft airplanes aeroplanes gunships bombers fighters warships gunboats speedboats'.split(
    ' ',
  );
/** Verbs of blows that are dealt with them. */
export const battering =
  'barraged attack hit strike pound shell bomb bombard target batter pummel raid storm rain fire assault blast'.split(
    ' ',
  );
/** Before "bombs": which are laid or driven, which are dropped. */
export const laidBombs: readonly string[] = ['car', 'truck', 'vehicle', 'roadside', 'suicide', 'petrol'];
export const fallingBombs: readonly string[] = ['barrel', 'cluster', 'glide', 'aerial', 'incendiary', 'phosphorus'];

/** Blows that are aimed at what stands behind "on", "at" or "against", and verbs that aim missiles. */
export const aimedBlows: readonly string[] = (
  'attack attacks strike strikes airstrike airstrikes air-strike air-strikes raid raids assault assaults bombing bombings shelling shellings bombardment bombardments ' +
  'ambush ambushes offensive offensives onslaught blitz sabotage counterattack counterattacks counter-attack counter-attacks operation operations'
).split(' ');
export const aimingVerbs: readonly string[] = ['fire', 'launch', 'drop', 'throw', 'hurl', 'lob', 'shoot', 'rain'];

/** What is said to be "in" so many places, by what that makes of them. */
export const fightingNouns: readonly string[] =
  'clash clashes battle battles fighting combat skirmish skirmishes firefight firefights'.split(' ');
export const raidingNouns: readonly string[] = 'raid raids operation operations sweep sweeps'.split(' ');
export const strikingNouns: readonly string[] =
  'attack attacks strike strikes airstrike airstrikes bombing bombings shelling bombardment'.split(' ');
/** Where armed groups hide. */
export const dens: readonly string[] =
  'hideouts hideout hide-outs enclaves outposts checkpoints garrisons bases camps positions neighbourhoods neighborhoods areas locations sites houses homes farms'.split(
    ' ',
  );

/** Every word above that no other list may hold. */
export const blowWords: readonly string[] = [
  ...strikers,
  ...laidBombs,
  ...fallingBombs,
  ...aimedBlows,
  ...fightingNouns,
  ...raidingNouns,
  ...strikingNouns,
  ...dens,
];
