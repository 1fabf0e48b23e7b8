/** How much room short-lived objects are given while reports are read: docs/decisions/0015. */
import { setFlagsFromString } from 'node:v8';
import type { ResourceLimits } from 'node:worker_threads';

/** For a process that reads and does nothing else, once its reader is open: that room stays as large as it is by then. */
export function keepMemorySteady(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** For a thread that reads: three times 16 MB, which V8 gave to everybody before it let this room grow. */
export const steadyThread: ResourceLimits = { maxYoungGenerationSizeMb: 48 };
