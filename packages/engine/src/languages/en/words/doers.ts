/** Nouns for what harms people: attacks, weapons and ways to die, after GTD's attack and weapon types. Vehicles and peaceful events are none. */
export const harmfulNouns = (
  'attack attacks strike strikes airstrike airstrikes air-strike air-strikes raid raids bombing bombings explosion explosions blast blasts clash clashes ' +
  'battle battles massacre massacres assault assaults offensive offensives bombardment bombardments shelling shellings ambush ambushes sortie sorties barrage barrages ' +
  'execution executions counterattack counterattacks counter-attack counter-offensive counteroffensive crackdown crackdowns rampage stabbing stabbings invasion pogrom pogroms genocide ' +
  'missile missiles rocket rockets shell shells bomb bombs mortar mortars mine mines landmine landmines ied ieds vbied vbieds munition munitions grenade grenades bullet bullets shots gunshots ' +
  'projectile projectiles submunition submunitions drone drones uav uavs artillery gunfire fire crossfire fighting firefight firefights gunfight gunfights gunbattle gunbattles shootout shootouts ' +
  'shooting shootings skirmish skirmishes gas gases sarin chlorine napalm siege starvation hunger torture suffocation device devices explosives booby-trap booby-traps shrapnel bombs weapons cannon cannons ' +
  'dynamite warplane warplanes fighter-bomber fighter-bombers plane planes jet jets aircraft helicopter helicopters tank tanks warship warships gunship gunships campaign bomblet bomblets crash'
).split(' ');

/** Violence of two sides: who harmed whom in it, its name does not say. */
export const mutualNouns =
  'clash clashes fighting battle battles crossfire firefight gunfight gunbattle shootout skirmish skirmishes siege'.split(
    ' ',
  );

/** What somebody flies or drives; it acts for them. */
export const crewed =
  'warplane warplanes fighter-bomber fighter-bombers plane planes jet jets aircraft helicopter helicopters tank tanks warship warships gunship gunships'.split(
    ' ',
  );

/** Words before a means that belong to it. */
export const meansWords = (
  'anti-aircraft antiaircraft ack-ack small-arms crossfire opened open opening air suicide chemical sarin chlorine gas cluster vacuum roadside ground artillery machine-gun sniper poison poisonous toxic truck barrel bombing nerve ' +
  'surface-to-surface ballistic cruise incendiary phosphorus thermobaric improvised explosive booby-trapped nail petrol hand rocket-propelled gun knife car parcel letter'
).split(' ');

/** Words for who may own a means, beside names and peoples. */
export const owners =
  'rebel regime government federal opposition terrorist jihadist insurgent militant islamist army pro-government pro-regime guerrilla separatist militia coalition nato junta paramilitary police'.split(
    ' ',
  );

/** Verbs by which somebody harms others, whatever their object. `base/past/participle` forms are those of other lists. */
export const violentVerbs =
  'fire shell bomb bombard attack target hit strike pound raid storm ambush detonate explode blow open launch drop shoot ram clash fight throw hurl assault massacre torch burn lob landed slammed fall crashed carry conduct mount stage wage use unleash'.split(
    ' ',
  );

/** Verbs that are a cause by themselves. */
export const causeVerbs = 'shoot shell bomb bombard starve behead execute stab ambush drown'.split(' ');
