/** A label's place on the screen, pixels. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room that stays free around a label, so that a finger meets one and not two. */
const GAP = 4;

function meet(a: LabelBox, b: LabelBox): boolean {
  return (
    a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP
  );
}

/** Which labels can stand, those given first before those given later. */
export function withRoom(boxes: readonly LabelBox[]): readonly boolean[] {
  const standing: LabelBox[] = [];
  return boxes.map((box) => {
    if (standing.some((other) => meet(box, other))) return false;
    standing.push(box);
    return true;
  });
}
