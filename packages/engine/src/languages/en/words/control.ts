/** What a verb can do in a report on who holds a place; one bit each, for some verbs do several of these. */
export const Control = {
  /** "captured the town" */
  capture: 1 << 0,
  /** "took the town": only with a place that an army takes. */
  take: 1 << 1,
  /** "controls the town" */
  hold: 1 << 2,
  /** "lost the town" */
  lose: 1 << 3,
  /** "surrounded the town" */
  encircle: 1 << 4,
  /** "besieged the town" */
  besiege: 1 << 5,
  /** "stormed the town" */
  assault: 1 << 6,
  /** "entered the town" */
  enter: 1 << 7,
  /** "left the town" */
  leave: 1 << 8,
  /** "advanced on the town" */
  advance: 1 << 9,
  /** "withdrew from the town" */
  withdraw: 1 << 10,
  /** "drove the rebels out of the town" */
  expel: 1 << 11,
  /** "the town fell" */
  fall: 1 << 12,
  /** "control of the town", "under rebel control" */
  control: 1 << 13,
  /** "in rebel hands" */
  hands: 1 << 14,
  /** "the siege of the town" */
  siege: 1 << 15,
  /** "an offensive on the town" */
  offensive: 1 << 16,
  /** "the rebel stronghold of" */
  stronghold: 1 << 17,
  /** "the capture of the town" */
  taking: 1 << 18,
  /** "the loss of the town" */
  loss: 1 << 19,
  /** "fighting for the town" */
  contest: 1 << 20,
  /** "rebel-held" */
  held: 1 << 21,
  /** "divided between the army and the rebels" */
  divide: 1 << 22,
  /** "maintains a presence in the town" */
  presence: 1 << 23,
  /** "cut the town off": shut in only with "off". */
  cut: 1 << 24,
  /** "launched an attack on the town" */
  launch: 1 << 25,
  /** "raised their flag over the town" */
  flag: 1 << 26,
  /** "their grip on the town" */
  grip: 1 << 27,
  /** "carried the heights" */
  carry: 1 << 28,
  /** "attacked army positions" */
  attack: 1 << 29,
} as const;

/** `base/past/participle` where irregular, by {@link Control} bits. Verbs so common that they open no frame by themselves come in {@link commonVerbs}. */
export const controlVerbs: readonly (readonly [number, string])[] = [
  [
    Control.capture,
    'capture seize retake/retook/retaken re-take/re-took/re-taken recapture re-capture reoccupy re-occupy reconquer conquer overtake/overtook/overtaken liberate overrun/overran/overrun over-run/over-ran/over-run regain reclaim recover annex wrest',
  ],
  [Control.hold, 'control occupy administer govern'],
  [Control.lose, 'lose/lost/lost cede surrender relinquish'],
  [Control.encircle, 'encircle surround'],
  [Control.besiege, 'besiege blockade'],
  [Control.assault, 'storm invade assault'],
  [Control.advance, 'advance'],
  [Control.withdraw, 'withdraw/withdrew/withdrawn retreat redeploy'],
  [Control.expel, 'expel oust dislodge evict'],
  [Control.fall, 'fall/fell/fallen surrender capitulate'],
];

/** Verbs of everyday use that mean control only beside a place and an armed body. */
export const commonVerbs: readonly (readonly [number, string])[] = [
  [Control.take, 'take/took/taken win/won/won gain secure'],
  [Control.hold, 'hold/held/held retain run/ran/run'],
  [Control.enter, 'enter reenter re-enter reach penetrate infiltrate approach'],
  [Control.leave, 'leave/left/left abandon vacate evacuate quit/quit/quit flee/fled/fled give/gave/given'],
  [
    Control.advance,
    'push thrust/thrust/thrust drive/drove/driven move roll break/broke/broken pour sweep/swept/swept burst/burst/burst press close cross',
  ],
  [Control.cut, 'cut/cut/cut'],
  [Control.withdraw, 'pull flee/fled/fled retire'],
  [Control.carry, 'carry/carried/carried'],
  [Control.attack, 'attack raid harass'],
  [
    Control.expel,
    'drive/drove/driven push force clear purge flush repel eject chase throw/threw/thrown beat/beat/beaten',
  ],
  [Control.contest, 'fight/fought/fought battle clash'],
  [Control.divide, 'divide split/split/split'],
  [Control.launch, 'launch'],
];

/** Verbs whose base is more often another word ("a free town", "in March"): only their other forms are read. */
export const inflectedVerbs: readonly (readonly [number, string])[] = [
  [Control.capture, 'free'],
  [Control.advance, 'march surge smash stream rush inch rumble'],
  [Control.expel, 'rout'],
];

/** Nouns for what two sides under arms do to each other in a place. */
export const combatNouns: readonly string[] =
  'fighting clash clashes battle battles combat skirmish skirmishes gunfight gunfights gunbattle gunbattles firefight firefights hostilities'.split(
    ' ',
  );

/** "handed over": the base and "hands" are more often nouns. */
export const handing: readonly string[] = ['handed', 'handing'];

export const controlNouns: readonly (readonly [number, string])[] = [
  [Control.control, 'control occupation authority rule charge possession'],
  [Control.hands, 'hands'],
  [Control.siege, 'siege blockade encirclement besiegement'],
  [
    Control.offensive,
    'offensive offensives assault assaults counteroffensive counter-offensive counterattack counter-attack onslaught onslaughts',
  ],
  [Control.stronghold, 'stronghold strongholds bastion bastions enclave enclaves'],
  [Control.taking, 'fall capture recapture seizure re-taking retaking liberation conquest reconquest takeover'],
  [Control.loss, 'loss losses'],
  [Control.presence, 'presence'],
  [Control.withdraw, 'withdrawal retreat pullout redeployment'],
  [Control.advance, 'advance advances gains'],
  [Control.contest, [...combatNouns, 'fight', 'contested', 'disputed'].join(' ')],
  [Control.flag, 'flag flags'],
  [Control.attack, 'incursion incursions infiltration infiltrations'],
  [Control.grip, 'grip hold stranglehold noose foothold bridgehead beachhead'],
];

/** The second half of "rebel-held", by what it says; the first may be anybody. */
export const heldSuffixes: readonly string[] = ['-held', '-controlled', '-occupied', '-ruled', '-administered'];

/** Words before "control" and "hands" that say whose, beside names and peoples. */
export const ownerWords: readonly string[] = (
  'rebel rebels opposition government federal regime army militant insurgent jihadist separatist islamist junta loyalist militia guerrilla maoist tiger coalition allied communist socialist nationalist republican enemy contra ' +
  'pro-government pro-regime'
).split(' ');

/** Nouns for what an army can hold: a place or a stretch of land. */
export const areaNouns: readonly string[] = (
  'city cities town towns village villages province provinces governorate governorates district districts subdistrict sub-district region regions area areas neighbourhood neighbourhoods neighborhood neighborhoods ' +
  'suburb suburbs outskirts countryside quarter quarters camp camps directorate directorates island islands peninsula valley mountain mountains hill hills hilltop hilltops heights ridge plateau plain plains airport airports airbase airbases ' +
  'airfield base bases barracks garrison garrisons outpost outposts checkpoint checkpoints crossing crossings highway highways motorway road roads route routes border frontier bridge bridges port ports harbour harbours dam dams hamlet hamlets settlement settlements ' +
  'enclave enclaves pocket pockets stronghold strongholds bastion bastions capital capitals territory territories land lands zone zones corridor strip belt county counties oblast ward wards canton cantons prefecture municipality municipalities township townships commune communes ' +
  'locality localities lowlands highlands desert front fronts frontline centre center country oilfield oilfields oil-field fields sector sectors foothold citadel fort fortress pass causeway post posts junction intersection roundabout crossroads state states part parts street streets block blocks edge shore shores coast coastline waterway waterways canal river field fortress fortresses redoubt bridgehead hub hubs castle strongpoint strongpoints beachhead axis axes'
).split(' ');

/** Area nouns for where people live. */
export const settlementNouns: readonly string[] =
  'town towns village villages city cities district districts suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods hamlet hamlets settlement settlements quarter quarters localities locality points places'.split(
    ' ',
  );

/** Area nouns that are more often travelled, visited or left than held. */
export const passedNouns: readonly string[] =
  'road roads route routes highways bridge bridges border frontier highway motorway post posts front fronts checkpoint checkpoints country state states centre center part parts sector sectors fields crossing crossings land lands camp camps junction intersection roundabout desert waterway waterways canal river field axis axes'.split(
    ' ',
  );

/** Nouns for a share of a place: what they are a share of follows behind "of". */
export const shareNouns: readonly string[] =
  'part parts portion portions section sections series string cluster half third quarter two-thirds three-quarters most much all majority share sliver handful corner patch stretch stretches swathe swathes swath swaths expanse expanses tract tracts chunk chunks bulk rest remainder remnants pockets percent kilometres kilometers miles some several perimeter fringe fringes periphery gates edge edges side sides centre center heart'.split(
    ' ',
  );

/** Buildings and grounds that only somebody under arms takes or holds: anybody else rents, visits or occupies them. */
export const siteNouns: readonly string[] =
  'hotel hotels centres centers positions trenches fortifications bunkers palace palaces compound compounds complex headquarters hq installation installations campus airstrip runway refinery reservoir reservoirs plant steelworks stadium prison arsenal depot hospital hospitals station stations substation mill mills facility facilities monastery jail jails university ground terminal terminals building buildings office offices museum mosque mosques school schools command location locations site sites silo silos farm farms factory factories warehouse warehouses'.split(
    ' ',
  );

/** Places that gunmen storm for those who stay there. */
export const peopledSites: readonly string[] =
  'hotel hotels hospital hospitals university station school schools mosque mosques building buildings offices museum farm farms factory factories compound compounds complex campus stadium camp camps settlement settlements centre centres'.split(
    ' ',
  );

/** Places that soldiers man: whoever attacks one is after the ground. */
export const mannedNouns: readonly string[] =
  'position positions post posts outpost outposts checkpoint checkpoints base bases airbase airbases barracks garrison garrisons trenches bunkers fortifications stronghold strongholds fort fortress frontline lines'.split(
    ' ',
  );

/** Nouns for bodies under arms and their members that no list of people holds. */
export const armedNouns: readonly string[] =
  'forces force army armies military enemy militia militias mutineers troops brigade brigades battalion battalions division divisions regiment regiments corps navy marines guard guards paramilitaries insurgency resistance column columns contingent commandos detachment detachments garrison infantry cavalry artillery armour armor tanks patrol patrols platoon platoons squadron squadrons paratroops defenders squad squads unit units'.split(
    ' ',
  );

/** Nouns for bodies that hold and lose places without being named as armed. */
export const rulingNouns: readonly string[] = (
  'government governments regime regimes opposition coalition alliance group groups faction factions sect movement authorities authority council junta administration administrations state organisation organization organisations organizations front party side sides camp command allies ally backers proxies ' +
  "gov't govt " +
  'dictatorship rulers states affiliate wing arm occupiers occupier power powers gang gangs cartel cartels warlord warlords invaders leader leaders dictator president mercenaries butchers revolution kurds'
).split(' ');

/** Words before "groups", "organisations", "factions" that say that these bear arms. */
export const armedKinds: ReadonlySet<string> = new Set(
  'rebel opposition armed resistance terrorist militant insurgent jihadist jihadi islamist extremist separatist guerrilla guerilla paramilitary mercenary loyalist takfiri'.split(
    ' ',
  ),
);

/** Nouns for a part of a body under arms, which "of" joins to its name: "units of the army", "a handful of fighters". */
export const partNouns: ReadonlySet<string> = new Set(
  'units unit elements band handful remnants formations columns column convoys convoy bands contingents'.split(' '),
);

/** Capital letters and names that never hold a place. */
export const civilNames: readonly string[] =
  'observatory agency amnesty ministry embassy court parliament congress university newspaper television reporter correspondent consul ambassador un u.n. eu nato osce unhcr unicef unrwa ocha conservatives tories democrats republicans labour greens liberals socialists who wfp icrc ngo ngos msf hrw sohr afp ap bbc cnn reuters tass sana anadolu'.split(
    ' ',
  );

/** Verbs that open an offensive or go on with it, or gain or lose control, which no other list has. */
export const launchingVerbs: readonly string[] =
  'renew mount wage unleash step stage lay/laid/laid gain vie hoist expand cement solidify broaden slip'.split(' ');

/** Adjectives before "control" and the like that name nobody. */
export const controlDegrees: readonly string[] =
  'major full total complete effective firm absolute exclusive sole tight nominal partial direct joint continued the a an its their his new constant heavy total partial crippling suffocating devastating prolonged strict long brutal years-long tightening constant months-long'.split(
    ' ',
  );

/** Words before "control" by which two have it by turns, and by which more than one has it. */
export const alternatingDegrees: readonly string[] = ['alternating', 'alternate'];
export const sharedDegrees: readonly string[] = [...alternatingDegrees, 'shared'];

/** Buildings and grounds that armed people attack, which nobody is said to hold. */
export const attackedNouns: readonly string[] =
  'embassy embassies consulate consulates church churches market markets ministry parliament'.split(' ');
