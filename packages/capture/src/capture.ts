import { captureHere } from './capture-here.ts';
import { sniff } from './formats/sniff.ts';
import { type Guard, type GuardOptions, openGuard } from './guard/guard.ts';
import type { Captured, Hint } from './report/captured.ts';

/**
 * Bytes to reports, whatever their format. Never throws for what bytes hold: what cannot be read has a notice that says
 * why. Nothing is written, nothing fetched, nothing executed. Formats that only our own code parses are read at once;
 * all others in a thread that ends with its deadline (`limits.deadline`).
 */
export function capture(bytes: Uint8Array, hint: Hint): Promise<Captured> {
  shared ??= openCapturer({ threads: 1 });
  return shared.capture(bytes, hint);
}

let shared: Guard | null = null;

/** The same with threads of its own, for those who capture many inputs at once. */
export function openCapturer(options: GuardOptions): Guard {
  const guard = openGuard(options);
  return {
    capture: async (bytes, hint) =>
      (await needsGuard(bytes, hint)) ? guard.capture(bytes, hint) : captureHere(bytes, hint),
    close: guard.close,
  };
}

/** Bytes that cannot even be sniffed end in a notice at once, wherever that is written. */
async function needsGuard(bytes: Uint8Array, hint: Hint): Promise<boolean> {
  try {
    return (await sniff(bytes, hint)).format.guarded;
  } catch {
    return false;
  }
}
