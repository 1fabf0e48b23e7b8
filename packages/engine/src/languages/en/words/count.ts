import { phrasalVerbs, thingDeeds } from './thing-verbs.ts';

/** What wars are fought with, of which each one counts: "a tank was destroyed". */
export const machines: readonly string[] =
  'tank helicopter plane airplane jet warplane fighter-bomber aircraft drone uav quadcopter gunship warship frigate submarine gunboat carrier apc humvee bulldozer howitzer pylon bridge'.split(
    ' ',
  );

/** What raiders drive away. */
export const livestock: readonly string[] =
  'cattle cow cows calf calves ox oxen goat goats sheep camel camels horse horses mule mules donkey donkeys buffalo buffaloes'.split(
    ' ',
  );

/** What an army has lost. */
export const inventories: readonly string[] = ['losses'];
/** What an army takes from another. */
export const booty: readonly string[] = ['booty', 'spoils', 'plunder', 'haul'];

/** Verbs by which somebody comes to control land. */
export const winningVerbs: readonly string[] = 'take gain seize regain retake wrest assume establish'.split(' ');

/** Where "reduced to" leads to nothing left standing. */
export const ruins: readonly string[] = 'rubble ruins ashes ash dust debris'.split(' ');
/** Verbs that tell of things only with words behind them: "fell to", "made off with", "gained control of", "reduced to rubble". */
export const leadingVerbs: readonly string[] =
  'fall/fell/fallen make/made/made gain wrest assume reduce sweep/swept/swept comb lay/laid/laid'.split(' ');

/** Where things "in" them are lost. */
export const wrecks: readonly string[] = ['ruins', 'rubble', 'flames', 'ashes'];
/** What things "no longer" do that are of no use. */
export const workings: readonly string[] = ['function', 'operate', 'work'];
/** What things are "out of" when they are of no use. */
export const uses: readonly string[] = 'service action order commission operation use'.split(' ');
/** Verbs that may stand between things and their state: "600 schools remain closed". */
export const linkingVerbs: readonly string[] = 'remain stay stand report leave'.split(' ');
/** Land, of which somebody holds a share. */
export const lands: readonly string[] =
  'territory land country city town province region area district countryside'.split(' ');
/** Pieces of land that are counted. */
export const severalLands: readonly string[] =
  'provinces districts cities towns villages neighbourhoods neighborhoods settlements townships hamlets localities municipalities islands areas suburbs hilltops'.split(
    ' ',
  );
/** Where people live, in the words of communiqués: "70 inhabited points". */
export const inhabited: readonly string[] = ['inhabited', 'populated'];
export const inhabitedSpots: readonly string[] =
  'point points places localities settlements areas centres centers'.split(' ');
/** Verbs of holding a share of land. */
export const holdingVerbs: readonly string[] = 'control hold occupy'.split(' ');
/** Strikes of another kind. */
export const peacefulMarks: readonly string[] =
  'hunger labour labor general rail union heart penalty legal court custody naming title'.split(' ');

/** Things that are fired, dropped or thrown. */
export const projectiles = (
  'missile missiles rocket rockets shell shells bomb bombs mortar mortars munition munitions grenade grenades round rounds projectile projectiles warhead warheads barrel barrels submunition submunitions ' +
  'drone drones uav uavs torpedo torpedoes bullet bullets shots canister canisters katyusha katyushas qassam qassams scud scuds shahed shaheds'
).split(' ');

/** Verbs of what is fired when it comes down: "four rockets landed near the airport". */
export const landing = 'fall hit strike explode detonate target burst'.split(' ');
/** Past forms alone: "land" and "crash" are far more often nouns. */
export const landed = 'landed slammed crashed'.split(' ');

/** What flies, of which each one that crashes counts. */
export const flyers: readonly string[] =
  'helicopter helicopters plane planes airplane airplanes aeroplane aeroplanes jet jets aircraft warplane warplanes airliner airliners drone drones uav uavs gunship gunships quadcopter quadcopters fighter-bomber fighter-bombers fighter fighters bomber bombers'.split(
    ' ',
  );
/** What is taken in war as land is. */
export const firearms: readonly string[] =
  'rifle rifles gun guns machine-guns machinegun machineguns mortars cannon cannons howitzers muskets carbines pistols revolvers shotguns bazookas launchers grenades cartridges bullets'.split(
    ' ',
  );
/** What an army and its supplies pass over, and what power and oil flow through. */
export const ways: readonly string[] =
  'road roads highway highways route routes bridge bridges pipeline pipelines pylons lines cables railways'.split(' ');
/** What brings relief, what it brings, and how both are said to come in. */
export const lorries: readonly string[] = 'trucks lorries tankers truckloads vehicles'.split(' ');
export const loads: readonly string[] =
  'aid relief humanitarian food flour fuel supplies medicine medicines medical assistance goods'.split(' ');
export const entering = 'enter cross arrive reach roll/rolled/rolled';
/** What an army rides in. */
export const armour: readonly string[] =
  'tanks warships helicopters jets warplanes aircraft fighters bombers gunships howitzers frigates destroyers submarines bulldozers humvees carriers'.split(
    ' ',
  );
/** Verbs by which a number comes to a figure. */
export const reachingVerbs: readonly string[] =
  'rise reach climb bring grow increase stand jump fall drop exceed pass raise'.split(' ');
/** What things are that are still of use. */
export const functionals: readonly string[] = ['functional', 'operational', 'functioning', 'operating'];
/** One piece of land. */
export const oneLand: readonly string[] =
  'province district city town village neighbourhood neighborhood settlement township hamlet municipality island'.split(
    ' ',
  );

/** Bombs that are laid, not thrown, and what they do. */
export const devices: readonly string[] =
  'bomb bombs mine mines landmine landmines ied ieds vbied vbieds device devices'.split(' ');
export const bursts: readonly string[] = 'explode detonate kill wound injure'.split(' ');

/** Where the dead lie hidden. */
export const graves: readonly string[] = ['graves'];

/** What an army has on the ground, and verbs of having it. */
export const strongholds: readonly string[] =
  'post posts base bases outpost outposts checkpoint checkpoints garrisons airbases camps'.split(' ');
export const keepingVerbs: readonly string[] = 'keep maintain operate man'.split(' ');

/** What is destroyed without being a thing. */
export const abstract =
  'life lives hope hopes dream dreams career careers relationship relationships chance chances illusion illusions myth myths future futures economy economies livelihood livelihoods job jobs year years'.split(
    ' ',
  );

/** Words that a figure beside them may count by, and verbs of which every form does. */
export const countingForms: readonly string[] = [
  ...thingDeeds.flatMap(({ nouns }) => nouns.split(' ')),
  ...uses,
  ...wrecks,
  ...booty,
  ...inventories,
  ...strongholds,
  ...functionals,
  'trucks',
  'tanks',
];
export const countingVerbs: readonly string[] = [
  ...phrasalVerbs.map(({ verb }) => verb),
  ...leadingVerbs,
  ...workings,
  ...holdingVerbs,
];

/** Every word above that no other list may hold. */
export const everyWord: readonly string[] = [
  ...'full loaded filled laden packed carrying containing no longer times charge charges stick sticks head'.split(' '),
  ...abstract,
  ...projectiles,
  ...ruins,
  ...uses,
  ...linkingVerbs,
  ...lands,
  ...peacefulMarks,
  ...devices,
  ...graves,
  ...booty,
  ...livestock,
  ...inventories,
  ...wrecks,
  ...strongholds,
  ...flyers,
  ...firearms,
  ...functionals,
  ...lorries,
  ...loads,
  ...armour,
  ...oneLand,
  ...ways,
  ...phrasalVerbs.map(({ particle }) => particle),
  'machines',
];
