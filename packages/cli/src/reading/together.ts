/**
 * Reports that are read together, and code units of their texts: as many as a step of reading takes for its code to stay at
 * hand, and few enough for what it makes of them to die young.
 */
export const together = { reports: 4, units: 64_000 };

/** The same reports in groups to be read together, in their order; `unitsOf` gives the length of one's text. */
export function inGroups<Report>(reports: readonly Report[], unitsOf: (report: Report) => number): Report[][] {
  const groups: Report[][] = [];
  let units = together.units;
  for (const report of reports) {
    if (units >= together.units || groups.at(-1)!.length >= together.reports) {
      groups.push([]);
      units = 0;
    }
    groups.at(-1)!.push(report);
    units += unitsOf(report);
  }
  return groups;
}
