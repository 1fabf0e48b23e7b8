/** As long as pages wait for what they show: two browsers that draw maps on two cores take their time. */
const LONGEST_MS = 40_000;
const AGAIN_MS = 100;

/** Asks until the answer fits, and gives it. For what no page shows by itself: the ledger, colours, positions. */
export async function until<T>(ask: () => Promise<T>, fits: (value: T) => boolean, what: string): Promise<T> {
  for (const end = performance.now() + LONGEST_MS; ; ) {
    const value = await ask();
    if (fits(value)) return value;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}; last: ${JSON.stringify(value)}`);
    await new Promise((again) => setTimeout(again, AGAIN_MS));
  }
}
