import type { PlaceSpot } from '@variorum/server/views';

/**
 * How far from its coordinates a place may reach, in kilometres, by UCDP's `where_prec`. 2 is "within 25 km" by UCDP's
 * codebook; the others stand for the usual size of what the codebook names: 1 a town, 3 a district, 4 a province,
 * 5 a part of a country, 6 a country, 7 more than one.
 */
const REACH_KM: Readonly<Record<PlaceSpot['precision'], number>> = {
  1: 3,
  2: 25,
  3: 25,
  4: 60,
  5: 100,
  6: 250,
  7: 500,
};

const EARTH_KM = 6371;
const CORNERS = 64;

/** The outline of the disc in which a place lies: a circle on the globe, `[lon, lat]`, closed. */
export function discOf({ lat, lon, precision }: PlaceSpot): [number, number][] {
  const angle = REACH_KM[precision] / EARTH_KM;
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return Array.from({ length: CORNERS + 1 }, (_, at): [number, number] => {
    const bearing = (2 * Math.PI * (at % CORNERS)) / CORNERS;
    const latitude = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing));
    const longitude =
      lambda +
      Math.atan2(
        Math.sin(bearing) * Math.sin(angle) * Math.cos(phi),
        Math.cos(angle) - Math.sin(phi) * Math.sin(latitude),
      );
    return [(longitude * 180) / Math.PI, (latitude * 180) / Math.PI];
  });
}
