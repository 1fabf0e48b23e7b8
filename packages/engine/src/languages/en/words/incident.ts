import type { Concept } from '../../../concepts.ts';

/** Nouns that say by themselves which violence it was. */
export const eventNouns: readonly (readonly [Concept, string])[] = [
  ['air-strike', 'airstrike airstrikes air-strike air-strikes air-raid air-raids'],
  ['shell', 'shelling shellings shellfire'],
  [
    'clash',
    'clash clashes firefight firefights shootout shootouts shoot-out shoot-outs gunfight gunfights gunbattle gunbattles skirmish skirmishes ambush ambushes',
  ],
  ['abduct', 'abduction abductions kidnapping kidnappings'],
  ['loot', 'looting pillaging'],
  ['protest', 'protest protests demonstration demonstrations sit-in sit-ins'],
  ['riot', 'riot riots rioting'],
];

/** Nouns for violence whose form the words before them say: "drone strike", "car bomb attack". */
export const openNouns =
  'attack attacks strike strikes raid raids bombing bombings blast blasts explosion explosions bombardment bombardments assault assaults barrage barrages fire sortie sorties bomb bombs ied ieds vbied vbieds landmine landmines mine mines device devices trap traps booby-trap booby-traps'.split(
    ' ',
  );

/**
 * What the words before an open noun make of it. In this order: a chemical attack from the air is a chemical attack.
 * Source for the forms: ACLED's sub-event types.
 */
export const forms: readonly (readonly [Concept, string])[] = [
  ['chemical-attack', 'chemical sarin chlorine phosgene nerve gas poison-gas mustard'],
  ['suicide-bomb', 'suicide'],
  // Of a launcher; one thrown by hand is a form of its own.
  ['shell', 'rocket-propelled'],
  ['grenade', 'grenade hand-grenade'],
  ['air-strike', 'air aerial glide drone drones uav helicopter warplane fighter-jet jet barrel airborne'],
  ['shell', 'artillery mortar rocket missile shell tank howitzer grad naval'],
  [
    'explode',
    'explosive booby car truck roadside road-side bomb ied vbied landmine mine motorcycle minibus bomb-laden booby-trapped ieds vbieds landmines',
  ],
];

/** Carriers of weapons from the air, and what comes from the ground. */
export const aircraft =
  'aircraft warplane warplanes plane planes jet jets helicopter helicopters drone drones uav uavs bomber bombers airplane airplanes gunship gunships fighter-bomber fighter-bombers mig migs'.split(
    ' ',
  );
/** Names of aircraft, which lists of nouns lack. */
export const makesOfAircraft: readonly string[] =
  'antonov antonovs sukhoi sukhois stuka stukas junkers heinkel heinkels messerschmitts mirages skyhawks shahed shaheds bayraktar bayraktars lancets'.split(
    ' ',
  );
/** Names of arms, which are nobody's: "Katyusha rockets", "an Apache helicopter". */
export const makesOfArms: readonly string[] = (
  'katyusha grad scud qassam kalibr iskander shahed antonov smerch uragan tomahawk hellfire kinzhal tochka himars stinger kornet milan exocet fajr zelzal atacms patriot apache cobra ' +
  'mirage phantom junkers stuka sukhoi heinkel lancet bayraktar kamikaze hercules predator reaper lancaster claymore molotov kalashnikov kamaz toyota'
).split(' ');
export const shells =
  'shell shells rocket rockets missile missiles mortar mortars artillery tank tanks howitzer howitzers projectile projectiles launcher launchers'.split(
    ' ',
  );
export const chemicals = 'sarin chlorine phosgene gas chemicals'.split(' ');
export const devices =
  'bomb bombs ied ieds mine mines landmine landmines car vbied vbieds device devices explosives'.split(' ');

/** Words before "battle" that make it one of arms; a battle of courts or of words is none. */
export const battleKinds: readonly string[] = 'gun pitched street tank running ground'.split(' ');

/** Verbs by which weapons harm: what the doer is says which form it was. */
export const strikingVerbs = 'bomb bombard strike/struck/struck hit/hit/hit pound target attack raid strafe'.split(' ');
/** Verbs that say the form by themselves. */
export const tellingVerbs: readonly (readonly [Concept, string])[] = [
  ['shell', 'shell'],
  ['clash', 'clash ambush'],
  ['abduct', 'abduct kidnap'],
  ['loot', 'loot pillage ransack plunder'],
  ['protest', 'protest demonstrate'],
];
/** Verbs of carrying out. Their object is the violence, their subject who did it. */
export const doingVerbs =
  'conduct carry launch mount stage perform commit deliver undertake use resume intensify respond retaliate'.split(' ');
/** How many of a blow: "a wave of strikes", "two days of raids". */
export const amountNouns: readonly string[] = 'wave series string spate barrage days hours weeks'.split(' ');
/** What violence does to those it meets. */
export const meetingVerbs =
  'hit strike target kill wound injure destroy damage rock shake ravage devastate flatten pound leave rip tore'.split(
    ' ',
  );

/** "exchanged fire with" */
export const exchangingVerbs: readonly string[] = ['exchange', 'trade'];
/** Verbs whose plain form is a noun of something else: "rocketed", "mortared", "blasted", "battled", "rained", "rallied". */
export const inflectedVerbs: readonly string[] = [
  'rocket',
  'mortar',
  'blast',
  'battle',
  'rain',
  'rally',
  'snatch',
  'spray',
  'dynamite',
];
/** Verbs by which somebody sets off what lies in wait. */
export const triggeringVerbs: readonly string[] =
  'hit/hit/hit strike/struck/struck step drive/drove/driven run/ran/run detonate trigger'.split(' ');
/** Verbs by which armed people go at a place or at people themselves. */
export const attackingVerbs: readonly string[] = 'attack raid storm invade assault'.split(' ');
/** Verbs of arms: whoever is their subject bears them, under whatever name. */
export const armingVerbs: readonly string[] =
  'attack raid storm shell bombard ambush loot torch abduct kidnap invade'.split(' ');
/** Verbs by which a vehicle is made a bomb. */
export const loadingVerbs: readonly string[] = 'pack load/loaded/laden rig fill'.split(' ');
/** Verbs for what drives into something. */
export const rammingVerbs: readonly string[] = 'ram slammed crashed drive/drove/driven'.split(' ');
/** Past forms of what shells do to what they meet, with "into" or "through". */
export const piercingForms: readonly string[] = 'tore ploughed plowed'.split(' ');
/** Verbs by which a grenade gets to whom it is meant for. */
export const throwingVerbs: readonly string[] = 'throw/threw/thrown hurl lob toss'.split(' ');
/** Past forms of what is done by hand, whose other forms are nouns or of peace. */
export const streetForms: readonly string[] =
  'stoned pelted rioted hijacked commandeered carjacked swooped descended rampaged vandalised vandalized wrecked sabotaged desecrated uprooted demolished gutted levelled leveled shattered rustled'.split(
    ' ',
  );
/** Of these, what a blast does to what it meets. */
export const wreckingForms: readonly string[] = 'wrecked gutted levelled leveled shattered demolished'.split(' ');
/** Verbs by which things are burned on purpose. */
export const burningVerbs: readonly string[] = 'torch burn raze set'.split(' ');
/** Fires that nobody set. */
export const wildFires: readonly string[] = 'fire fires wildfire wildfires blaze blazes lightning lava flames'.split(
  ' ',
);
/** Verbs by which a bomb that was laid is made safe. */
export const disarmingVerbs: readonly string[] = ['disarm', 'dismantle', 'deactivate'];
/** Verbs of killing at close hand: with armed people as the doer and others as the victims, an attack. */
export const killingVerbs: readonly string[] =
  'kill lynch shoot murder massacre execute behead slaughter gun mow/mowed/mown assassinate'.split(' ');
/** Verbs that kill only "to death". */
export const woundingVerbs: readonly string[] = 'hack stab beat club'.split(' ');
/** Of these, what no disease, court or accident does: somebody killed, whoever it was. */
export const slayingVerbs: readonly string[] = 'massacre behead assassinate lynch'.split(' ');
/** What is done to an attack that comes to nothing. */
export const foilingVerbs: readonly string[] = 'foil thwart repel repulse'.split(' ');
export const eruptingVerbs: readonly string[] =
  'erupt break/broke/broken rage resume continue flare intensify start begin/began/begun'.split(' ');
/** What is threatened, feared, planned or stopped has not happened by these words. */
export const unrealVerbs: readonly string[] =
  'threaten warn plan vow prepare consider discuss fear prevent ban forbid prohibit oppose simulate rehearse avert'.split(
    ' ',
  );

/** What is stopped has been, but not on the day told of. */
export const stoppingVerbs: readonly string[] = 'suspend halt cease stop'.split(' ');
export const stopNouns: readonly string[] = 'halt suspension moratorium cessation pause'.split(' ');

/** Attacks, strikes and battles that draw no blood. */
export const bloodless: readonly string[] =
  'heart cyber verbal panic asthma personal hunger general labour labor rail transport teachers workers union legal shark court political electoral preventive pre-emptive'.split(
    ' ',
  );

/** Words within a group that keep a distance from what it names. */
export const doubting = 'alleged suspected reported apparent purported supposed claimed'.split(' ');

/** Words for a side before an event's noun: "junta air strikes", "separatist shelling". The same for every side. */
export const sideWords: readonly string[] = (
  'government regime rebel rebels coalition army military opposition militant militants insurgent insurgents jihadist jihadists pro-government allied police ' +
  'separatist separatists junta militia militias paramilitary paramilitaries guerrilla guerrillas guerilla islamist loyalist settler settlers navy occupation enemy terrorist terrorists nato ' +
  'pro-russian pro-iranian pro-regime us-led saudi-led nato-led russian-led israeli-led kurdish-led turkish-backed us-backed u.s.-led u.s.-backed iranian-backed iran-backed saudi-backed rwandan-backed'
).split(' ');

/** Words before an event's noun that say neither who nor with what. */
export const colourless = (
  'the a an this that these those its his her their our each every all both some any such no heavy intense fierce deadly fresh new renewed several many numerous multiple separate consecutive simultaneous massive major ' +
  'alleged suspected reported apparent purported supposed claimed latest recent first second third last more other another further twin double series of wave daily repeated indiscriminate brutal bloody punishing violent ' +
  'severe sustained relentless nightly retaliatory unprecedented complex coordinated failed foiled fighter combat war apparent fatal lethal devastating sudden earlier previous similar deadliest bloodiest fiercest heaviest worst biggest large-scale large small minor ongoing sporadic one two three four five six seven eight nine ten dozens hundreds'
).split(' ');

/** Words that open the search for an incident by themselves; the others only say which form it took. */
export const openings: readonly string[] = (
  'disarmed disarm disarming dismantled dismantle deactivated destroyed demolished demolishing demolish stole stolen rustled beat beaten beating broke broken custody tortured flogged poison phosgene shots volleys disappeared raped gang-raped device devices trap traps booby-trap booby-traps stoned pelted rioted hijacked commandeered carjacked swooped descended rampaged rampage vandalised vandalized wrecked sabotaged desecrated uprooted demolished stabbed knifed machine-gunned bombing bombings bombardment bombardments bomb bombs ied ieds vbied vbieds landmine landmines sarin chlorine chemical suicide air aerial drone drones artillery mortar mortars rocket rockets missile missiles barrage ' +
  'blew bombed bombarded strafed pounded attacked attacking exploded explodes detonated landed fell struck hit shelled ablaze bombard foil foiled thwart thwarted ' +
  'rained raining snatched sprayed rallied marched disperse scatter throats rounded encounter confrontations afire blast blasts explosion explosions blown dynamited brought downed intercepted defused hostage mine mines attack attacks raid raids assault assaults raided stormed rammed slammed hurled threw lobbed tossed engaged battled blasted rocketed mortared fought fired shot torched burned burnt burning razed alight fire grenade grenades'
).split(' ');

/** Every word above that no other list may hold. */
export const everyWord: readonly string[] = [
  ...openNouns,
  ...forms.flatMap(([, words]) => words.split(' ')),
  ...eventNouns.flatMap(([, words]) => words.split(' ')),
  ...aircraft,
  ...shells,
  ...chemicals,
  ...devices,
  'hostage',
  'hostages',
  'captive',
  'captives',
  'down',
  'death',
  'duel',
  'target',
  'targets',
  'duels',
  'volley',
  'salvo',
  'hail',
  'firm',
  'afire',
  'checkpoint',
  'checkpoints',
  'train',
  ...bloodless,
  ...battleKinds,
  ...amountNouns,
  'bullets',
  'shots',
  'ammunition',
  'gunfire',
  'cannon',
  'live',
  'heavy',
  'intense',
  'machine-gun',
  'small-arms',
  'sniper',
  'sustained',
  'automatic',
  'device',
  ...wildFires,
  ...doubting,
  ...colourless,
  ...sideWords,
  'attributed',
  'ascribed',
  'regime',
  'separatist',
  'agents',
  'massacre',
  'massacres',
  'slaughter',
  'beheading',
  'beheadings',
  'assassination',
  'battles',
  'encounter',
  'confrontations',
  'academy',
  'alight',
  'herself',
  'themselves',
  'using',
  'round',
  'rounds',
  'military',
  'training',
  'fighter',
  'tear',
];
