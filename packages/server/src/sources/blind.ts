import type { BlindSpot } from '@variorum/engine';
import type { BlindSpotView } from '../views/reckoned.ts';

/** Others named beside a spot; that there are more is a number. */
const NAMED = 5;

/** A spot as far as a page can hold it. */
export function blindSpotView({ source, topic, mentioned }: BlindSpot): BlindSpotView {
  return { source, topic, mentioned: mentioned.slice(0, NAMED), others: Math.max(0, mentioned.length - NAMED) };
}
