import { fold } from '../names/fold.ts';

/**
 * English words that begin sentences, head-lines and names of bodies and are also names of some hamlet somewhere, and
 * first names. Not a dictionary: only what the index would otherwise take for a place. A name among them is never met by
 * transliteration, and a place that bears it scores low.
 */
const CALENDAR =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow morning ' +
  'noon evening night midnight dawn dusk spring summer autumn fall winter weekend week month year ramadan eid';

const WAR =
  'army navy air force forces police militia coalition government opposition regime rebel rebels fighter fighters soldier soldiers troops ' +
  'general colonel major captain commander brigade division battalion corps guard guards front group party movement union unity council ' +
  'committee ministry minister president prime king prince emir sheikh imam mullah hospital school mosque church market bakery camp prison ' +
  'base airport airbase airfield bridge dam border crossing checkpoint road highway street square hill mountain valley river coast island bay lake ' +
  'forest desert city town village district province region state country capital county north south east west northern southern eastern western ' +
  'central upper lower old new great little attack battle war peace truce ceasefire siege offensive operation strike raid shelling bomb bombing ' +
  'rocket missile mortar tank drone gas fire smoke blast killing massacre death dead victim victims wounded injured civilian civilians ' +
  'children women men people families residents refugees nations human rights watch monitor observatory network agency news press radio media ' +
  'television channel post times herald star sun mirror globe mail guardian independent telegraph voice reuters international national democratic ' +
  'republic federal liberation freedom victory justice defence defense security crescent cross doctors syrian russian turkish iranian american ' +
  'british french israeli iraqi lebanese kurdish arab islamic muslim christian sunni shia alawite druze yazidi';

const WORDS =
  'a about above after again against all along already also although among an and another any are area around as at away back be because been ' +
  'before began behind being below best better between big both but by call called came can case center centre chance change chief clear close ' +
  'come common concern could court course cut day days deal deep did do does done door down each early earth effort either end enough even ever ' +
  'every evidence face fact fair faith far father few fight file final find fine first five follow food for force former found four free friend from ' +
  'full fund further gave gift given go gold good got ground grew had half hand happy hard has have he head health hear heart heavy held help her ' +
  'here high him his history hold home hope hour house how however hundred i ice if image in inside into iron is issue it its join just keep kept ' +
  'key kind know land large last late later law lead leader leave led left less let life light like line link list little live local long look lost ' +
  'love low made main major make man many mark mass matter me mean meanwhile meet member mercy mile mill mind mine model moment moon more most mother much must ' +
  'my name near need never next nice nine no none nor not note nothing now number of off office often oil on once one only open or order other our ' +
  'out over own page part past path pay per photo place plan plant play point pole poor port power present price private pro public pull quick quiet ' +
  'race rain range rate read reading real record red report reports rest result return rice rich right rise rock roll room rose round rule run safe ' +
  'said sale salt same sand save saw say says sea search season second see seen senior sent service set seven several shall share she ship shop ' +
  'short should show side sign silver since sister site six small so social some son soon source sources space speed split stand start station statement ' +
  'stay step still stone stop storm story strong such sum support sure table take taken talk team tell ten term test than that the their them then ' +
  'there these they thing think third this those though three through thus time to together told too took top total toward tower track trade train ' +
  'trial trust truth try turn two under unit until up upon us use used very via view vote wait wall want was water way we weak well went were what when ' +
  'where which while white who whole whose why wide wife wild will win wind with within without won wood word work world would write yes yet you young ' +
  'your zero black blue brown green grey gray orange male female boy girl baby son daughter born battery ash bath bar bed bell bend bird blank block ' +
  'board boat body book born box branch bread brief bright broad buffalo bury cable camel castle cave chain charge chart chase church circle civil class coal cold corner ' +
  'count cradle cream crown crystal cup currency custom damage dance dark data date dear debate degree delay deposit direct dog double draft dragon dress drive ' +
  'drop dry dust eagle economy edge effect eight election energy entry era escape estimate estimates event example exile expert eye fail family farm fault fear ' +
  'field figure fish flag flat flight flood floor flow flower focus foot ford formal fort frame funeral game garden gate glass goal grace grain grand grant grass grave ground growth ' +
  'hall hat hay hazard heat hell hero honor honour horn horse host hotel hunger ideal inter joint journal judge keen kidney label labor labour lady lance language laundry layer lens level ' +
  'liberal liberty limit lion loan lock loud luck machine magazine manor marine marsh massive master match maximum mayor meaning medal medical mental metal mexican militant minor minute missing ' +
  'mission mixed mobile modern money moral motor mount mouth narrow nature necessary nest net noble noise normal nose novel nurse oak object ocean offer orchard outside palace panic paper parade ' +
  'pardon parent park partner pass passage patrol pattern pearl pen penny phase phone piece pilot pine pink plain plane plate pledge pocket police policy pond pool pope portion pound prayer prayers pride ' +
  'priest print profit progress project promise proof protest proud purpose queen question radical rainbow ranger rapid raw reason reform refuge relief remark remote rescue resort retreat revenge ' +
  'rival roof root rough royal rural sad sacred sale sample scale scene score scout seal seat secret section seed self sensitive series shadow shape shell shelter shield shock shooting signal silence ' +
  'silk simple single slave sleep slow snow soil solid song sort soul sound soup spa speech spirit spot staff stage star steel stock store strange stream strength string struggle study style sudden ' +
  'sugar surprise sweet sword symbol system target task tax tea tear temple tension terror text thick thin threat throne tide tie tiger tip title tone tool tooth touch tour toy tragedy trail trap tree ' +
  'tribe tunnel twin type ultra uncle unknown urban urgent valid value vast venture venus verdict vessel veteran violence virgin vision visit vital voyage wage walk warm warning waste wave weapon ' +
  'wealth wedding weight welcome wheel wing winner wise witness wolf wonder yard yellow youth zone aid aide arms blockade casualty casualties convoy corpse corridor deal escalation evacuation fight ' +
  'fighting genocide ground holy hostage imperial injury intelligence invasion jihad martyr military negotiation negotiations occupation outpost pact pilot pounding press protesters ' +
  'purge quarter rebellion red regional religious resolution revolution safe sanctions shrapnel sniper sources spokesman spokeswoman summit surrender talks terrorist terrorists toll torture treaty ' +
  'tribal troop uprising village violation volunteer volunteers warplane warplanes whites helmet helmets withdrawal worker workers mid late early dozens scores hundreds thousands millions least';

const FIRST_NAMES =
  'abu abd abdul abdullah abdulrahman abbas adel adnan ahmad ahmed akram ali alaa amin amina amir amira ammar anas anwar asad ashraf assad asma ayman aziz bakr bashar bashir basil ' +
  'bassam bilal dalal ezzat fadi fahd faisal farah fares faris farid farouk fatima fawaz fawzi fayez firas ghassan habib hadi hafez hafiz haidar haitham hakim halim hamad hamdan hamdi ' +
  'hamid hamza hana hani haron harun hasan hashem hashim hassan hatem hisham hossam hosni hussam hussein hussain ibrahim idris ihab imad iman isa ismail issa iyad jaber jabr jalal jamal jamil jassem jawad kamal kamel ' +
  'karim kassem khaled khalid khalil laila latif layla leila lina luay maher mahdi mahmoud mahmud majed majid malek malik mansour mansur marwan maryam mazen mohamed mohammad mohammed mona mousa moussa ' +
  'muhammad muhsin munir mustafa nabil nada nader nadia naim naji nasser nasir nidal nizar noor nour nur omar osama othman qasim qassem rabia radwan rafiq rahim rami rania rashad rashed rashid rasul riad riyad ruba ' +
  'saad sabah saddam sadiq saeed safa said saif salah saleh salem salim salma salman sami samir samira sana sara sarah sayed sayyid selim shadi shaker sharif shawki suleiman sultan taha taher tahir talal tamer tarek tareq tariq ' +
  'tawfik usama wael wafa waleed walid wasim yahya yaser yasin yasir yasmin younes younis yousef youssef yusuf zahra zaid zaki zayd zein zeinab ziad zuhair bin ibn umm al el ' +
  'adam alan albert alex alexander alfred alice andrew angela anna anne anthony antonio arthur barbara ben benjamin bernard bill bob boris brian bruce carl carlos carol caroline catherine charles charlie chris christian christine christopher ' +
  'claire colin dan daniel david dean dennis diana dmitry don donald edward elena elizabeth emily emma eric eva frances francis francisco frank fred frederick gary george gordon grace graham gregory harry helen henry howard hugh ian igor ivan jack jacob ' +
  'jake james jane janet jason jean jennifer jeremy jessica jim joan joe john jonathan jose joseph juan julia julian julie karen kate keith kelly ken kenneth kevin kim larry laura lawrence lee leo leon leonard lewis linda lisa louis louise lucy luis luke ' +
  'marc marcus margaret maria marie martha martin mary matthew max melissa michael michel miguel mike mohamad monica nancy natalia nathan nicholas nick nicole nigel nina oliver oscar pablo patricia patrick paul pedro peter philip pierre rachel ralph raymond rebecca ' +
  'ricardo richard robert robin roger ronald rosa ross roy russell ruth ryan sam samantha samuel sandra scott sean sergei sergey simon sophia sophie stephen steve steven stuart susan teresa terry thomas tim timothy tom tony victor vincent vladimir walter warren wayne william';

/** Further words that some town of the base is called by, in English or in another language ("Reach", "Purchase", "Superior"). */
const TOWN_WORDS =
  'academy advance alabaster alter amber amble anaconda angels anger angle angles antelope antique apex apt arabian arch arching arroyo arroyos assault ' +
  'assyrian bacon bad badger bag balk ball ban band bangs banks barge barn barrage barren barrens basic basin baste bat battlefield bear beers bells ' +
  'berry billed bining bishop blacks blades blanding bloom blossom bluff bluffs bone bony booker boom boon boons boot bore bourbon brains brake brand ' +
  'brass brier brilliant brooks brush bucks bugle bulls bully burns burrow bush busing buy cafe calamity calcium cane canes canon canyon carding carefree ' +
  'carpenter carry cars cash cast celebration century chafe chagrin chair chamber champagne champion chin chop clay clever clot cloud coaling coats coin ' +
  'college colon colony combine combs comfort commerce commission committee communal compound conception concession cone conference congress consolation ' +
  'constitution contention converse conversion cook cool corral countryside crane crest crook crooks crossroads cults dab damp deering defiance democrat ' +
  'dent dents diamond die dig discovery dives divide dollar dooms drain driver drowning drug dual due duns dusty earnest egg elbow embassy empire ' +
  'enterprise eras erode evens experiment fairway falcon fantasy fare farmers farms felines fell felling finale fines fireworks fleet foreign forge ' +
  'forges forks forth fortune foster fountain freeman friendly friendship frost fully fussing gamut gang gap garrison gates gay georgian give glad gland ' +
  'glide god goding golden gossip grabs graces gram granite grants grapevine grays greater greens grill grin grins gross grove groves grub guessing gums ' +
  'habit halfway halling halls hang hanukkah harbor harrow harvest haste hatch hays headquarters healing heel hem hillside hinges holder holiday holler ' +
  'hook hooks horning humble hums hunter hurricane hurt incline independence industry inning ins institute journey junction kill kings kissing knees lack ' +
  'lag lakes landing landmark lazy leer leers lemon lend licking lids linen lint lints lions liter lively locking locust log loon loop lot loving loyal ' +
  'lucky male males manage mania mantel maping marines marked marks marrow mars marshal martini martinis mauves maze measure melon mending ' +
  'mercer mercury mere merit meshed meter midway miles mills mire mires misery misfire mogherini moires mold monster monument moos mores morrow mosquito ' +
  'moss moth mound mounds mountainside muff muse musket muster mutters myrtle mystic narrows naval nay nebulous needle needles newcomers newtons noisy ' +
  'northeast occasion ocher officer okay olds onset opera opportunity ore oriental ousted outer pace pacific painter pale palling palls palms pan pang ' +
  'pant pap par parchment pare parks parliament paste peculiar peel peer petal pets piano piedmont pierce pigeon piles pill pin pinch pines pioneer ' +
  'plains plantation pleasant plenty plum plunge plunges poll polling pop poplin pore porter poses posse possession pouch pray proclamation propel ' +
  'prospect prosperity pun punch purchase put quack quart rage ram rapids rashidun ray reach reek repose research reserve reservoir retie riddle rider ' +
  'ridge riding rifle rim ripe riverbank rivers rivet rodeo roles romans rosebud roses rosette roundup rust sable sag saints sale sales saline salines ' +
  'salmon salon salute salve sandwich saris sauce sauces savage scant scenic sears sec sector sees sells senate send sermon settle shaping shepherd ' +
  'shields shipyard shore shortens sic signpost silly silos simmering sin sing sins sisters skit slaughter slide slope snug soars sober soften sole ' +
  'solitude sour sours souse sparks spray springs spur squawk stables stains stamps staples stark steps stow straw strawberry success sulphur sunray ' +
  'superior swallow swamp sway swords tactic tadpole talent tame tan tangent tango taning tanker tape tapes tapping tar tars tat taut tavern teenager ' +
  'telegram tender tendon terrace terrible terribly thermal thinker thorn tilt tinker toast tongue torn tornado torrent tortuous toss transit treble ' +
  'triangle tricolor trim trip trooper troubles trough truths tub tumble tune tweed twenty twist university upland uptown usher vary verges vermilion ' +
  'vernal veto vex vicar vice vineyard vineyards violet volcano voters waging waits walling walls walnut wan ward warrior waterways waver weed wees wells ' +
  'westerly willow willows wines wool worth wrangle wrist yen zest';

/** What many Arabic place names begin with, and surnames of the news: alone they name no place. */
const NAME_PARTS =
  'ras tel tell tal tall kafr kfar kefr kafar jabal jebel jabel deir dayr der khan bab um ain ayn ein wadi marj qalaat qasr bir beit bayt jisr khirbet ' +
  'khirbat burj hosh housh hawsh maarat maaret maarrat sheikh shaykh sheik sahel dahiyet masaken hay haj sayyed sayyeda sayyida sayed halabi halaby homsi ' +
  'shami baghdadi masri hamawi qatari saudi omani haider mohsen muhsin ghani ghina din jundi hayat nazeer farhan jameel hazem taysir islam khamenei rouhani maliki ' +
  'hariri houthi sistani soleimani nasrallah mikhail faylaq failaq jaish jaysh jund jamaat hizb harakat kataib liwa saraya fatah fateh ansar muslim shiite shia ' +
  'jihad sharia fatwa eid hajj hamas hezbollah hizbollah isis isil daesh taliban fatah shabaab haram';

/** Directions and shapes of land that some country has made the name of a division. */
const DIVISIONS = 'nord sud est ouest lac littoral delta plateau lakes rivers unity cascades';

/** Lands that as often are given names, surnames of the news or companies. */
const LANDS_AND_PEOPLE = 'lorraine brittany magdalena cesar bolivar meta';

/** What is left of the names of groups (Ahrar al-Sham) and is an alternate of Damascus. */
const PHRASES = ['sham', 'al sham', 'ash sham', 'el sham'];

/**
 * Folded, as names are looked up, each with whether it can be part of a longer Arabic name: "Said" can (Sheikh Said), "the"
 * and "street" cannot.
 */
export function everydayWords(): ReadonlyMap<string, { readonly inNames: boolean }> {
  const listed = (words: string): readonly string[] => words.split(' ').map(fold);
  const names = new Set([...listed(FIRST_NAMES), ...listed(NAME_PARTS), ...PHRASES]);
  const words = [CALENDAR, WAR, WORDS, TOWN_WORDS, DIVISIONS, LANDS_AND_PEOPLE].flatMap(listed);
  return new Map([...words, ...names].map((word) => [word, { inNames: names.has(word) }]));
}
