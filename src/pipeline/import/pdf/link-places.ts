import { combined, moved } from './matrix.ts';
import type { Box } from './raw.ts';
import { type State, sizeOf } from './state.ts';

/**
 * Which link covers a place of the line that is written, as far from where it goes on. A file may write a whole line at once,
 * though only some of its words are a link.
 */
export function linksAlong(links: readonly Box[], state: State): (at: number) => Box | undefined {
  const whole = combined(state.matrix, state.text);
  const placeOf = (at: number) => moved(whole, state.x + at * state.stretch, state.y + state.rise);
  const height = placeOf(0)[1] - sizeOf(state, whole) * 0.3;
  const here = links.filter(({ y1, y2 }) => height >= y1 && height <= y2);
  if (here.length === 0 || Math.abs(whole[1]) > 0.01) return () => undefined;
  return at => {
    const [x] = placeOf(at);
    return here.find(({ x1, x2 }) => x >= x1 && x <= x2);
  };
}
