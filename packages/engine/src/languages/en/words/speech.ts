import type { SpeechConcept } from '../../../concepts.ts';

/** Verbs of saying, by what they do to what is said. `base/past/participle` where irregular. */
export const speechVerbs: Readonly<Record<SpeechConcept, string>> = {
  say: 'say/said/said tell/told/told report state announce add confirm note declare reveal indicate explain affirm assert maintain insist stress underline point document record register verify conclude find/found/found testify recount quote show suggest indicate write/wrote/written post tweet publish count tally describe acknowledge admit speak/spoke/spoken concede clarify disclose contend specify/specified/specified accept inform complain lament argue assure reiterate remark',
  claim: 'claim allege boast',
  deny: 'deny reject refute dismiss dispute',
  accuse: 'accuse blame',
  'call-for': 'call urge demand appeal',
  fear: 'fear suspect believe think/thought/thought',
  cite: 'cite',
  estimate: 'estimate put/put/put reckon calculate',
  warn: 'warn caution',
};

/** Verbs that say something only with "that", behind whom they tell or not, or at the end of what is said: "argued the point" says nothing. */
export const sayingThat: readonly string[] = 'inform complain lament argue assure reiterate remark'.split(' ');

/** Verbs that, in the passive, name behind "by" whoever says what their subject is: "were confirmed by a doctor". */
export const passiveSaying: readonly string[] =
  'confirm report verify document record acknowledge estimate put give deny reject dismiss corroborate'.split(' ');

/** What a claim can prove not to be: "could not be independently verified". */
export const verifying: readonly string[] = 'verify confirm corroborate authenticate substantiate'.split(' ');

/** Verbs that, behind a negation and before "that", deny: "did not accept that". */
export const granting: readonly string[] =
  'accept agree believe think acknowledge admit concede recognise recognize'.split(' ');

/** Verbs that, behind a negation and before "that", leave open what others say: "could not confirm that". */
export const confirming: readonly string[] = 'confirm verify say report'.split(' ');

/** What is said of a figure or a report that is not taken for true: "is exaggerated", "called it an exaggeration". */
export const disputing: readonly string[] =
  'exaggerated exaggeration exaggerations untrue inflated baseless fabricated fabrication unfounded false'.split(' ');

/** What can be so called. */
export const disputable: readonly string[] =
  'report reports claim claims allegation allegations figure figures toll number estimate estimates'.split(' ');

/** How a denial goes on to what is held instead: "denied it, repeating that". */
export const holdingTo: readonly string[] =
  'saying adding putting insisting maintaining repeating reiterating stating claiming'.split(' ');

/** Words of phrases that name a source behind them: "according to X", "as reported by X". */
export const sourcePhraseWords: readonly string[] =
  'according as reported by stated in the words of per to quoted saying own'.split(' ');

/** Nouns of a reckoning that names whose it is: "by the count of the hospital", "in the estimate of the ministry". */
export const reckonings =
  'estimate estimates count tally reckoning calculation calculations account figures numbers records'.split(' ');

/** Nouns of what tells of deeds: whoever it is by did none of them. */
export const tellingNouns: readonly string[] =
  'count counts tally tallies toll estimate estimates report reports statement statements figures data record records survey study investigation inquiry'.split(
    ' ',
  );

/** Participles that name a source behind them within a clause: "X, citing Y, said". */
export const citing = ['citing', 'quoting'];

/** Nouns for who speaks, when nothing more is known of them. */
export const sources = (
  'official officials partner partners embassy embassies governments councils capitals spokesman spokesmen spokeswoman spokesperson spokespeople source sources activist activists monitor monitors witness witnesses eyewitness eyewitnesses ' +
  'resident residents observer observers analyst analysts expert experts report reports statement statements figure figures agency agencies media newspaper newspapers daily website ' +
  'television tv radio channel broadcaster observatory ministry minister president ambassador envoy diplomat diplomats commander general colonel doctor doctors medic medics ' +
  'journalist journalists reporter reporters correspondent correspondents group groups organisation organization organisations organizations ngo ngos charity network centre center committee commission council office ' +
  'authority authorities government regime opposition resistance insurgency administration junta presidency palace cabinet leadership army military police ministry department coalition mission command leader leaders head director chief outlet outlets field-worker field-workers fieldworkers chairman secretary administrator administrators legislator legislators councillor councillors elder elders navy coastguard member members data statistics count tally records tallies investigation inquiry study survey ' +
  'documents document video footage images pictures photos note letter release bulletin defence defense rescuers rescuer responders teacher lawyer fighter fighters forces force militia militias faction factions sect mob mobs movement alliance parliament kremlin pentagon prosecutor prosecutors campaigner campaigners researcher researchers investigator investigators rapporteur commissioner commissioners negotiator negotiators aide aides deputy deputies watchdog watchdogs service services society societies accounts ' +
  'union federation confederation association associations institute foundation syndicate bureau registry secretariat directorate tribunal panel coroner coroners registrar mortuary morgue mediator mediators coordinator prefect prefects premier brigadier admiral sheriff bishop census communique'
).split(' ');

/** Nouns that are a saying themselves: "reports that", "claims of", "initial estimates put". */
export const sayingNouns: Readonly<Record<string, string>> = {
  report: 'say',
  reports: 'say',
  claim: 'claim',
  claims: 'claim',
  allegation: 'claim',
  allegations: 'claim',
  statement: 'say',
  estimate: 'estimate',
  estimates: 'estimate',
  rumours: 'fear',
  rumors: 'fear',
};

/** Words that make what is said less than asserted. */
export const modalWords = {
  alleged:
    'alleged allegedly reportedly reported supposedly purported purportedly apparently apparent claimed accused unconfirmed rumoured rumored suspected presumably seemingly'.split(
      ' ',
    ),
  possible: 'may might could possibly perhaps feared likely probably potentially maybe'.split(' '),
  expected: 'will expected set about poised soon going'.split(' '),
  hypothetical: 'if would unless'.split(' '),
  'called-for': 'must should'.split(' '),
} as const;

/** Short names of bodies that publish figures, as reports cite them in brackets. */
export const citedBodies: readonly string[] =
  'UN OHCHR OCHA UNHCR UNICEF WFP WHO UNRWA IOM ICRC IFRC MSF HRW ACLED UCDP Airwars AFP Reuters CPJ'.split(' ');

/** Nouns in the names of others that do. */
export const citedOffices: readonly string[] =
  'ministry agency observatory commission directorate department authority authorities bureau office centre center network'.split(
    ' ',
  );

/** What is given word for word: "issued the following statement". */
export const givenInFull: readonly string[] =
  'statement statements communique communiques announcement declaration text message bulletin release letter'.split(
    ' ',
  );

/** Verbs of those who give it. */
export const giving: readonly string[] =
  'issue release publish make give distribute carry send read deliver post'.split(' ');
