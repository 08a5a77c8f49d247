import { type Matrix, moved } from './matrix.ts';
import type { Rule } from './raw.ts';

/** Points: thicker is a bar or a box and no line. */
const thickest = 3;
const shortest = 4;

/**
 * The level and upright lines that a path draws: its straight parts where it is stroked, the edges of its boxes where it is
 * filled, and itself where it is a thin box. `data` is the library's list of steps, each a number with its coordinates.
 */
export function rulesOfPath(
  data: unknown,
  kind: 'stroke' | 'fill' | 'none',
  matrix: Matrix,
  width: number,
): Rule[] {
  const steps = Array.isArray(data) ? data[0] : undefined;
  if (kind === 'none' || !ArrayBuffer.isView(steps) || (kind === 'stroke' && width > thickest)) return [];
  const lines = segmentsOf(Array.from(steps as unknown as ArrayLike<number>), matrix);
  const rules = lines
    .flatMap(line => (kind === 'stroke' ? line.map(straight) : [boxOf(line)]))
    .filter(rule => rule !== undefined);
  return rules.slice(0, 2_000);
}

type Segment = readonly [number, number, number, number];

/** The parts of a path, each a list of straight pieces. Bent pieces are left out. */
function segmentsOf(steps: readonly number[], matrix: Matrix): Segment[][] {
  const parts: Segment[][] = [];
  let from: [number, number] = [0, 0];
  let start = from;
  const lengths = [2, 2, 6, 4, 0];
  for (let at = 0; at < steps.length && parts.length < 5_000; ) {
    const step = steps[at] ?? 4;
    const length = lengths[step];
    if (length === undefined) break;
    const to = length === 0 ? start : moved(matrix, steps[at + length - 1] ?? 0, steps[at + length] ?? 0);
    if (step === 0) {
      parts.push([]);
      start = to;
    } else if (step === 1 || step === 4) parts.at(-1)?.push([...from, ...to]);
    from = to;
    at += length + 1;
  }
  return parts;
}

function straight([x1, y1, x2, y2]: Segment): Rule | undefined {
  const isLevel = Math.abs(y1 - y2) < 1;
  const isUpright = Math.abs(x1 - x2) < 1;
  if (isLevel === isUpright || Math.hypot(x2 - x1, y2 - y1) < shortest) return undefined;
  return { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) };
}

/** A filled box that is so thin that it is a line. */
function boxOf(part: readonly Segment[]): Rule | undefined {
  const xs = part.flatMap(([x1, , x2]) => [x1, x2]);
  const ys = part.flatMap(([, y1, , y2]) => [y1, y2]);
  if (part.length < 3 || part.length > 8) return undefined;
  const box = { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
  const across = box.x2 - box.x1;
  const down = box.y2 - box.y1;
  if (Math.min(across, down) > thickest || Math.max(across, down) < shortest) return undefined;
  const middle = (low: number, high: number) => (low + high) / 2;
  return across > down
    ? { ...box, y1: middle(box.y1, box.y2), y2: middle(box.y1, box.y2) }
    : { ...box, x1: middle(box.x1, box.x2), x2: middle(box.x1, box.x2) };
}
