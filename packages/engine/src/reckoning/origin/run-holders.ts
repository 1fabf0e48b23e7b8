/** Cells of the table; the other bits of a run stand beside each of its texts. */
const CELL_BITS = 22;
const CELLS = 2 ** CELL_BITS;
/** As many texts as the bits that are left can number. */
const MOST = 2 ** 22;

/**
 * Which texts hold which runs: chains of numbers in two arrays, since millions of maps and sets would be many times as large.
 * Of a run that more than `most` texts hold no more than `most` + 1 of them are told.
 */
export interface RunHolders {
  /** The texts that hold a run, the last first, into `found`; how many there are. */
  of(run: number, found: number[]): number;
  /** Adds a text to the holders of a run. Throws beyond four million texts. */
  put(run: number, text: number): void;
  drop(run: number, text: number): void;
}

export function runHolders(): RunHolders {
  const heads = new Int32Array(CELLS).fill(-1);
  let texts = new Int32Array(1024);
  let nexts = new Int32Array(1024);
  let size = 0;
  const packed = (run: number, text: number): number => ((run >>> CELL_BITS) << CELL_BITS) | text;
  return {
    of(run, found) {
      found.length = 0;
      const bits = packed(run, 0) >> CELL_BITS;
      for (let at = heads[run & (CELLS - 1)]!; at >= 0; at = nexts[at]!) {
        if (texts[at]! >> CELL_BITS === bits) found.push(texts[at]! & (MOST - 1));
      }
      return found.length;
    },
    put(run, text) {
      if (text >= MOST) throw new Error(`more than ${MOST} texts`);
      if (size === texts.length) {
        const [more, after] = [new Int32Array(size * 2), new Int32Array(size * 2)];
        more.set(texts);
        after.set(nexts);
        [texts, nexts] = [more, after];
      }
      texts[size] = packed(run, text);
      nexts[size] = heads[run & (CELLS - 1)]!;
      heads[run & (CELLS - 1)] = size;
      size += 1;
    },
    drop(run, text) {
      const cell = run & (CELLS - 1);
      const wanted = packed(run, text);
      for (let at = heads[cell]!, before = -1; at >= 0; before = at, at = nexts[at]!) {
        if (texts[at] !== wanted) continue;
        if (before < 0) heads[cell] = nexts[at]!;
        else nexts[before] = nexts[at]!;
        return;
      }
    },
  };
}
