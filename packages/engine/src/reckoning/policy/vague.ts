/** Words for many that no number goes with. */
export const vagueWords = [
  'several',
  'tens',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'tensOfThousands',
  'hundredsOfThousands',
  'millions',
] as const;
export type VagueWord = (typeof vagueWords)[number];

/** What a reader writes down for each: a plural is two of them. Source: CODEBOOK, `value`. */
export const asWritten: Readonly<Record<VagueWord, number>> = {
  several: 3,
  tens: 20,
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2_000,
  tensOfThousands: 20_000,
  hundredsOfThousands: 200_000,
  millions: 2_000_000,
};

/** A plural is one of them and a little more. Source: ACLED's codebook up to hundreds; the others after its manner. */
export const onceEach: Readonly<Record<VagueWord, number>> = {
  several: 3,
  tens: 10,
  dozens: 12,
  scores: 20,
  hundreds: 100,
  thousands: 1_000,
  tensOfThousands: 10_000,
  hundredsOfThousands: 100_000,
  millions: 1_000_000,
};

const byFloor: ReadonlyMap<number, VagueWord> = new Map(vagueWords.map((word) => [asWritten[word], word]));

/** The word that a reader wrote down as `low`; undefined where the words say more, as "several dozen" do. */
export function vagueWordOf(low: number): VagueWord | undefined {
  return byFloor.get(low);
}
