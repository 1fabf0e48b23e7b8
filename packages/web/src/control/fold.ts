/** A name without its article and case: "The Syrian army" and "the Syrian army" are one holder. */
export function fold(name: string): string {
  return name.toLowerCase().replace(/^the\s+/, '');
}
