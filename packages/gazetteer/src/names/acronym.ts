/**
 * The letters of a name that is written as an acronym, without full stops: `U.S.` and `US` give `US`; undefined for other
 * names. Case decides here alone: "us" is no country.
 */
export function acronymOf(name: string): string | undefined {
  const letters = name.replaceAll('.', '');
  return /^[A-Z]{2,5}$/.test(letters) ? letters : undefined;
}
