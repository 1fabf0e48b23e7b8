import type { Concept } from '../../../concepts.ts';

/** What must stand as a verb's object for a count: any thing, or only some sorts of them. */
export type Takes =
  | 'anything'
  | 'things'
  | 'lands'
  | 'structures'
  | 'weapons'
  | 'projectiles'
  | 'events'
  | 'goods' // things, and livestock
  | 'arms' // weapons, and what an army has on the ground
  | 'finds' // weapons, and graves
  | 'devices'
  | 'ordnance' // what a blow is dealt with
  | 'throwables' // projectiles, and charges
  | 'takings' // land, and arms
  | 'clearings' // mines, and places
  | 'armour' // what an army rides in
  | 'flying' // weapons, and types of aircraft
  | 'spots'; // where violence is: places, and hideouts

/** Verbs that befall things, by concept, with the things that they befall. `base/past/participle` where irregular. */
export const thingVerbs: readonly { readonly concept: Concept; readonly takes: Takes; readonly verbs: string }[] = [
  {
    concept: 'destroy',
    takes: 'anything',
    verbs:
      'destroy demolish raze wreck obliterate uproot bulldoze incinerate flatten gut torch burn burn/burnt/burnt level ruin annihilate eliminate',
  },
  { concept: 'destroy', takes: 'structures', verbs: 'collapse' },
  { concept: 'destroy', takes: 'weapons', verbs: 'sink/sank/sunk scuttle' },
  { concept: 'damage', takes: 'anything', verbs: 'damage' },
  { concept: 'disable', takes: 'things', verbs: 'disable cripple immobilise immobilize' },
  { concept: 'close', takes: 'structures', verbs: 'close shut/shut/shut' },
  { concept: 'establish', takes: 'structures', verbs: 'establish build/built/built erect set-up' },
  { concept: 'shoot-down', takes: 'flying', verbs: 'down' },
  { concept: 'intercept', takes: 'weapons', verbs: 'intercept' },
  { concept: 'fire', takes: 'projectiles', verbs: 'fire launch shoot/shot/shot rain' },
  { concept: 'drop', takes: 'projectiles', verbs: 'drop' },
  { concept: 'throw', takes: 'throwables', verbs: 'throw/threw/thrown hurl lob' },
  { concept: 'target', takes: 'things', verbs: 'target' },
  { concept: 'attack-things', takes: 'things', verbs: 'attack ambush' },
  { concept: 'raid-things', takes: 'things', verbs: 'raid' },
  { concept: 'shell-things', takes: 'things', verbs: 'shell' },
  { concept: 'hit', takes: 'things', verbs: 'hit/hit/hit strike/struck/struck pound bomb bombard strafe' },
  { concept: 'engage', takes: 'things', verbs: 'engage' },
  { concept: 'suppress', takes: 'things', verbs: 'suppress' },
  { concept: 'seize', takes: 'goods', verbs: 'seize confiscate impound' },
  { concept: 'capture-things', takes: 'goods', verbs: 'capture recapture' },
  { concept: 'capture-things', takes: 'things', verbs: 'retake/retook/retaken overrun/overran/overrun liberate' },
  { concept: 'capture-things', takes: 'takings', verbs: 'take/took/taken' },
  { concept: 'capture-things', takes: 'lands', verbs: 'regain secure' },
  { concept: 'plant', takes: 'devices', verbs: 'place' },
  { concept: 'besiege-things', takes: 'lands', verbs: 'besiege encircle surround blockade' },
  { concept: 'recover', takes: 'goods', verbs: 'recover' },
  { concept: 'explode', takes: 'weapons', verbs: 'detonate' },
  { concept: 'explode', takes: 'devices', verbs: 'explode' },
  { concept: 'loot', takes: 'goods', verbs: 'loot plunder ransack' },
  { concept: 'defuse', takes: 'weapons', verbs: 'defuse disarm deactivate' },
  { concept: 'defuse', takes: 'devices', verbs: 'dismantle' },
  { concept: 'clear', takes: 'clearings', verbs: 'clear' },
  { concept: 'clear', takes: 'devices', verbs: 'remove' },
  { concept: 'lose-things', takes: 'arms', verbs: 'lose/lost/lost' },
  { concept: 'abandon-things', takes: 'arms', verbs: 'abandon' },
  { concept: 'surrender-things', takes: 'goods', verbs: 'surrender' },
  { concept: 'use-things', takes: 'ordnance', verbs: 'use employ' },
  { concept: 'deploy-things', takes: 'weapons', verbs: 'deploy' },
  { concept: 'deploy-things', takes: 'armour', verbs: 'send/sent/sent' },
  { concept: 'have', takes: 'structures', verbs: 'occupy' },
  { concept: 'find-things', takes: 'finds', verbs: 'locate' },
  { concept: 'discover', takes: 'things', verbs: 'discover uncover unearth' },
  { concept: 'find-things', takes: 'finds', verbs: 'find/found/found' },
  { concept: 'convert', takes: 'structures', verbs: 'turn convert' },
  { concept: 'repel', takes: 'events', verbs: 'repel foil thwart' },
];

/** Single forms of verbs whose other forms are nouns or of peace, each a lemma by itself. */
export const thingForms: readonly { readonly concept: Concept; readonly takes: Takes; readonly forms: string }[] = [
  { concept: 'hijack', takes: 'weapons', forms: 'hijacked commandeered carjacked' },
  { concept: 'steal', takes: 'goods', forms: 'stole rustled' },
  { concept: 'damage', takes: 'weapons', forms: 'winged' },
  { concept: 'damage', takes: 'structures', forms: 'vandalised vandalized desecrated' },
  { concept: 'block', takes: 'structures', forms: 'blocked barricaded' },
  { concept: 'plant', takes: 'devices', forms: 'planted' },
  { concept: 'capture-things', takes: 'lands', forms: 'freed' },
  { concept: 'hit', takes: 'things', forms: 'barraged torpedoed' },
  { concept: 'sabotage', takes: 'things', forms: 'sabotaged' },
];

/** A verb and the small words that make it one of the above: "brought down", "blew up". */
export const phrasalVerbs: readonly {
  readonly concept: Concept;
  readonly takes: Takes;
  readonly verb: string;
  readonly particle: string;
}[] = [
  { concept: 'shoot-down', takes: 'weapons', verb: 'bring/brought/brought', particle: 'down' },
  { concept: 'shoot-down', takes: 'flying', verb: 'shoot/shot/shot', particle: 'down' },
  { concept: 'destroy', takes: 'anything', verb: 'blow/blew/blown', particle: 'up' },
  { concept: 'destroy', takes: 'things', verb: 'burn/burnt/burnt', particle: 'down' },
  { concept: 'destroy', takes: 'things', verb: 'knock', particle: 'out' },
  { concept: 'destroy', takes: 'things', verb: 'wipe', particle: 'out' },
  { concept: 'destroy', takes: 'weapons', verb: 'take/took/taken', particle: 'out' },
  { concept: 'close', takes: 'structures', verb: 'shut/shut/shut', particle: 'down' },
  { concept: 'close', takes: 'structures', verb: 'close', particle: 'down' },
  { concept: 'establish', takes: 'structures', verb: 'set/set/set', particle: 'up' },
  { concept: 'destroy', takes: 'things', verb: 'wipe', particle: 'off' },
  { concept: 'destroy', takes: 'structures', verb: 'knock', particle: 'down' },
  { concept: 'capture-things', takes: 'structures', verb: 'take/took/taken', particle: 'over' },
  { concept: 'abandon-things', takes: 'arms', verb: 'leave/left/left', particle: 'behind' },
  { concept: 'explode', takes: 'weapons', verb: 'set/set/set', particle: 'off' },
  { concept: 'surrender-things', takes: 'finds', verb: 'turn', particle: 'in' },
  { concept: 'surrender-things', takes: 'finds', verb: 'hand', particle: 'over' },
  { concept: 'surrender-things', takes: 'goods', verb: 'lay/laid/laid', particle: 'down' },
  { concept: 'steal', takes: 'goods', verb: 'carry', particle: 'off' },
  { concept: 'steal', takes: 'goods', verb: 'carted', particle: 'off' },
  { concept: 'steal', takes: 'goods', verb: 'drive/drove/driven', particle: 'off' },
  { concept: 'damage', takes: 'weapons', verb: 'force', particle: 'down' },
  { concept: 'block', takes: 'structures', verb: 'seal', particle: 'off' },
  { concept: 'block', takes: 'structures', verb: 'cut/cut/cut', particle: 'off' },
  { concept: 'capture-things', takes: 'goods', verb: 'take/took/taken', particle: 'away' },
];

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
/** Verbs of holding a share of land. */
export const holdingVerbs: readonly string[] = 'control hold occupy'.split(' ');
/** Strikes of another kind. */
export const peacefulMarks: readonly string[] = 'hunger labour labor general rail union heart penalty'.split(' ');

/** Nouns that do to things what the verbs do: "the destruction of 40 homes". */
export const thingDeeds: readonly { readonly concept: Concept; readonly takes: Takes; readonly nouns: string }[] = [
  {
    concept: 'destroy',
    takes: 'anything',
    nouns: 'destruction demolition destroying demolishing burning razing torching',
  },
  { concept: 'loot', takes: 'things', nouns: 'looting' },
  { concept: 'damage', takes: 'anything', nouns: 'damaging' },
  { concept: 'close', takes: 'structures', nouns: 'closure closing shutdown' },
  { concept: 'shoot-down', takes: 'weapons', nouns: 'downing' },
  { concept: 'hit', takes: 'things', nouns: 'bombing shelling bombardment' },
  { concept: 'target', takes: 'things', nouns: 'targeting' },
  { concept: 'seize', takes: 'goods', nouns: 'seizure' },
  { concept: 'capture-things', takes: 'things', nouns: 'capture retaking re-taking recapture liberation' },
  { concept: 'establish', takes: 'structures', nouns: 'establishment construction building' },
  { concept: 'fire', takes: 'projectiles', nouns: 'launch launching firing' },
];

/** Things that are fired, dropped or thrown. */
export const projectiles = (
  'missile missiles rocket rockets shell shells bomb bombs mortar mortars munition munitions grenade grenades round rounds projectile projectiles warhead warheads barrel barrels submunition submunitions ' +
  'drone drones uav uavs torpedo torpedoes bullet bullets shots katyusha katyushas qassam qassams scud scuds shahed shaheds'
).split(' ');

/** Verbs of what is fired when it comes down: "four rockets landed near the airport". */
export const landing = 'fall hit strike explode detonate target'.split(' ');
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
/** What brings relief, what it brings, and how both are said to come in. */
export const lorries: readonly string[] = 'trucks lorries tankers truckloads vehicles'.split(' ');
export const loads: readonly string[] =
  'aid relief humanitarian food flour fuel supplies medicine medicines medical assistance goods'.split(' ');
export const entering = 'enter cross arrive reach roll/rolled/rolled';
/** What an army rides in. */
export const armour: readonly string[] =
  'tanks warships helicopters jets warplanes gunships howitzers frigates bulldozers humvees carriers'.split(' ');
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
];
