/** What attackers of people attack beside people. */
export const peacefulPlaces =
  'village villages church churches mosque mosques school schools market markets hospital hospitals clinic clinics hotel camp camps home homes house houses bus convoy convoys university wedding funeral farm farms cooperative monastery temple synagogue embassy consulate hamlet hamlets settlement settlements restaurant restaurants shop shops mall cafe bar nightclub cinema theatre casino supermarket bazaar souk seminary convent shrine shrines cathedral madrasa madrasah college dormitory kibbutz moshav ranch ranches plantation homestead farmhouse farmhouses mission orphanage procession funeral rally parade vigil festival'.split(
    ' ',
  );

/** What words do not attack: whoever attacks these, under whatever name, bears arms. */
export const hardTargets: readonly string[] =
  'stronghold strongholds village villages hamlet hamlets convoy convoys checkpoint checkpoints outpost outposts base bases barracks patrol patrols garrison motorcade bus buses camp camps'.split(
    ' ',
  );

/** What else people own and others attack. */
export const builtPlaces: readonly string[] =
  'hotel hotels plant plants refinery refineries terminal compound compounds prison jail courthouse company companies bank banks ministry office offices installation installations facility facilities mine mines pipeline pipelines dam residence villa mansion depot estate barrage studio studios'.split(
    ' ',
  );

/** Where a state is at home, and what crowds and rebels put up: attacked only by those who bear arms. */
export const seats: readonly string[] = ['palace', 'parliament', 'building', 'buildings', 'barricade', 'barricades'];

/** What carries people, and may be fired on. */
export const vehicles: readonly string[] =
  'vehicle vehicles car cars truck trucks boat boats bus buses minibus ship ships helicopter helicopters plane ambulance ambulances train jeep jeeps lorry lorries minibuses motorcycle motorcycles tanker tankers'.split(
    ' ',
  );

/** What carries a crew or passengers, who are taken with it. */
export const vessels: readonly string[] =
  'ship ships vessel vessels tanker tankers freighter freighters trawler trawlers boat boats ferry carrier dhow dhows yacht barge plane airliner airplane aircraft jet bus buses minibus train'.split(
    ' ',
  );

/** Roads are where an attack was, not what it was on. */
export const ways: readonly string[] = 'road roads highway highways street streets route routes motorway'.split(' ');

/** What attackers of a place attack beside where people live, pray or heal. */
export const openPlaces: readonly string[] =
  'town towns city cities suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods airport airports port ports township townships island community communities commune communes kraal capital district districts area areas'.split(
    ' ',
  );

/** Whom or what an armed clash is about, beside armed people. */
export const armedTargets: readonly string[] =
  'hideout hideouts checkpoint checkpoints check-post check-posts base bases outpost outposts post posts barracks garrison fort forts fortress cantonment cantonments armoury armory position positions patrol patrols headquarters army police troops force forces soldiers detachment detachments battalion battalions'.split(
    ' ',
  );

/** Where something was, beside what an army can hold. */
export const groundNouns: readonly string[] =
  'streets suburb suburbs section building buildings block blocks apartment apartments square yard courtyard playground stadium'.split(
    ' ',
  );

/** Of what an army can hold, what says too little of where something was. */
export const wideNouns: readonly string[] =
  'state states part parts front fronts frontline centre center country'.split(' ');

/** What people live, meet or flee in; no workers strike it. */
export const homes: readonly string[] = (
  'home homes house houses apartment apartments flat flats residence tent tents shelter shelters cafe cafes restaurant restaurants mosque mosques church churches village villages ' +
  'camp camps gathering wedding funeral convoy car vehicle vehicles block blocks building buildings market'
).split(' ');

/** Every word above that says what was struck or where, for the lexicon. */
export const everyWord: readonly string[] = [
  ...peacefulPlaces,
  ...hardTargets,
  ...builtPlaces,
  ...seats,
  ...vehicles,
  ...vessels,
  ...ways,
  ...openPlaces,
  ...armedTargets,
];
