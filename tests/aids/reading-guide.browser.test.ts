import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linesOf } from '../../src/aids/lines.ts';
import { type GuideKind, ReadingGuide } from '../../src/aids/reading-guide.ts';

let stop: () => void = () => undefined;
let layers: { shade: HTMLElement; edge: HTMLElement };

const frame = () =>
  new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** A report of paragraphs, each of several lines in a narrow column. */
beforeEach(() => {
  document.body.style.margin = '0';
  const main = document.createElement('main');
  main.id = 'main';
  const panel = document.createElement('div');
  panel.setAttribute('role', 'tabpanel');
  panel.dataset.state = 'active';
  for (const version of ['full', 'young-people']) {
    const article = document.createElement('article');
    article.dataset.edition = version;
    article.style.cssText = 'inline-size: 260px; font: 16px/1.6 sans-serif';
    for (let at = 0; at < 12; at++) {
      const piece = document.createElement('div');
      piece.dataset.passage = `s.${at}`;
      const words = document.createElement('p');
      words.textContent =
        'Some words that are long enough to be broken into several lines of text here. '.repeat(3);
      piece.append(words);
      article.append(piece);
    }
    panel.append(article);
  }
  main.append(panel);
  layers = { shade: document.createElement('div'), edge: document.createElement('div') };
  document.body.append(main, layers.shade, layers.edge);
});

afterEach(() => {
  stop();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

async function begin(kind: GuideKind): Promise<ReadingGuide> {
  const guide = new ReadingGuide(kind, layers);
  stop = guide.start();
  await frame();
  return guide;
}

const press = (key: string, more: KeyboardEventInit = { altKey: true }) =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );

/** The band's upper and lower edge in the window. */
function band(): { top: number; bottom: number } {
  const heights = [...layers.edge.style.clipPath.matchAll(/px (-?[\d.]+)px/g)].map(([, y]) => Number(y));
  return { top: Math.min(...heights), bottom: Math.max(...heights) };
}

/** Which lines of the first version are whole inside of the band. */
function linesInside(): number[] {
  const article = document.querySelector<HTMLElement>('[data-edition="full"]') as HTMLElement;
  const { top, bottom } = band();
  return linesOf(article).flatMap((line, at) => (line.top >= top && line.bottom <= bottom ? [at] : []));
}

describe('the reading guide', () => {
  test('stands at one whole line, and the keys take it to the next and back', async () => {
    await begin('1');
    const [start = 0, ...more] = linesInside();
    expect(more).toEqual([]);
    press('ArrowDown');
    expect(linesInside()).toEqual([start + 1]);
    press('ArrowUp');
    expect(linesInside()).toEqual([start]);
  });

  test('shows three lines and goes on by three: nothing is skipped, nothing read twice', async () => {
    await begin('3');
    const [start = 0] = linesInside();
    for (let step = 1; step <= 20; step++) {
      press('ArrowDown');
      expect(linesInside()).toEqual([0, 1, 2].map(at => start + 3 * step + at));
    }
    // The eye stayed in the upper half: the page came to it.
    expect(band().top).toBeLessThan(window.innerHeight / 2);
    expect(window.scrollY).toBeGreaterThan(0);
  });

  test('begins with the first line of what an address leads to, and lets go once the reader moves', async () => {
    const place = location.href;
    const led = document.querySelector<HTMLElement>('[data-edition="young-people"] [data-passage="s.5"]');
    led?.scrollIntoView({ block: 'start' });
    history.replaceState(history.state, '', '#young-people:s.5');
    try {
      await begin('3');
      const lines = linesOf(led as HTMLElement);
      expect(band().top).toBeLessThan((lines[0] as { top: number }).top + 1);
      expect(band().bottom).toBeGreaterThan((lines[2] as { bottom: number }).bottom - 1);
      expect(band().bottom).toBeLessThan((lines[3] as { bottom: number }).bottom);
      // What comes late moves the words, and the guide goes with them.
      window.scrollBy(0, -150);
      await frame();
      expect(Math.abs(band().top - (linesOf(led as HTMLElement)[0] as { top: number }).top)).toBeLessThan(8);
      dispatchEvent(new Event('wheel'));
      const before = band().top;
      window.scrollBy(0, 400);
      await frame();
      expect(Math.abs(band().top - before)).toBeLessThan(60);
    } finally {
      history.replaceState(history.state, '', place);
    }
  });

  test('goes to the line that is tapped, also in another version', async () => {
    await begin('1');
    const other = document.querySelector<HTMLElement>('[data-edition="young-people"] p') as HTMLElement;
    other.scrollIntoView({ block: 'center' });
    await frame();
    const line = linesOf(other)[1] as { top: number; bottom: number };
    other.dispatchEvent(new MouseEvent('click', { bubbles: true, clientY: (line.top + line.bottom) / 2 }));
    expect(band().top).toBeLessThan(line.top);
    expect(band().bottom).toBeGreaterThan(line.bottom);
    expect(band().bottom - band().top).toBeLessThan(2 * (line.bottom - line.top));
  });

  test('scrolling takes the text through it: it stays where the eye is', async () => {
    await begin('1');
    const before = band().top;
    window.scrollBy(0, 203);
    await frame();
    expect(Math.abs(band().top - before)).toBeLessThan(40);
    expect(linesInside()).toHaveLength(1);
  });

  test('leaves the keys of fields alone, and keys without Alt', async () => {
    await begin('1');
    const start = linesInside();
    press('ArrowDown', {});
    const choice = document.createElement('select');
    document.body.append(choice);
    choice.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
    expect(linesInside()).toEqual(start);
  });

  test('ends before a gap, so that nothing between two parts comes into the band', async () => {
    const second = document.querySelectorAll<HTMLElement>('[data-edition="full"] [data-passage]')[1];
    if (second) second.style.marginBlockStart = '90px';
    await begin('5');
    const gap = linesOf(document.querySelector('[data-passage]') as HTMLElement).length;
    window.scrollTo(0, 0);
    document.querySelector('p')?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientY: 0 }));
    const seen = [linesInside()];
    for (let step = 0; step < 4; step++) {
      press('ArrowDown');
      seen.push(linesInside());
    }
    expect(seen.flat()).toEqual(seen.flat().map((_, at) => at));
    for (const lines of seen) expect(lines.includes(gap - 1) && lines.includes(gap)).toBe(false);
  });

  test('changes nothing among the words, and does nothing in an emptied page', async () => {
    const main = document.querySelector('main') as HTMLElement;
    const before = main.outerHTML;
    await begin('5');
    press('ArrowDown');
    expect(main.outerHTML).toBe(before);
    document.body.replaceChildren();
    const { scrollY } = window;
    expect(press('ArrowDown')).toBe(true);
    expect(window.scrollY).toBe(scrollY);
    expect(document.body.childElementCount).toBe(0);
  });
});
