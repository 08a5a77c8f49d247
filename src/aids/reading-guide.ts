import { bandShape, edgeShape } from './guide-shapes.ts';
import {
  nearestTo,
  type PlacedSpot,
  pieceAt,
  pieceOf,
  type Spot,
  shownVersions,
  spotsNear,
  surroundingsOf,
  versionOf,
} from './guided-text.ts';
import { type Line, middle } from './lines.ts';

/** How the guide shows the line: a rule under it, or everything dimmed but so many lines. */
export type GuideKind = 'ruler' | '1' | '3' | '5';

/** What the guide is drawn with: two layers over the whole window, each cut to its shape. */
export interface GuideLayers {
  readonly shade: HTMLElement;
  readonly edge: HTMLElement;
}

/** What takes a tap for itself. */
const controls = 'a, button, summary, input, label, select, textarea, [contenteditable], [role="tab"]';

/**
 * Leads the eye from line to line. It stands at the lines that the browser made and lies over the words without being
 * among them. Keys and taps move it; scrolling takes the text through it.
 */
export class ReadingGuide {
  #kind: GuideKind;
  readonly #layers: GuideLayers;
  #version: string | undefined;
  #at: Spot | undefined;
  /** The height at which the eye is, in CSS pixels from the window's top edge. */
  #eye = window.innerHeight / 3;
  #frame = 0;
  /** Whether the reader has not moved since an address led here: then the first line of what it led to is read. */
  #isLed = true;

  constructor(kind: GuideKind, layers: GuideLayers) {
    this.#kind = kind;
    this.#layers = layers;
  }

  /** Begins to follow the page; the returned function ends it. */
  start(): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    const later = () => this.refresh();
    addEventListener('scroll', later, { signal, passive: true });
    addEventListener('resize', later, { signal });
    addEventListener('hashchange', () => this.#lead(true), { signal });
    for (const act of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      addEventListener(act, () => this.#lead(false), { signal, passive: true, capture: true });
    addEventListener('keydown', event => this.#onKey(event), { signal });
    addEventListener('click', event => this.#onTap(event), { signal });
    addEventListener('focusin', event => this.#onFocus(event), { signal });
    document.fonts?.addEventListener('loadingdone', later, { signal });
    const sizes = new ResizeObserver(later);
    const main = document.getElementById('main');
    if (main) sizes.observe(main);
    later();
    return () => {
      listening.abort();
      sizes.disconnect();
      cancelAnimationFrame(this.#frame);
    };
  }

  /** Shows the line in another way. */
  show(kind: GuideKind): void {
    this.#kind = kind;
    this.refresh();
  }

  /** Finds the line at the height of the eye again, before the next frame. */
  refresh(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#settle());
  }

  /** Goes on by as many lines as are shown; the eye stays where it is as far as the page can be scrolled. */
  step(direction: 1 | -1): void {
    const spots = this.#spots();
    const now = spots.findIndex(spot => this.#isAt(spot));
    const first = spots.findIndex(({ line }) => middle(line) >= this.#eyeLine());
    const next = now < 0 ? Math.max(0, first) : nextGroup(spots, now, direction, this.#lines());
    const target = spots[next];
    if (!target) return;
    this.#at = target;
    const { sample, field } = surroundingsOf(target.piece);
    const rest = clamp(this.#eyeLine(), field.top + field.height * 0.25, field.top + field.height * 0.5);
    (sample ?? window).scrollBy({ top: middle(target.line) - rest, behavior: 'instant' });
    this.#draw();
  }

  /** True where another version stands beside this one. */
  hasOtherColumn(): boolean {
    return shownVersions().length > 1;
  }

  /** Goes to the same height in the other column. */
  otherColumn(): void {
    const versions = shownVersions();
    this.#version = versions[(versions.indexOf(this.#version ?? '') + 1) % versions.length];
    this.#settle();
  }

  #lines(): number {
    return this.#kind === 'ruler' ? 1 : Number(this.#kind);
  }

  #spots(): PlacedSpot[] {
    const versions = shownVersions();
    if (!versions.includes(this.#version ?? '')) this.#version = versions[0];
    return spotsNear(this.#version);
  }

  #isAt({ piece, index }: Spot): boolean {
    return this.#at?.piece === piece && this.#at.index === index;
  }

  /** Where the eye is. The sample of the settings page is read from its top, and does not scroll with the page. */
  #eyeLine(): number {
    const sample = document.querySelector('[data-guided]');
    if (!sample) return clamp(this.#eye, 0, innerHeight);
    const placed = this.#at && this.#spots().find(spot => this.#isAt(spot));
    return placed ? middle(placed.line) : sample.getBoundingClientRect().top;
  }

  #lead(isLed: boolean): void {
    this.#isLed = isLed;
    if (isLed) this.refresh();
  }

  /** The first line of what the address leads to, while the page still comes to it; the eye goes there. */
  #ledTo(): PlacedSpot | undefined {
    const piece = this.#isLed ? pieceAt(location.hash) : undefined;
    if (!piece) return undefined;
    this.#version = versionOf(piece);
    return this.#spots().find(spot => spot.piece === piece);
  }

  #settle(): void {
    const led = this.#ledTo();
    if (led && led.line.top >= 0 && led.line.bottom <= innerHeight) {
      this.#at = led;
      this.#draw();
      return;
    }
    const eye = this.#eyeLine();
    const found = nearestTo(this.#spots(), eye);
    // Far from any line, as beside a picture or above the text, nothing is dimmed.
    const isNear =
      found && Math.abs(middle(found.line) - eye) < Math.max(innerHeight / 6, 3 * height(found.line));
    this.#at = isNear ? found : undefined;
    this.#draw(false);
  }

  /** Draws the lines from where the guide stands. `follow`: the eye goes there too. */
  #draw(follow = true): void {
    const { shade, edge } = this.#layers;
    const spots = this.#at ? this.#spots() : [];
    const first = spots.findIndex(spot => this.#isAt(spot));
    const shown = first < 0 ? [] : spots.slice(first, groupEnd(spots, first, this.#lines()));
    shade.hidden = shown.length === 0 || this.#kind === 'ruler';
    edge.hidden = shown.length === 0;
    const [start] = shown;
    if (!start) return;
    if (follow) this.#eye = middle(start.line);
    const band = around(shown.map(({ line }) => line));
    const { column, field } = surroundingsOf(start.piece);
    shade.style.clipPath = bandShape(band, column, field);
    edge.style.clipPath = edgeShape(band, column, this.#kind === 'ruler');
  }

  #onKey(event: KeyboardEvent): void {
    const isDown = event.key === 'ArrowDown';
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!isDown && event.key !== 'ArrowUp') return;
    const { target } = event;
    const isField =
      target instanceof Element && target.closest('select, textarea, input:not([type="radio"])');
    if (isField || event.defaultPrevented || !this.#layers.edge.isConnected) return;
    event.preventDefault();
    this.step(isDown ? 1 : -1);
  }

  #onTap(event: MouseEvent): void {
    const { target } = event;
    // A version may have come in its place.
    this.refresh();
    if (!(target instanceof Element) || target.closest(controls)) return;
    // Who selects words wants those.
    if (getSelection()?.isCollapsed === false) return;
    this.#goTo(target, event.clientY);
  }

  #onFocus(event: FocusEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    const { top, bottom } = target.getBoundingClientRect();
    // What has the focus is never dimmed. On the settings page only the sample is.
    const isDimmed = target.closest('main') && !document.querySelector('[data-guided]');
    if (!this.#goTo(target, (top + bottom) / 2) && isDimmed) {
      this.#at = undefined;
      this.#draw();
    }
  }

  #goTo(target: Element, y: number): boolean {
    const piece = pieceOf(target);
    if (!piece) return false;
    this.#version = versionOf(piece);
    this.#eye = y;
    this.#at = nearestTo(
      this.#spots().filter(spot => spot.piece === piece),
      y,
    );
    cancelAnimationFrame(this.#frame);
    this.#draw();
    return true;
  }
}

/**
 * Where the lines end that are shown together from `first` on: after `count` of them, or before a gap such as that
 * above a heading, so that nothing in between comes into the band.
 */
function groupEnd(spots: readonly PlacedSpot[], first: number, count: number): number {
  let end = first + 1;
  while (end < first + count && end < spots.length && !hasGapBefore(spots, end)) end++;
  return end;
}

/** Where the lines before or after those from `now` on begin. */
function nextGroup(spots: readonly PlacedSpot[], now: number, direction: 1 | -1, count: number): number {
  if (direction > 0) return groupEnd(spots, now, count);
  let start = now - 1;
  while (start > now - count && start > 0 && !hasGapBefore(spots, start)) start--;
  return start;
}

function hasGapBefore(spots: readonly PlacedSpot[], at: number): boolean {
  const [above, below] = [spots[at - 1], spots[at]];
  return !above || !below || below.line.top - above.line.bottom > 1.5 * height(above.line);
}

/** From the first to the last of some lines, with a little air. */
function around(lines: readonly Line[]): Line {
  const top = Math.min(...lines.map(line => line.top));
  const bottom = Math.max(...lines.map(line => line.bottom));
  const air = height(lines[0] as Line) * 0.12;
  return { top: top - air, bottom: bottom + air };
}

function height({ top, bottom }: Line): number {
  return bottom - top;
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(Math.max(value, from), to);
}
