import type { Column } from './scratch.ts';

/** Orders the nodes of a tournament by the leaf that each reaches on its left: its bits, moved up as far as they go. */
function leftOf(node: number): number {
  return (node << Math.clz32(node)) >>> 0;
}

/** Whether a node goes before another: the one that scores more, of equals the one further left. */
function before(a: number, b: number, scores: Column): boolean {
  const [x, y] = [scores[a]!, scores[b]!];
  return x > y || (x === y && leftOf(a) < leftOf(b));
}

/** Nodes of a tournament, or any rows that have scores, in the shape of a binary heap: the one that goes first is first. */
export function pushed(heap: number[], node: number, scores: Column): void {
  let at = heap.length;
  heap.push(node);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!before(node, heap[above]!, scores)) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = node;
}

/** Takes the first out; undefined where there is none. */
export function popped(heap: number[], scores: Column): number | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && before(heap[below + 1]!, heap[below]!, scores)) below += 1;
    if (!before(heap[below]!, last, scores)) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = last;
  return first;
}
