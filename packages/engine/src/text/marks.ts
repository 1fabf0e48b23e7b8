/** Code units of punctuation that rules name. Curly and straight apostrophes arrive as {@link mark.apostrophe}. */
export const mark = {
  comma: 0x2c,
  stop: 0x2e,
  colon: 0x3a,
  semicolon: 0x3b,
  exclamation: 0x21,
  question: 0x3f,
  open: 0x28,
  close: 0x29,
  openSquare: 0x5b,
  closeSquare: 0x5d,
  quote: 0x22,
  openQuote: 0x201c,
  closeQuote: 0x201d,
  lowQuote: 0x201e,
  openGuillemet: 0xab,
  closeGuillemet: 0xbb,
  apostrophe: 0x27,
  openSingle: 0x2018,
  hyphen: 0x2d,
  figureDash: 0x2012,
  enDash: 0x2013,
  emDash: 0x2014,
  ampersand: 0x26,
  slash: 0x2f,
  percent: 0x25,
  dollar: 0x24,
  pound: 0xa3,
  euro: 0x20ac,
  lowLine: 0x5f,
  bullet: 0x2022,
  star: 0x2a,
  plus: 0x2b,
  ellipsis: 0x2026,
} as const;

/** Whether a mark opens or closes double-quoted words. */
export function isQuote(unit: number): boolean {
  return (
    unit === mark.quote ||
    unit === mark.openQuote ||
    unit === mark.closeQuote ||
    unit === mark.lowQuote ||
    unit === mark.openGuillemet ||
    unit === mark.closeGuillemet
  );
}

/** A hyphen, in whichever of its three characters a text has it: plain, U+2010 or, where no line may break, U+2011. */
export function isHyphen(unit: number): boolean {
  return unit === mark.hyphen || unit === 0x2010 || unit === 0x2011;
}

/** A dash, the one that is as wide as a figure among them, or what the teleprinters of wire agencies wrote for one: "PARIS (AP) _ ". */
export function isDash(unit: number): boolean {
  return (
    unit === mark.enDash ||
    unit === mark.emDash ||
    unit === mark.hyphen ||
    unit === mark.lowLine ||
    unit === mark.figureDash
  );
}
