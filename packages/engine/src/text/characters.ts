/** What a code unit is to the tokenizer. */
export const Character = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  space: 4,
  newline: 5,
  apostrophe: 6,
  hyphen: 7,
  /** Seen by nobody inside a word: a soft hyphen, a joiner. */
  silent: 8,
} as const;

const table = new Uint8Array(0x10000);

function mark(from: number, to: number, value: number): void {
  table.fill(value, from, to + 1);
}

// Letters without case (Arabic, Hebrew, CJK…) count as lower case: only case marks a name, and they have none.
mark(0x00aa, 0x02ff, Character.lower);
mark(0x0300, 0x036f, Character.lower);
mark(0x0370, 0x1fff, Character.lower);
mark(0x2c00, 0x2dff, Character.lower);
mark(0x3040, 0xd7ff, Character.lower);
mark(0xd800, 0xdfff, Character.other);
mark(0xf900, 0xfdff, Character.lower);
mark(0xfe70, 0xfeff, Character.lower);
for (const unit of [0xab, 0xac, 0xae, 0xaf, 0xb0, 0xb1, 0xb2, 0xb3, 0xb4, 0xb6, 0xb7, 0xb8, 0xb9, 0xbb, 0xbf]) {
  table[unit] = Character.other;
}
table[0xd7] = Character.other;
table[0xf7] = Character.other;
for (const unit of [0x060c, 0x061b, 0x061f, 0x06d4, 0x066a, 0x066b, 0x066c]) table[unit] = Character.other;
// Upper case outside ASCII, asked of the language runtime once, so that no table of Unicode is kept here.
for (let unit = 0xc0; unit < 0x2000; unit++) {
  if (table[unit] !== Character.lower) continue;
  const letter = String.fromCharCode(unit);
  if (letter !== letter.toLowerCase()) table[unit] = Character.upper;
}
mark(0x41, 0x5a, Character.upper);
mark(0x61, 0x7a, Character.lower);
mark(0x30, 0x39, Character.digit);
mark(0x0660, 0x0669, Character.digit);
mark(0x06f0, 0x06f9, Character.digit);
for (const unit of [0x20, 0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff])
  table[unit] = Character.space;
mark(0x2000, 0x200f, Character.space);
mark(0x202a, 0x202e, Character.space);
mark(0x2066, 0x2069, Character.space);
for (const unit of [0xad, 0x200c, 0x200d, 0x2060]) table[unit] = Character.silent;
for (const unit of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) table[unit] = Character.newline;
// ʿayn, hamza and the many quotes that stand for them in romanised names.
for (const unit of [0x27, 0x2019, 0x2018, 0x02bc, 0x02be, 0x02bf, 0x60, 0xb4, 0x201b])
  table[unit] = Character.apostrophe;
for (const unit of [0x2d, 0x2010, 0x2011]) table[unit] = Character.hyphen;

/** {@link Character} of every UTF-16 code unit. */
export const characterOf: Uint8Array = table;

/** Lower case by code unit; 1:1, so that offsets never move. */
export const lowerOf: Uint16Array = new Uint16Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) lowerOf[unit] = unit;
for (let unit = 0x41; unit < 0x2000; unit++) {
  if (characterOf[unit] !== Character.upper) continue;
  const lower = String.fromCharCode(unit).toLowerCase();
  if (lower.length === 1) lowerOf[unit] = lower.charCodeAt(0);
}
for (let unit = 0; unit < 0x10000; unit++) if (characterOf[unit] === Character.apostrophe) lowerOf[unit] = 0x27;
for (const unit of [0x2010, 0x2011]) lowerOf[unit] = 0x2d;
