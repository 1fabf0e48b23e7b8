/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label to place beside its mark. */
export interface LabelRequest {
  readonly mark: Box;
  readonly width: number;
  readonly height: number;
}

const GAP = 5;

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function fits(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

/** Where a label may stand, best first: above the start of its mark, below it, after it, before it, above its end. */
function candidates({ mark, width, height }: LabelRequest): readonly Box[] {
  const right = mark.x + mark.width;
  const middle = mark.y + mark.height / 2 - height / 2;
  const size = { width, height };
  return [
    { x: mark.x, y: mark.y - height - 1, ...size },
    { x: right + GAP, y: middle, ...size },
    { x: mark.x, y: mark.y + mark.height + 1, ...size },
    { x: mark.x - width - GAP, y: middle, ...size },
    { x: right - width, y: mark.y - height - 1, ...size },
    { x: right - width, y: mark.y + mark.height + 1, ...size },
  ];
}

/**
 * Places labels in the order given, each where it meets no mark and no label placed before; `null` where there is no
 * such place, and the label is then told on pointing only.
 */
export function placeLabels(requests: readonly LabelRequest[], frame: Box): readonly (Box | null)[] {
  const taken: Box[] = requests.map(({ mark }) => mark);
  return requests.map((request) => {
    const place = candidates(request).find((box) => fits(box, frame) && !taken.some((other) => meets(box, other)));
    if (place !== undefined) taken.push(place);
    return place ?? null;
  });
}
