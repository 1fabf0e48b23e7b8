import { formerParts } from './former-countries.ts';
import { lands } from './lands.ts';
import { regions } from './regions.ts';
import { seas } from './seas.ts';
import type { CountryFacts, PlaceFact } from './shape.ts';
import { syria } from './syria/index.ts';
import { afghanistan } from './world/afghanistan.ts';
import { americas } from './world/americas.ts';
import { andes } from './world/andes.ts';
import { asia } from './world/asia.ts';
import { balkans } from './world/balkans.ts';
import { bengalAndHimalaya } from './world/bengal-and-himalaya.ts';
import { britishIsles } from './world/british-isles.ts';
import { caucasus } from './world/caucasus.ts';
import { centralAfrica } from './world/central-africa.ts';
import { centralAmericaAndCaribbean } from './world/central-america-and-caribbean.ts';
import { centralAsia } from './world/central-asia.ts';
import { centralEurope } from './world/central-europe.ts';
import { mainlandChina } from './world/china.ts';
import { colombia } from './world/colombia.ts';
import { congoAndAngola } from './world/congo-and-angola.ts';
import { drCongo } from './world/dr-congo.ts';
import { eastAfrica } from './world/east-africa.ts';
import { franceAndLowCountries } from './world/france-and-low-countries.ts';
import { germanyAndAustria } from './world/germany-and-austria.ts';
import { greeceAndCyprus } from './world/greece-and-cyprus.ts';
import { haiti } from './world/haiti.ts';
import { hornOfAfrica } from './world/horn-of-africa.ts';
import { iberia } from './world/iberia.ts';
import { restOfIndia } from './world/india.ts';
import { indochinaAndSiam } from './world/indochina-and-siam.ts';
import { iran } from './world/iran.ts';
import { iraq } from './world/iraq.ts';
import { italyAndIslands } from './world/italy.ts';
import { japanAndKorea } from './world/japan-and-korea.ts';
import { kenya } from './world/kenya.ts';
import { lakeChad } from './world/lake-chad.ts';
import { lebanon } from './world/lebanon.ts';
import { levantAndArabia } from './world/levant-and-arabia.ts';
import { libya } from './world/libya.ts';
import { malayIslands } from './world/malay-islands.ts';
import { moreLands } from './world/more-lands.ts';
import { mozambique } from './world/mozambique.ts';
import { neighbours } from './world/neighbours.ts';
import { northAfrica } from './world/north-africa.ts';
import { northAmerica } from './world/north-america.ts';
import { northernEurope } from './world/northern-europe.ts';
import { northernIreland } from './world/northern-ireland.ts';
import { pacific } from './world/pacific.ts';
import { palestine } from './world/palestine.ts';
import { philippineIslands } from './world/philippine-islands.ts';
import { philippines } from './world/philippines.ts';
import { restOfRussia } from './world/russia.ts';
import { sahel } from './world/sahel.ts';
import { saudiArabia } from './world/saudi-arabia.ts';
import { southAsia } from './world/south-asia.ts';
import { southEastAsia } from './world/south-east-asia.ts';
import { southEastEurope } from './world/south-east-europe.ts';
import { southernAfrica } from './world/southern-africa.ts';
import { southernConeAndBrazil } from './world/southern-cone-and-brazil.ts';
import { sudans } from './world/sudan.ts';
import { thailand } from './world/thailand.ts';
import { townsAfrica } from './world/towns-africa.ts';
import { townsAmericas } from './world/towns-americas.ts';
import { townsCentralEurope } from './world/towns-central-europe.ts';
import { townsEasternEurope } from './world/towns-eastern-europe.ts';
import { townsMiddleEast } from './world/towns-middle-east.ts';
import { townsSouthAndEastAsia } from './world/towns-south-and-east-asia.ts';
import { townsSouthernEurope } from './world/towns-southern-europe.ts';
import { townsWesternEurope } from './world/towns-western-europe.ts';
import { restOfTurkey } from './world/turkey.ts';
import { ukraine } from './world/ukraine.ts';
import { westAfrica } from './world/west-africa.ts';
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
  ...andes,
  ...bengalAndHimalaya,
  ...britishIsles,
  ...centralAmericaAndCaribbean,
  ...centralAsia,
  ...centralEurope,
  ...mainlandChina,
  ...congoAndAngola,
  ...eastAfrica,
  ...franceAndLowCountries,
  ...germanyAndAustria,
  ...greeceAndCyprus,
  ...iberia,
  ...restOfIndia,
  ...indochinaAndSiam,
  ...italyAndIslands,
  ...japanAndKorea,
  ...levantAndArabia,
  ...malayIslands,
  ...northAfrica,
  ...northAmerica,
  ...northernEurope,
  ...pacific,
  ...philippineIslands,
  ...restOfRussia,
  ...southEastEurope,
  ...southernAfrica,
  ...southernConeAndBrazil,
  ...restOfTurkey,
  ...westAfrica,
  ...townsAfrica,
  ...townsAmericas,
  ...townsCentralEurope,
  ...townsEasternEurope,
  ...townsMiddleEast,
  ...townsSouthAndEastAsia,
  ...townsSouthernEurope,
  ...townsWesternEurope,
  ...moreLands,
  ...formerParts,
];

export const regionFacts: readonly PlaceFact[] = [...regions, ...lands, ...seas];
