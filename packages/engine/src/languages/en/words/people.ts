import type { PopulationGroup } from '../../../model/claim.ts';

/** Nouns for people, `singular/plural`, by the codebook's groups. A lone word is a plural without its singular. */
export const people: Readonly<Record<PopulationGroup, string>> = {
  people:
    'youth/youths person/people person/persons individual/individuals soul/souls human/humans other/others victim/victims ' +
    'protester/protesters protestor/protestors demonstrator/demonstrators worker/workers labourer/labourers laborer/laborers ' +
    'employee/employees pilgrim/pilgrims migrant/migrants tourist/tourists worshipper/worshippers worshiper/worshipers ' +
    'passenger/passengers shopper/shoppers traveller/travellers traveler/travelers driver/drivers farmer/farmers ' +
    'fisherman/fishermen activist/activists supporter/supporters refugee/refugees survivor/survivors relative/relatives ' +
    'national/nationals foreigner/foreigners expatriate/expatriates evacuee/evacuees returnee/returnees idp/idps ' +
    'patient/patients observer/observers defender/defenders bystander/bystanders mourner/mourners staff/staff staffer/staffers contractor/contractors ' +
    'son/sons daughter/daughters sibling/siblings cousin/cousins leader/leaders cleric/clerics imam/imams sheikh/sheikhs preacher/preachers martyr/martyrs believer/believers settler/settlers ' +
    'miner/miners shepherd/shepherds herder/herders rioter/rioters striker/strikers engineer/engineers guest/guests ' +
    'christian/christians muslim/muslims yazidi/yazidis kurd/kurds serb/serbs croat/croats bosniak/bosniaks tutsi/tutsis hutu/hutus ' +
    'arab/arabs jew/jews tamil/tamils chechen/chechens turk/turks rohingya/rohingyas dinka/dinkas nuer/nuers fulani/fulanis hausa/hausas oromo/oromos amhara/amharas masalit/masalits zaghawa/zaghawas hema/hemas lendu/lendus adult/adults member/members ' +
    'peasant/peasants campesino/campesinos trader/traders vendor/vendors merchant/merchants hawker/hawkers shopkeeper/shopkeepers customer/customers diner/diners commuter/commuters motorist/motorists ' +
    'pedestrian/pedestrians passer-by/passers-by passerby/passersby onlooker/onlookers spectator/spectators fan/fans reveller/revellers reveler/revelers partygoer/partygoers festivalgoer/festivalgoers festival-goer/festival-goers concertgoer/concertgoers ' +
    'holidaymaker/holidaymakers backpacker/backpackers hiker/hikers trucker/truckers businessman/businessmen businesswoman/businesswomen lawyer/lawyers dissident/dissidents opponent/opponents ' +
    'bishop/bishops archbishop/archbishops rabbi/rabbis patriarch/patriarchs monk/monks nun/nuns jesuit/jesuits priest/priests pastor/pastors missionary/missionaries seminarian/seminarians parishioner/parishioners churchgoer/churchgoers congregant/congregants ' +
    'tribesman/tribesmen clansman/clansmen nomad/nomads pastoralist/pastoralists herdsman/herdsmen hunter/hunters logger/loggers unionist/unionists occupant/occupants woodcutter/woodcutters fisher/fishers ' +
    'grandchild/grandchildren grandson/grandsons granddaughter/granddaughters nephew/nephews uncle/uncles kinsman/kinsmen volunteer/volunteers comrade/comrades companion/companions teammate/teammates in-laws neighbour/neighbours neighbor/neighbors colleague/colleagues ' +
    'criminal/criminals kidnapper/kidnappers smuggler/smugglers trafficker/traffickers robber/robbers gangster/gangsters suspect/suspects associate/associates accomplice/accomplices collaborator/collaborators informer/informers informant/informants prisoner-of-conscience/prisoners-of-conscience sympathiser/sympathisers sympathizer/sympathizers ' +
    'tuareg/tuaregs hazara/hazaras uzbek/uzbeks tajik/tajiks pashtun/pashtuns roma/roma uighur/uighurs uyghur/uyghurs kachin/kachins tibetan/tibetans ' +
    'sikh/sikhs hindu/hindus buddhist/buddhists catholic/catholics protestant/protestants copt/copts maronite/maronites shiite/shiites alawite/alawites druze sunnis ' +
    'briton/britons swede/swedes dane/danes pole/poles czech/czechs finn/finns thai/thais spaniard/spaniards scot/scots frenchman/frenchmen englishman/englishmen dutchman/dutchmen irishman/irishmen greek/greeks cypriot/cypriots filipino/filipinos ' +
    'crewmember/crewmembers porter/porters baker/bakers carpenter/carpenters tailor/tailors barber/barbers blacksmith/blacksmiths plumber/plumbers cook/cooks translator/translators interpreter/interpreters electrician/electricians mason/masons butcher/butchers musician/musicians poet/poets athlete/athletes footballer/footballers player/players ' +
    'mullah/mullahs cyclist/cyclists singer/singers waiter/waiters postman/postmen watchman/watchmen rancher/ranchers blogger/bloggers scientist/scientists researcher/researchers campaigner/campaigners technician/technicians ' +
    'landowner/landowners landlord/landlords planter/planters moneylender/moneylenders storekeeper/storekeepers grocer/grocers cashier/cashiers banker/bankers clerk/clerks typist/typists mechanic/mechanics welder/welders bricklayer/bricklayers foreman/foremen caretaker/caretakers janitor/janitors cleaner/cleaners maid/maids gardener/gardeners motorcyclist/motorcyclists stewardess/stewardesses surveyor/surveyors geologist/geologists accountant/accountants ' +
    'jeweller/jewellers goldsmith/goldsmiths weaver/weavers potter/potters angler/anglers goatherd/goatherds beekeeper/beekeepers picnicker/picnickers camper/campers beachgoer/beachgoers bather/bathers swimmer/swimmers climber/climbers mountaineer/mountaineers skier/skiers jockey/jockeys boxer/boxers wrestler/wrestlers dancer/dancers novelist/novelists seamstress/seamstresses fishmonger/fishmongers ferryman/ferrymen boatman/boatmen muleteer/muleteers charcoal-burner/charcoal-burners ' +
    'warder/warders superintendent/superintendents stoker/stokers horseman/horsemen navigator/navigators chaplain/chaplains ' +
    'stowaway/stowaways thief/thieves informer/informers spy/spies bride/brides grandparent/grandparents arsonist/arsonists hooligan/hooligans looter/looters rustler/rustlers clergy chiefs veterans tribespeople townsfolk natives civil-servant/civil-servants ' +
    'abbot/abbots abbess/abbesses deacon/deacons friar/friars catechist/catechists evangelist/evangelists muezzin/muezzins chieftain/chieftains attorney/attorneys barrister/barristers beggar/beggars deportee/deportees seeker/seekers marcher/marchers warden/wardens deminer/deminers gatekeeper/gatekeepers seller/sellers ' +
    'dentist/dentists veterinarian/veterinarians agronomist/agronomists librarian/librarians archaeologist/archaeologists curator/curators supervisor/supervisors apprentice/apprentices bedouin/bedouins stepson/stepsons stepdaughter/stepdaughters delegate/delegates representative/representatives coordinator/coordinators playwright/playwrights novelist/novelists sculptor/sculptors',
  civilians: 'civilian/civilians citizen/citizens noncombatant/noncombatants non-combatant/non-combatants',
  combatants:
    'soldier/soldiers fighter/fighters militant/militants gunman/gunmen rebel/rebels insurgent/insurgents terrorist/terrorists ' +
    'jihadist/jihadists jihadi/jihadis militiaman/militiamen guerrilla/guerrillas guerilla/guerillas combatant/combatants ' +
    'serviceman/servicemen servicewoman/servicewomen conscript/conscripts commander/commanders mujahid/mujahideen mujahedin ' +
    'mercenary/mercenaries sniper/snipers paratrooper/paratroopers marine/marines commando/commandos recruit/recruits ' +
    'guard/guards trooper/troopers troops attacker/attackers assailant/assailants extremist/extremists separatist/separatists ' +
    'bomber/bombers pilot/pilots airman/airmen crewman/crewmen reservist/reservists infantryman/infantrymen ' +
    'islamist/islamists takfiri/takfiris loyalist/loyalists hitman/hitmen partisan/partisans volunteer-fighter/volunteer-fighters ' +
    'warrior/warriors subversive/subversives defector/defectors deserter/deserters radical/radicals infiltrator/infiltrators cadre/cadres operative/operatives ' +
    'ranger/rangers legionnaire/legionnaires cossack/cossacks lieutenant/lieutenants colonel/colonels general/generals major/majors ' +
    'sergeant/sergeants corporal/corporals captain/captains officer/officers personnel servicemember/servicemembers armyman/armymen outlaw/outlaws ' +
    'sailor/sailors seaman/seamen submariner/submariners gunner/gunners artilleryman/artillerymen tankman/tankmen bodyguard/bodyguards cadet/cadets jawan/jawans paramilitary/paramilitaries vigilante/vigilantes bandit/bandits ' +
    'talib/talibs mujahedeen mujahedin mujaheddin fedayeen peshmerga janjaweed contra/contras maoist/maoists naxalite/naxalites border-guard/border-guards irregular/irregulars warlord/warlords bombmaker/bombmakers suicide-bomber/suicide-bombers ' +
    'perpetrator/perpetrators ringleader/ringleaders emir/emirs peshmergas auxiliaries mujahidin assassin/assassins sentry/sentries sapper/sappers ex-combatant/ex-combatants legionary/legionaries machine-gunner/machine-gunners rebel-fighter/rebel-fighters trainee/trainees pirate/pirates intruder/intruders marauder/marauders saboteur/saboteurs hijacker/hijackers knifeman/knifemen brigand/brigands deserters ' +
    'lance-corporal/lance-corporals lance-bombardier/lance-bombardiers bombardier/bombardiers privates fusilier/fusiliers guardsman/guardsmen rifleman/riflemen signaller/signallers signalman/signalmen sergeant-major/sergeant-majors sergeants-major ' +
    'ensign/ensigns subaltern/subalterns sub-lieutenant/sub-lieutenants lieutenant-colonel/lieutenant-colonels lieutenant-general/lieutenant-generals brigadier/brigadiers major-general/major-generals brigadier-general/brigadier-generals adjutant/adjutants quartermaster/quartermasters ' +
    'bluejacket/bluejackets midshipman/midshipmen commodore/commodores admiral/admirals rear-admiral/rear-admirals vice-admiral/vice-admirals lieutenant-commander/lieutenant-commanders aircraftman/aircraftmen aviator/aviators aircrew aircrews frogman/frogmen ' +
    'havildar/havildars naik/naiks subedar/subedars jemadar/jemadars risaldar/risaldars sepoy/sepoys sowar/sowars zouave/zouaves tirailleur/tirailleurs spahi/spahis goumier/goumiers harki/harkis askari/askaris poilu/poilus ' +
    'hussar/hussars dragoon/dragoons lancer/lancers cavalryman/cavalrymen grenadier/grenadiers gurkha/gurkhas cannoneer/cannoneers mortarman/mortarmen draftee/draftees footsoldier/footsoldiers coastguardsman/coastguardsmen',
  children:
    'child/children boy/boys girl/girls baby/babies infant/infants toddler/toddlers teenager/teenagers minor/minors ' +
    'schoolchild/schoolchildren schoolgirl/schoolgirls schoolboy/schoolboys adolescent/adolescents newborn/newborns kid/kids orphan/orphans twin/twins triplets youngster/youngsters',
  women:
    'female/females woman/women mother/mothers wife/wives grandmother/grandmothers sister/sisters widow/widows aunt/aunts niece/nieces housewife/housewives',
  men: 'males man/men father/fathers husband/husbands grandfather/grandfathers brother/brothers',
  elderly: 'pensioner/pensioners elder/elders elderly',
  residents:
    'resident/residents inhabitant/inhabitants villager/villagers local/locals townspeople population/populations dweller/dwellers',
  families: 'family/families household/households',
  medics:
    'medic/medics midwife/midwives vaccinator/vaccinators pharmacist/pharmacists paramedic/paramedics nurse/nurses corpsman/corpsmen stretcher-bearer/stretcher-bearers',
  doctors: 'doctor/doctors physician/physicians surgeon/surgeons',
  journalists:
    'journalist/journalists reporter/reporters cameraman/cameramen photographer/photographers correspondent/correspondents ' +
    'photojournalist/photojournalists editor/editors newsman/newsmen broadcaster/broadcasters',
  'aid-workers': 'humanitarian/humanitarians',
  rescuers: 'rescuer/rescuers responder/responders firefighter/firefighters fireman/firemen',
  teachers:
    'teacher/teachers schoolteacher/schoolteachers headmaster/headmasters academic/academics professor/professors lecturer/lecturers',
  students:
    'student/students pupil/pupils schoolmate/schoolmates seminarist/seminarists schoolgoer/schoolgoers undergraduate/undergraduates',
  police:
    'policeman/policemen policewoman/policewomen police cop/cops constable/constables carabinieri carabiniere traffic-policeman/traffic-policemen detective/detectives patrolman/patrolmen gendarme/gendarmes sheriff/sheriffs sub-inspector/sub-inspectors',
  peacekeepers: 'peacekeeper/peacekeepers',
  prisoners:
    'prisoner/prisoners detainee/detainees hostage/hostages captive/captives inmate/inmates pow/pows abductee/abductees convict/convicts internee/internees captives',
  officials:
    'official/officials diplomat/diplomats politician/politicians mayor/mayors minister/ministers governor/governors judge/judges lawmaker/lawmakers mp/mps senator/senators ambassador/ambassadors ' +
    'councillor/councillors councilor/councilors prosecutor/prosecutors magistrate/magistrates deputies aides envoys prefect/prefects bureaucrat/bureaucrats councilman/councilmen councilwoman/councilwomen alderman/aldermen congressman/congressmen congresswoman/congresswomen parliamentarian/parliamentarians legislator/legislators negotiator/negotiators mediator/mediators',
};

/** Peoples whose name is one form for one and for many: "9,000 Rohingya". */
export const invariablePeoples =
  'rohingya hutu tutsi dinka nuer fulani hausa oromo amhara masalit zaghawa hazara pashtun tuareg hema lendu roma'.split(
    ' ',
  );

/** Words before a general noun that say which people they are: "aid worker", "police officers". */
export const narrowed: readonly (readonly [PopulationGroup, readonly string[], readonly string[]])[] = [
  ['peacekeepers', ['military', 'un', 'u.n.', 'ceasefire'], ['observer', 'observers']],
  [
    'aid-workers',
    ['aid', 'humanitarian', 'relief', 'charity', 'un', 'u.n.', 'ngo', 'crescent', 'cross', 'sarc', 'msf'],
    ['worker', 'workers', 'staff', 'employee', 'employees', 'volunteer', 'volunteers'],
  ],
  [
    'medics',
    ['health', 'medical', 'healthcare', 'hospital', 'ambulance', 'care', 'nursing'],
    ['worker', 'workers', 'staff', 'personnel', 'volunteers', 'driver', 'drivers', 'employees'],
  ],
  [
    'rescuers',
    ['rescue', 'defence', 'defense', 'emergency', 'helmet', 'helmets'],
    ['worker', 'workers', 'volunteer', 'volunteers', 'member', 'members', 'personnel', 'staff', 'responders'],
  ],
  [
    'officials',
    [
      'immigration',
      'customs',
      'administrative',
      'election',
      'electoral',
      'press',
      'information',
      'liaison',
      'consular',
      'prison',
      'corrections',
      'probation',
      'welfare',
      'court',
    ],
    ['officer', 'officers', 'worker', 'workers', 'staff'],
  ],
  [
    'police',
    ['police', 'gendarmerie', 'constabulary'],
    (
      'officer officers personnel member members recruit recruits cadet cadets sergeant sergeants corporal corporals captain captains colonel colonels ' +
      'major majors lieutenant lieutenants general generals commander commanders superintendent superintendents ' +
      'trooper troopers reservists conscripts'
    ).split(' '),
  ],
  [
    'journalists',
    ['media', 'press', 'tv', 'television', 'news'],
    ['worker', 'workers', 'staff', 'activist', 'activists', 'employees'],
  ],
  ['combatants', ['armed'], ['man', 'men', 'individual', 'individuals', 'persons', 'people', 'youths', 'elements']],
  ['combatants', ['ranger', 'militia', 'army', 'paramilitary', 'guerrilla', 'rebel'], ['volunteer', 'volunteers']],
  ['combatants', ['squadron', 'platoon', 'section'], ['leader', 'leaders']],
  ['prisoners', ['war'], ['prisoner', 'prisoners']],
  ['children', ['school', 'young'], ['child', 'children', 'boys', 'girls', 'boy', 'girl']],
  ['people', ['tribal', 'village', 'community', 'clan', 'religious', 'town', 'council'], ['elder', 'elders']],
  ['elderly', ['elderly', 'old', 'older', 'aged'], ['people', 'persons', 'person', 'residents', 'civilians']],
  [
    'peacekeepers',
    ['un', 'u.n.', 'peacekeeping', 'unifil', 'amisom', 'minusma', 'monusco'],
    ['soldier', 'soldiers', 'troops', 'personnel', 'officer', 'officers'],
  ],
  [
    'officials',
    ['government', 'election', 'intelligence', 'security'],
    ['official', 'officials', 'employee', 'employees'],
  ],
  ['students', ['university', 'school', 'college'], ['student', 'students', 'pupil', 'pupils']],
];

/** Whoever holds a post of which there is one, by no word that tells what else they are: "the police chief", "his deputy", "an adviser". */
export const posts: readonly string[] =
  'chief deputy boss commissioner headman schoolmaster consul secretary chairman chairwoman director manager premier chancellor aide assistant adviser advisor treasurer'.split(
    ' ',
  );
