/** Number words, "one" to "billion", by what they do to the number being read. */
export const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};

export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1000,
  lakh: 100_000,
  lac: 100_000,
  million: 1_000_000,
  crore: 10_000_000,
  billion: 1_000_000_000,
};

/** Letters that scale the digits before them: "1.2m", "300k". */
export const suffixes: Readonly<Record<string, number>> = {
  k: 1000,
  m: 1_000_000,
  mn: 1_000_000,
  mln: 1_000_000,
  bn: 1_000_000_000,
};

/** Plural scales and their floor. Source: CODEBOOK, `value`. */
export const vagueScales: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  tens: 20,
  hundreds: 200,
  thousands: 2000,
  lakhs: 200_000,
  millions: 2_000_000,
  crores: 20_000_000,
  billions: 2_000_000_000,
};

/** Words that say "more than two" and no more. Source: CODEBOOK, `value`; floor 3. */
export const vagueWords: readonly string[] = [
  'several',
  'few',
  'many',
  'numerous',
  'multiple',
  'various',
  'countless',
  'innumerable',
];

export const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  tenth: 1 / 10,
  tenths: 1 / 10,
};

/** Ordinals matter only in order to be left alone. */
export const ordinals: readonly string[] =
  'first second fourth sixth seventh eighth ninth eleventh twelfth thirteenth fourteenth fifteenth twentieth thirtieth hundredth last'.split(
    ' ',
  );
