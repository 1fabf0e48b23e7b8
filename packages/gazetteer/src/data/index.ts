import { formerParts } from './former-countries.ts';
import { regions } from './regions.ts';
import type { CountryFacts, PlaceFact } from './shape.ts';
import { syria } from './syria/index.ts';
import { afghanistan } from './world/afghanistan.ts';
import { americas } from './world/americas.ts';
import { asia } from './world/asia.ts';
import { balkans } from './world/balkans.ts';
import { caucasus } from './world/caucasus.ts';
import { centralAfrica } from './world/central-africa.ts';
import { colombia } from './world/colombia.ts';
import { drCongo } from './world/dr-congo.ts';
import { haiti } from './world/haiti.ts';
import { hornOfAfrica } from './world/horn-of-africa.ts';
import { iran } from './world/iran.ts';
import { iraq } from './world/iraq.ts';
import { kenya } from './world/kenya.ts';
import { lakeChad } from './world/lake-chad.ts';
import { lebanon } from './world/lebanon.ts';
import { libya } from './world/libya.ts';
import { mozambique } from './world/mozambique.ts';
import { neighbours } from './world/neighbours.ts';
import { northernIreland } from './world/northern-ireland.ts';
import { palestine } from './world/palestine.ts';
import { philippines } from './world/philippines.ts';
import { sahel } from './world/sahel.ts';
import { saudiArabia } from './world/saudi-arabia.ts';
import { southAsia } from './world/south-asia.ts';
import { southEastAsia } from './world/south-east-asia.ts';
import { sudans } from './world/sudan.ts';
import { thailand } from './world/thailand.ts';
import { ukraine } from './world/ukraine.ts';
import { yemen } from './world/yemen.ts';

/** All hand-written facts, by country; what spans countries stands in `regionFacts`. */
export const countryFacts: readonly CountryFacts[] = [
  syria,
  iraq,
  yemen,
  libya,
  lebanon,
  palestine,
  ukraine,
  afghanistan,
  ...sudans,
  ...hornOfAfrica,
  ...sahel,
  drCongo,
  ...asia,
  ...southAsia,
  ...southEastAsia,
  ...americas,
  northernIreland,
  ...balkans,
  ...caucasus,
  colombia,
  ...neighbours,
  ...lakeChad,
  ...centralAfrica,
  mozambique,
  iran,
  saudiArabia,
  philippines,
  haiti,
  thailand,
  kenya,
  ...formerParts,
];

export const regionFacts: readonly PlaceFact[] = regions;
