/** Numbers of nodes in the shape of a binary heap: the one that scores most is first. */
export function pushed(heap: number[], node: number, scores: Float64Array): void {
  let at = heap.length;
  heap.push(node);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (scores[heap[above]!]! >= scores[node]!) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = node;
}

/** Takes the first out; undefined where there is none. */
export function popped(heap: number[], scores: Float64Array): number | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && scores[heap[below + 1]!]! > scores[heap[below]!]!) below += 1;
    if (scores[heap[below]!]! <= scores[last]!) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = last;
  return first;
}
