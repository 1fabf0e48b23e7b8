/** The article in its forms, a consonant of its own, long vowels, ayn and hamza, ta marbuta: what English words do not show. */
const MARKS_OF_ARABIC =
  /[\u0620-\u064a\u02bb-\u02bf\u1e00-\u1eff\u0101\u012b\u016b]|\b(?:al|el|a([drtszn])(?=[- ]\1)|e([drtszn])(?=[- ]\2)|ash)[- ]|kh|gh(?=[aeiouy])|dh|q(?!u[aeio])|aa|iy|uw|[aeiou]['‘’`]|['‘’`][aeiou]|.[ae]h\b|\b(?:abu|umm|k[ae]?fa?r|deir|dayr|tell?|tall|ayn|ain|wadi|jabal|beit|bayt|khan|sheikh|shaykh)[ -]/i;

/** Whether a name is in Arabic script or shows in its spelling that it is romanised from it. */
export function looksArabic(name: string): boolean {
  return MARKS_OF_ARABIC.test(name);
}
