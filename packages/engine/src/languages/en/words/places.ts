/** Nouns for kinds of place: before "of" or around a name they say that the name is a place. */
export const placeNouns = (
  'city cities town towns village villages province provinces governorate governorates district districts subdistrict region regions area areas neighbourhood neighbourhoods neighborhood neighborhoods ' +
  'township commune raion woreda wilaya upazila suburb suburbs outskirts countryside quarter quarters camp camps border borders frontier island islands peninsula valley mountain mountains plain plateau hill hills ' +
  'airport airbase base bases checkpoint crossing road highway street square bridge river lake coast port harbour dam market marketplace hamlet settlement settlements ' +
  'enclave pocket stronghold bastion capital resort ward wards territory territories zone zones front frontline state states county oblast municipality locality canton prefecture department strip bank desert ' +
  'hospital school mosque church university headquarters compound prison building site field farm factory ' +
  'parish oasis gorge salient basin ridge archipelago arrondissement barrio favela barangay ghetto shantytown steppe foothills highlands lowlands marshes'
).split(' ');

/** What a noun beside a name says of the place's kind. */
export const kindsByNoun = {
  province: 'province provinces governorate wilaya oblast state states canton prefecture county countryside muhafazah',
  town: 'city town capital cities towns resort',
  village: 'village hamlet villages town settlement community communities',
  district: 'district subdistrict township commune raion woreda upazila municipality',
  neighbourhood: 'ward wards neighbourhood neighborhood quarter suburb district neighbourhoods neighborhoods',
} as const;

/** What they say beside a name that a list has; beside another one it may be any part of a land. */
export const kindsOfListed = { province: 'region department' } as const;

/** Those that stand behind a name and make it a place: "Idlib province", "Izraa city". */
export const typesBehindNames: readonly string[] = (
  'ward wards city town village province governorate district subdistrict township commune raion woreda wilaya upazila region area neighbourhood neighborhood suburb suburbs outskirts countryside camp border island peninsula valley mountain mountains plateau ' +
  'airport airbase base barracks garrison checkpoint crossing market square quarter hamlet enclave zone locality territory county oblast municipality canton prefecture strip desert river lake hills heights plant dam refinery junction bazaar bridge road highway forest farm chiefdom lga tehsil kebele cantonment sub-district emirate ' +
  'street avenue boulevard parish oasis gorge salient basin ridge archipelago arrondissement barrio favela barangay ghetto shantytown steppe foothills highlands lowlands marshes coast stream creek rapids crossroads intersection roundabout bridgehead beachhead sub-prefecture subprefecture'
).split(' ');

/** Those that do so only behind a name, and are anything else by themselves: "the Korda sector", "the energy sector of Utopia". */
export const sectorsBehindNames: readonly string[] = 'sector bend pass corridor direction axis triangle'.split(' ');

/** Place nouns that can be pointed at without a name: "the town", "a market". */
export const pointedPlaces = (
  'city town village province governorate district region territory enclave area neighbourhood neighborhood suburb camp market hospital school mosque church base airbase airport checkpoint ' +
  'crossing highway road bridge border frontier countryside capital building compound prison pocket stronghold square hamlet settlement jungle forest bakery bazaar country marketplace station hometown outpost barracks garrison clinic stadium facility headquarters tunnel bastion hotel restaurant cafe cemetery monastery temple substation roadblock refinery mall cinema theatre park beach island'
).split(' ');

/** Several of them, pointed at by their number or their holder: "two villages", "rebel-held areas". */
export const pointedPlurals = (
  'cities towns villages provinces districts regions areas neighbourhoods neighborhoods suburbs camps enclaves markets hospitals schools mosques churches ' +
  'sections sectors bases airports checkpoints buildings hamlets settlements territories countries'
).split(' ');

/** Buildings that have names of their own, or go by that of their place: "the Korda Hotel", "Ostra prison". */
export const facilities: readonly string[] =
  'hospital clinic school church mosque prison jail hotel embassy consulate cathedral monastery temple synagogue stadium theatre theater cinema restaurant café cafe bar pub nightclub station mine university college academy seminary orphanage factory supermarket shrine cemetery palace library museum arena mall pagoda gurdwara madrassa madrasa hostel'.split(
    ' ',
  );

/** Prepositions that put something at a place. */
export const locative =
  'in at near around across inside outside on over throughout within along between from to into towards toward of against off above beyond behind through'.split(
    ' ',
  );

export const directions = (
  'north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west south-east south-west ' +
  'northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western central rural greater upper lower mid inner outer'
).split(' ');

/** What strikes a country without being anybody's: what it hits is where. */
export const disasters =
  'earthquake earthquakes quake quakes tsunami typhoon typhoons hurricane hurricanes cyclone cyclones flood floods flooding landslide landslides mudslides drought famine epidemic storms'.split(
    ' ',
  );

/** Verbs of what such blows do, beside those that name an attack. */
export const batteringVerbs: readonly string[] = 'batter lash pummel'.split(' ');

/** Units of length: "five miles to the southeast of". */
export const distances =
  'km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m yard yards foot feet'.split(
    ' ',
  );

/** What governments do, and towns do not: a name right before is that of whoever governs there. */
export const governingVerbs: readonly string[] =
  'send launch want support back agree order deploy sign vow threaten plan seek hope offer pledge promise decide refuse sponsor arm impose recognise recognize mediate broker comment respond retaliate'.split(
    ' ',
  );
