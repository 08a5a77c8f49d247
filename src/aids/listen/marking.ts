import type { Sentence } from './spoken.ts';

/** The name of the mark in the style sheet. */
const name = 'spoken';
/** How long a scroll of ours may take, in milliseconds, before scrolling counts as the reader's. */
const scrollTime = 1200;
/** For how long after the reader scrolled the page is left where they want it, in milliseconds. */
const calm = 1000;

/** Keys that scroll a page. */
const scrollKeys = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);

/** Marks the sentence in the page. The words themselves stay as they are, so that what is copied is clean. */
export function mark(sentence: Sentence): void {
  unmark();
  if (canHighlight()) CSS.highlights.set(name, new Highlight(...sentence.ranges));
  // Where a browser cannot mark a sentence, the passage is marked.
  else sentence.part.dataset.spoken = '';
}

/** Whether some of a sentence is in the window. */
export function isInSight(sentence: Sentence): boolean {
  const { top, bottom } = edgesOf(sentence);
  return bottom > 0 && top < window.innerHeight;
}

/** Takes the mark away. */
export function unmark(): void {
  if (canHighlight()) CSS.highlights.delete(name);
  for (const part of document.querySelectorAll<HTMLElement>('[data-spoken]')) delete part.dataset.spoken;
}

function canHighlight(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';
}

/** Keeps the sentence in the window, until the reader scrolls away from it. */
export class Follower {
  readonly #changed: () => void;
  readonly #coverBelow: () => number;
  readonly #scrolled: () => void;
  #sentence: Sentence | undefined;
  #following = true;
  #oursUntil = 0;
  #theirs = Number.NEGATIVE_INFINITY;
  readonly #controller = new AbortController();

  /** `coverBelow` tells how many CSS pixels of the window's foot are covered; `scrolled` hears of scrolls that are the reader's. */
  constructor(changed: () => void, coverBelow: () => number, scrolled: () => void) {
    this.#changed = changed;
    this.#coverBelow = coverBelow;
    this.#scrolled = scrolled;
    const { signal } = this.#controller;
    const takenOver = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || scrollKeys.has(event.key)) this.#oursUntil = 0;
    };
    addEventListener('scroll', () => this.#onScroll(), { passive: true, signal });
    for (const type of ['wheel', 'touchmove', 'keydown'] as const)
      addEventListener(type, takenOver, { passive: true, signal });
  }

  /** False once the reader has scrolled away, until they come back. */
  get following(): boolean {
    return this.#following;
  }

  /** The sentence that is to be in view, if there is one. */
  show(sentence: Sentence | undefined): void {
    this.#sentence = sentence;
    if (this.#following && performance.now() - this.#theirs > calm) this.#bring();
  }

  /** Goes back to the sentence, and follows again. */
  comeBack(): void {
    this.#following = true;
    this.#bring();
    this.#changed();
  }

  /** A change of version moves the page: that is not the reader going away. */
  expectMove(): void {
    this.#following = true;
    this.#oursUntil = performance.now() + scrollTime;
  }

  /** Lets go of the window. */
  stop(): void {
    this.#controller.abort();
  }

  #onScroll(): void {
    const now = performance.now();
    if (now < this.#oursUntil || !this.#sentence) return;
    this.#theirs = now;
    this.#scrolled();
    const { top, bottom } = edgesOf(this.#sentence);
    const away = bottom < 0 || top > window.innerHeight - this.#coverBelow();
    if (!away || !this.#following) return;
    this.#following = false;
    this.#changed();
  }

  #bring(): void {
    const sentence = this.#sentence;
    if (!sentence) return;
    unfold(sentence.part);
    const { top, bottom } = edgesOf(sentence);
    const above = Number.parseFloat(getComputedStyle(sentence.part).scrollMarginBlockStart) || 0;
    const below = window.innerHeight - this.#coverBelow() - 16;
    if (top >= above && bottom <= below) return;
    // At the reading line, or as high as a long sentence needs.
    const rest = Math.max(above, Math.min(window.innerHeight / 3, below - (bottom - top)));
    this.#oursUntil = performance.now() + scrollTime;
    const way = top - rest;
    // Gliding over many windows is slow and makes some people unwell.
    const isFar = Math.abs(way) > 2 * window.innerHeight;
    const atOnce = isFar || matchMedia('(prefers-reduced-motion: reduce)').matches;
    window.scrollBy({ top: way, behavior: atOnce ? 'instant' : 'smooth' });
  }
}

/** Where the screen is narrow, side by side folds one of two cells. */
function unfold(part: HTMLElement): void {
  const folded = part.closest<HTMLDetailsElement>('details.fold');
  if (folded) folded.open = true;
}

function edgesOf({ ranges, part }: Sentence): { top: number; bottom: number } {
  const boxes = ranges.map(range => range.getBoundingClientRect()).filter(box => box.height > 0);
  const all = boxes.length > 0 ? boxes : [part.getBoundingClientRect()];
  return {
    top: Math.min(...all.map(box => box.top)),
    bottom: Math.max(...all.map(box => box.bottom)),
  };
}
