import type { Box } from './labels.ts';

/** A hair of ground between two bars that would else lie on each other. */
const HAIR = 1;
/** Steps tried, up and down in turn: beyond them bars lie on each other after all. */
const STEPS = [0, -1, 1, -2, 2, -3, 3];

function cover(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && Math.abs(a.y - b.y) < a.height + HAIR;
}

/**
 * Moves bars apart that would hide each other, by a few pixels up or down, the first one staying in place. The order
 * and every width stay as they are.
 */
export function dodge(boxes: readonly Box[]): readonly Box[] {
  const placed: Box[] = [];
  for (const box of boxes) {
    const moved = STEPS.map((step) => ({ ...box, y: box.y + step * (box.height + HAIR) }));
    placed.push(moved.find((candidate) => !placed.some((other) => cover(candidate, other))) ?? box);
  }
  return placed;
}
