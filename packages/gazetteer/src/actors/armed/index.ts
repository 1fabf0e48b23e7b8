import type { Actor } from '@variorum/engine';
import { centralAndSouthernAfrica } from './africa-central-south.ts';
import { eastAfrica } from './africa-east.ts';
import { westAndNorthAfrica } from './africa-west-north.ts';
import { asia } from './asia.ts';
import { europeAndAmericas } from './europe-americas.ts';
import { middleEast } from './middle-east.ts';

/** Who fought in the larger wars since the 1980s, Syria aside: groups, forces from outside, missions. */
export const armedWorld: readonly Actor[] = [
  ...middleEast,
  ...asia,
  ...eastAfrica,
  ...centralAndSouthernAfrica,
  ...westAndNorthAfrica,
  ...europeAndAmericas,
];
