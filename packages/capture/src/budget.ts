import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';

/** What is left for one input, archives within it included. Shared by all that is read for it. */
export interface Budget {
  /** Whether nothing further in is read. */
  readonly isDeepest: boolean;
  /** Counts unpacked bytes against the sum, the ratio and the size of one entry; refuses when one is passed. */
  readonly unpack: (bytes: number, from: { readonly packed: number; readonly name: string }) => void;
  readonly report: () => void;
  /** The same budget, one level further in. */
  readonly inner: () => Budget;
}

export function openBudget(): Budget {
  const spent = { unpacked: 0, reports: 0 };
  const at = (depth: number): Budget => ({
    isDeepest: depth >= limits.nesting,
    unpack: (bytes, { packed, name }) => {
      spent.unpacked += bytes;
      if (spent.unpacked > limits.unpackedBytes) {
        throw new Refusal('archive/too-large', { entry: name, most: limits.unpackedBytes });
      }
      if (bytes > limits.ratioFrom && bytes > packed * limits.ratio) {
        throw new Refusal('archive/bomb', { entry: name, packed, unpacked: bytes, most: limits.ratio });
      }
    },
    report: () => {
      spent.reports++;
      if (spent.reports > limits.reports) throw new Refusal('input/too-many-reports', { most: limits.reports });
    },
    inner: () => at(depth + 1),
  });
  return at(0);
}
