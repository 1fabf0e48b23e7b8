/** Closed classes of English, by what they do in a sentence. */
export const determiners =
  'the a an this that these those its his her their our my your another each every all both some any such same no'.split(
    ' ',
  );
export const indefinite = 'a an another one'.split(' ');
export const pronouns =
  'he she it they we i you him them us me who whom which whose himself herself itself themselves someone anyone everyone nobody anybody none'.split(
    ' ',
  );
/** A pronoun with the verb that it has swallowed. */
export const contractions =
  "i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll they're they've they'd they'll he'd he'll she'd she'll it'd it'll".split(
    ' ',
  );
export const relatives = 'who which that whom whose where when'.split(' ');
export const conjunctions = 'and or but nor yet plus'.split(' ');
/** Words that open a clause of its own. */
export const subordinators =
  'that which who whom whose where when while as because since after before if although though whereas until till once unless so whether how why what'.split(
    ' ',
  );
export const prepositions =
  'in on at of to from by with for into onto near around across over under between among amid amidst against during within without through throughout along behind beyond beside besides inside outside toward towards upon via per despite following including excluding except like about above below off out up down until since after before as than amongst alongside opposite aboard'.split(
    ' ',
  );
export const auxiliaries = {
  be: 'be is are was were been being am ’re get gets got getting gotten become becomes became'.split(' '),
  have: 'have has had having'.split(' '),
  modal: 'will would can could may might must shall should cannot can’t won’t'.split(' '),
  do: 'do does did'.split(' '),
} as const;
export const negations =
  'not no never neither nor none nobody without n’t isn’t wasn’t weren’t didn’t doesn’t don’t hasn’t haven’t hadn’t'.split(
    ' ',
  );
export const adverbs = (
  'also always already shortly afterward afterwards earlier now then still just even only yet again later recently reportedly allegedly apparently subsequently initially ' +
  'immediately currently previously mostly mainly largely chiefly primarily predominantly nearly almost approximately roughly further furthermore instead together ' +
  'today yesterday overnight tonight there here elsewhere so very too ever once twice often repeatedly constantly seriously severely critically ' +
  'slightly badly lightly gravely mortally fatally fully partially totally completely directly indirectly forcibly forcefully brutally deliberately ' +
  'tragically sadly regrettably unfortunately fortunately luckily thankfully miraculously ironically surprisingly remarkably notably similarly likewise ' +
  'consequently accordingly nevertheless nonetheless coincidentally evidently presumably soon moments ' +
  'officially simultaneously meanwhile however additionally moreover separately respectively altogether alone more less since ago else'
).split(' ');
/** Adjectives that stand between a number and its noun. */
export const adjectives = (
  'nationwide countrywide coordinated innocent unarmed armed young old elderly wounded injured displaced local foreign other more additional further suspected alleged presumed ' +
  'pro-government pro-regime anti-government opposition regime government rebel islamist jihadist extremist moderate sectarian allied loyal ' +
  'syrian iraqi iranian russian turkish israeli palestinian lebanese jordanian american british french german saudi yemeni egyptian libyan ' +
  'ukrainian afghan pakistani indian kurdish sunni shia shiite alawite christian muslim serbian bosnian croatian kosovar albanian chechen georgian ' +
  'armenian azerbaijani azeri sudanese ethiopian eritrean somali kenyan nigerian malian nigerien congolese rwandan burundian ugandan ' +
  // Peoples whose names no list of countries shows in its endings, or who have none of their own.
  'gazan darfuri tigrayan kazakh bengali baloch kashmiri timorese papuan ossetian abkhaz ingush dagestani tatar assyrian sahrawi khmer ' +
  'filipino indonesian malaysian australian canadian italian cypriot romanian hungarian macedonian montenegrin belarusian haitian cuban ' +
  'honduran guatemalan salvadoran nicaraguan peruvian bolivian chilean brazilian venezuelan angolan mozambican zimbabwean rhodesian namibian ' +
  'chadian cameroonian senegalese ivorian liberian ghanaian burkinabe mauritanian algerian tunisian moroccan emirati kuwaiti bahraini ' +
  'nepali nepalese bangladeshi belgian portuguese norwegian austrian soviet yugoslav ' +
  'burmese rohingya tamil sinhalese colombian mexican chinese japanese korean vietnamese cambodian western eastern northern southern european african arab asian ' +
  'new small large big enormous heavy main key major several entire whole total overall civilian military medical humanitarian religious political ' +
  'different separate various senior top high-ranking low-ranking unidentified unknown masked veteran retired serving active ' +
  'neighbouring neighboring surrounding nearby adjacent pregnant disabled vulnerable besieged starving unaccompanied orphaned dead fellow ordinary peaceful simple poor non-combatant ' +
  'remote fierce bitter intense deadly bloody southernmost northernmost coastal downtown suburban oil-rich mineral-rich mountainous crowded busy fertile breakaway restive volatile lawless impoverished vital crucial sole historic ancient famous former joint massive minor fresh sporadic random indiscriminate horrific gruesome tragic grave severe serious critical elite special provincial regional domestic international ethnic tribal rival war-torn war-ravaged war-battered war-wracked war-racked war-scarred war-hit war-weary conflict-riven conflict-torn conflict-hit conflict-wracked conflict-racked conflict-ridden conflict-ravaged conflict-stricken conflict-affected strife-torn strife-hit strife-riven violence-hit violence-wracked violence-racked violence-plagued crisis-hit famine-hit famine-stricken drought-hit drought-stricken flood-hit quake-hit war-stricken embattled beleaguered huge tiny vast lethal fatal defenceless defenseless helpless ' +
  'residential heavy light strategic tactical improvised guided unguided ballistic internal civil national federal central recent latest last first second initial final previous next consecutive ' +
  // What partisans call either side: known, so that it parts no name from its article and stands for nobody.
  'heroic barbarous brave valiant glorious treacherous brutal savage ruthless murderous bloodthirsty cowardly tyrannical genocidal fascist nazi criminal evil ' +
  'so-called self-proclaimed self-styled notorious illegitimate puppet infamous despotic courageous fearless righteous blessed victorious mercenary invading'
).split(' ');
/** Nouns that rules name and that belong to no other list. */
export const plainNouns: readonly string[] = (
  'war conflict fighting siege violence unrest uprising insurgency toll lives life aid assistance help food water need injuries wounds homes rubble hospital ' +
  'crossfire shootout pogrom genocide crackdown shootings hijacking invasion booby-trap booby-traps coach coaches training supply landing ' +
  'elements remnants gang troop photographs ' +
  'throat throats hotel restaurant cafe cemetery monastery temple substation roadblock refinery mall cinema theatre park beach airports bazaar countries forest hometown jungle nato stadium warship warships briefing conference news'
).split(' ');
/** Words that lean on what follows: a line that ends with one goes on. */
export const leaning = [
  ...'of the a an and or in on at to from by with for into as that which who is are was were has have had will be'.split(
    ' ',
  ),
];
/** Words that a stop abbreviates. */
export const abbreviations = (
  'mr mrs ms dr prof gen lt col maj capt sgt cpl pvt spc brig adm cmdr st rev hon sen rep gov pres no nos vs etc inc ltd co corp dept univ jr sr ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun approx est fig art para vol al e.g i.e km'
).split(' ');

/** Forms of "include" that are verbs; "including" opens a part. */
export const includeForms = ['include', 'includes', 'included'];

/** Past forms that no ending tells, of verbs whose other forms are nouns as often: "tear gas", "a leap". */
export const pastForms =
  'tore torn clung crept dug drank ate flung froze frozen knelt leapt shook shaken slept slid sold sprang sprung stole stuck stung swung taught trod wept bled arose awoke named nicknamed carted'.split(
    ' ',
  );

/** Common verbs that no rule names; they part a sentence into its groups. Forms are made from these. */
export const plainVerbs = (
  'dress/ belong/ revise/ disguise/ pose/ masquerade/ accept/ abandon/ achieve/ act/ add/ allow/ appear/ arm/ arrive/ ask/ back/ ban/ become/became/become begin/began/begun believe/ blame/ bring/brought/brought call/ cause/ comment/ ' +
  'change/ come/came/come command/ commit/ condemn/ confirm/ confront/ consider/ continue/ coordinate/ cover/ create/ cross/ deal/dealt/dealt decide/ declare/ decline/ defend/ demand/ ' +
  'demonstrate/ deploy/ describe/ determine/ discuss/ do/did/done drive/drove/driven emerge/ employ/ end/ enter/ escape/ expect/ expel/ face/ fail/ feel/felt/felt fight/fought/fought ' +
  'defy/ find/found/found focus/ follow/ force/ gather/ give/gave/given go/went/gone grow/grew/grown halt/ happen/ head/ hear/heard/heard help/ hinder/ identify/ impose/ increase/ inform/ ' +
  'intensify/ intervene/ invade/ investigate/ join/ keep/kept/kept know/knew/known lead/led/led leave/left/left let/let/let look/ make/made/made manage/ mean/meant/meant meet/met/met ' +
  'mobilise/ mobilize/ move/ need/ obtain/ occur/ offer/ open/ oppose/ order/ participate/ pass/ pave/ pay/paid/paid place/ plan/ play/ point/ prepare/ prevent/ prompt/ propose/ prove/ provide/ publish/ compile/ collect/ issue/ share/ ' +
  'push/ put/put/put raise/ range/ reach/ vary/varied/varied read/read/read receive/ recognise/ recognize/ record/ recover/ refuse/ reject/ release/ rely/relied/relied remain/ remove/ repel/ request/ rescue/ resist/ respond/ restore/ result/ resume/ ' +
  'rise/rose/risen run/ran/run save/ see/saw/seen seek/sought/sought seem/ send/sent/sent serve/ set/set/set share/ shelter/ show/showed/shown side/ sign/ speak/spoke/spoken spend/spent/spent spread/spread/spread stand/stood/stood ' +
  'start/ station/ stay/ stop/ struggle/ suffer/ support/ survive/ sustain/ take/took/taken tell/told/told tend/ think/thought/thought threaten/ tie/ transfer/ transport/ travel/ treat/ trigger/ try/ turn/ urge/ use/ violate/ ' +
  'visit/ vote/ vow/ wait/ want/ watch/ welcome/ win/won/won witness/ work/ write/wrote/written bomb/ shell/ attack/ raid/ clash/ explode/ detonate/ blow/blew/blown shoot/shot/shot fall/fell/fallen hold/held/held ' +
  'capture/ retake/retook/retaken recapture/ liberate/ control/ occupy/ withdraw/withdrew/withdrawn retreat/ redeploy/ encircle/ surround/ advance/ lose/lost/lost claim/ storm/ overrun/overran/overrun pull/ host/ house/ register/ ' +
  'pour/ flock/ trample/ chop/ cost/cost/cost wipe/ knock/ hack/ stab/ beat/beat/beaten club/ burn/burnt/burnt choke/ crush/ treat/ remain/ languish/ mow/mowed/mown ' +
  'fly/flew/flown catch/caught/caught chase/ retaliate/ escalate/ throw/threw/thrown hide/hid/hidden ride/rode/ridden inflict/ engulf/ ignite/ disperse/ distribute/ whisk/ haul/ endure/ accommodate/ relocate/ locate/ situate/ strengthen/ summon/ approve/ apply/ argue/ attend/ complain/ contain/ smash/ wake/woke/woken wear/wore/worn choose/chose/chosen draw/drew/drawn bury/ orchestrate/ overwhelm/ scatter/ tighten/ topple/ await/ avert/ assist/ cooperate/ connect/ consist/ ' +
  'depart/ exit/ climb/ approach/ reside/ oblige/ compel/ endure/ retain/ lift/ spare/ understand/understood/understood presume/ suppose/ bus/ forbid/forbade/forbidden prohibit/ ram/ rehearse/ simulate/ re-enact/ reenact/ sponsor/ jump/ soar/ repulse/ slit/slit/slit slash/ round/ depend/ deepen/ consolidate/ swell/swelled/swollen ' +
  'pronounce/ render/ rush/ deport/ require/ total/ total/totalled/totalled number/ amount/ average/ top/ exceed/ surpass/ tally/ document/ count/ verify/ corroborate/ authenticate/ substantiate/ estimate/ reportedly/'
)
  .split(' ')
  .filter((verb) => verb !== 'reportedly/');
