import type { Element } from 'hast';
import { element, text } from '../hast.ts';
import { drawBars } from './bars.ts';
import type { ChartData, ChartType } from './data.ts';
import { drawLines } from './lines.ts';

/** What a chart says besides its numbers. */
export interface ChartWords {
  readonly title: string;
  /** The sentence that says what the chart shows. */
  readonly sentence: string;
  /** What the numbers count, or an empty string. */
  readonly unit: string;
  /** BCP 47. */
  readonly lang: string;
}

/**
 * Widths in CSS pixels at which letters have their own size. One drawing is for phones and narrow cells, the other for
 * columns; the style sheet shows the one that fits, and the other is not there for screen readers either.
 */
const widths = { narrow: 320, wide: 560 } as const;

/** A chart as drawings for a narrow and a wide place. They hold classes, and no style and no id. */
export function drawChart(data: ChartData, type: ChartType, said: ChartWords): Element[] {
  return (['narrow', 'wide'] as const).map(place => {
    const width = widths[place];
    const format = new Intl.NumberFormat(said.lang, { maximumFractionDigits: 10 });
    const canvas = { width, unit: said.unit, number: (value: number) => format.format(value) };
    const { parts, height } = type === 'line' ? drawLines(data, canvas) : drawBars(data, type, canvas);
    return element(
      'svg',
      {
        className: ['drawing', place],
        role: 'img',
        ariaLabel: said.title,
        viewBox: `0 0 ${width} ${height}`,
      },
      [element('desc', {}, [text(said.sentence)]), ...parts],
    );
  });
}
