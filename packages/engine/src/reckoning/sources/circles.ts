import type { Citation, SourceName } from './citation.ts';

/** Sources that cite each other round: what each says may stand on nothing but the others. */
export interface Circle {
  /** In the order of citing, the smallest key first; the last cites the first. */
  readonly sources: readonly SourceName[];
  /** For each of them a claim in which it cites the next. */
  readonly claims: readonly string[];
}

type Edges = ReadonlyMap<string, ReadonlyMap<string, Citation>>;

function edgesOf(citations: readonly Citation[]): Edges {
  const edges = new Map<string, Map<string, Citation>>();
  for (const citation of citations) {
    // Whoever "officials" are, they are not a source that can be followed.
    if (!citation.citing.named || !citation.cited.named) continue;
    const own = edges.get(citation.citing.key) ?? new Map<string, Citation>();
    const known = own.get(citation.cited.key);
    if (known === undefined || citation.claim < known.claim) own.set(citation.cited.key, citation);
    edges.set(citation.citing.key, own);
  }
  return edges;
}

/** The shortest way by citations from a source back to itself, by breadth; ties by key. */
function shortest(start: string, edges: Edges): readonly Citation[] | null {
  const cameBy = new Map<string, Citation>();
  let front = [start];
  while (front.length > 0) {
    const next: string[] = [];
    for (const key of front) {
      for (const [to, citation] of [...(edges.get(key) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (to === start) {
          const way = [citation];
          for (let at = key; at !== start; ) {
            const step = cameBy.get(at)!;
            way.unshift(step);
            at = step.citing.key;
          }
          return way;
        }
        if (cameBy.has(to)) continue;
        cameBy.set(to, citation);
        next.push(to);
      }
    }
    front = next;
  }
  return null;
}

/** For every source that lies on a circle the shortest through it, each circle once, shortest first. */
export function circlesOf(citations: readonly Citation[]): readonly Circle[] {
  const edges = edgesOf(citations);
  const circles = new Map<string, Circle>();
  for (const start of [...edges.keys()].sort()) {
    const way = shortest(start, edges);
    if (way === null) continue;
    const keys = way.map(({ citing }) => citing.key);
    const first = keys.indexOf([...keys].sort()[0]!);
    const turned = [...way.slice(first), ...way.slice(0, first)];
    const name = turned.map(({ citing }) => citing.key).join(' > ');
    circles.set(name, { sources: turned.map(({ citing }) => citing), claims: turned.map(({ claim }) => claim) });
  }
  return [...circles.entries()]
    .sort(([x, a], [y, b]) => a.sources.length - b.sources.length || (x < y ? -1 : 1))
    .map(([, circle]) => circle);
}
