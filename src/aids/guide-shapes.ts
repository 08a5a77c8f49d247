import type { Line } from './lines.ts';

/** The left and right edges of a box and its top and bottom, in CSS pixels from the window's corner. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** How far the band goes beyond its column, in CSS pixels, so that no letter touches its edge. */
const air = 10;
/** How thick the band's edges and the ruler are, in CSS pixels. */
const edge = { band: 2, ruler: 4 };

/** The field without the band, as a CSS shape: what is dimmed. */
export function bandShape(band: Line, column: Box, field: Box): string {
  return shape([field, boxOf(band, column)]);
}

/** The band's upper and lower edge, or for a ruler the lower one only, as a CSS shape. */
export function edgeShape(band: Line, column: Box, isRuler: boolean): string {
  const { left, right, top, bottom } = boxOf(band, column);
  if (isRuler) return shape([{ left, right, top: bottom - edge.ruler / 2, bottom: bottom + edge.ruler / 2 }]);
  return shape([
    { left, right, top: top - edge.band, bottom: top },
    { left, right, top: bottom, bottom: bottom + edge.band },
  ]);
}

function boxOf({ top, bottom }: Line, { left, right }: Box): Box {
  return { left: left - air, right: right + air, top, bottom };
}

/** Boxes as one polygon; where two lie over each other is a hole. */
function shape(boxes: readonly Box[]): string {
  const [origin] = boxes;
  const home = origin ? point(origin.left, origin.top) : '';
  // Each box is gone round and left the way it was come to, so that the way between them has no width.
  const ways = boxes.map(({ left, right, top, bottom }) =>
    [
      point(left, top),
      point(right, top),
      point(right, bottom),
      point(left, bottom),
      point(left, top),
      home,
    ].join(', '),
  );
  return `polygon(evenodd, ${ways.join(', ')})`;
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)}px ${y.toFixed(1)}px`;
}
