/** Words before a name by which only a place can be meant: "in Kanda", "the village of Kanda". */
const placing =
  /\b(?:in|near|outside|around|inside|(?:town|village|city|hamlet|district|suburb|port|settlement|province|region|commune|township|municipality|neighbou?rhood|area)s? of) $/i;

/** How far before a name such words reach, in code units. */
const reach = 20;

/** Occurrences of a name that are looked at: what is named over and over is a place early or never. */
const looksMax = 24;

/** Whether a report speaks of a name as of a place anywhere: "in Kanda", "the village of Kanda"; not "in Kanda’s house". */
export function isToldAsPlace(text: string, name: string): boolean {
  let at = text.indexOf(name);
  for (let looks = 0; at >= 0 && looks < looksMax; looks++) {
    const behind = text.slice(at + name.length, at + name.length + 1);
    if (!/[\p{L}\p{N}'’-]/u.test(behind) && placing.test(text.slice(Math.max(0, at - reach), at))) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}
