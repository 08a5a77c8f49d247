import { isMarked, markUnit, units, unmarkUnit } from './marks.ts';
import { breaksOf } from './patterns.ts';
import './syllables.css';

/** Changes the page while the passage that is being read keeps its height in the window; the app hands it in. */
export type Steadily = (change: () => void) => void;

/** How long a slice of work may take, in milliseconds, so that a press is answered meanwhile. */
const slice = 8;

/**
 * Brings the marks into all words of the page, or takes them out: at once where the window is or is going to be, and
 * the rest slice by slice while the page is at rest. A long report has tens of thousands of them.
 */
class Marking {
  readonly #steadily: Steadily;
  #wanted = true;
  /** Parts that were marked, also those in which nothing breaks. */
  readonly #marked = new WeakSet<Element>();
  readonly #waiting = new Set<HTMLElement>();
  readonly #near: IntersectionObserver;
  readonly #changes = new MutationObserver(records => this.#onChange(records));

  constructor(steadily: Steadily) {
    this.#steadily = steadily;
    // A window above and below, so that words are marked before they are seen.
    this.#near = new IntersectionObserver(entries => this.#onNear(entries), { rootMargin: '100% 0px' });
    addEventListener('beforeprint', () => this.#settle([...this.#waiting].filter(isShown)));
  }

  /** Marks all there is and all that comes, or takes the marks away. */
  set wanted(wanted: boolean) {
    this.#wanted = wanted;
    this.#changes.disconnect();
    const main = document.getElementById('main');
    if (!main) return;
    if (wanted) this.#changes.observe(main, { childList: true, subtree: true });
    this.#look(main);
  }

  /** Lets the parts wait that are not yet as they should be. */
  #look(inside: ParentNode): void {
    const wasAtRest = this.#waiting.size === 0;
    for (const unit of inside.querySelectorAll<HTMLElement>(units)) {
      if (this.#isSettled(unit)) this.#forget(unit);
      else if (!this.#waiting.has(unit)) {
        this.#waiting.add(unit);
        this.#near.observe(unit);
      }
    }
    if (wasAtRest && this.#waiting.size > 0) this.#later();
  }

  #isSettled(unit: HTMLElement): boolean {
    if (!this.#wanted) return !isMarked(unit);
    // A copy has the marks of what it is a copy of.
    if (!this.#marked.has(unit) && isMarked(unit)) this.#marked.add(unit);
    return this.#marked.has(unit);
  }

  #onChange(records: readonly MutationRecord[]): void {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    // The parent, so that what was added is looked at too.
    const parents = new Set(added.filter(node => node instanceof Element).map(node => node.parentElement));
    for (const parent of parents) if (parent) this.#look(parent);
  }

  #onNear(entries: readonly IntersectionObserverEntry[]): void {
    const near = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    this.#settle(near as HTMLElement[]);
  }

  #later(): void {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => this.#next(), { timeout: 300 });
    else setTimeout(() => this.#next(), 100);
  }

  #next(): void {
    const until = performance.now() + slice;
    this.#steadily(() => {
      for (const unit of this.#waiting) {
        this.#change(unit);
        if (performance.now() > until) break;
      }
    });
    this.#changes.takeRecords();
    if (this.#waiting.size > 0) this.#later();
  }

  #settle(parts: readonly HTMLElement[]): void {
    const waiting = parts.filter(unit => this.#waiting.has(unit));
    if (waiting.length === 0) return;
    this.#steadily(() => {
      for (const unit of waiting) this.#change(unit);
    });
    // Our own changes are no news.
    this.#changes.takeRecords();
  }

  #change(unit: HTMLElement): void {
    this.#forget(unit);
    // What has left the page meanwhile is nobody's business, the page that was left with Exit above all.
    if (!unit.isConnected) return;
    if (this.#wanted) {
      this.#marked.add(unit);
      markUnit(unit, breaksOf);
    } else {
      this.#marked.delete(unit);
      unmarkUnit(unit);
    }
  }

  #forget(unit: HTMLElement): void {
    this.#waiting.delete(unit);
    this.#near.unobserve(unit);
  }
}

/** Whether a part is on screen, or is being printed in its stead. */
function isShown(unit: HTMLElement): boolean {
  return !unit.closest('[role="tabpanel"][data-state="inactive"]:not([data-printing])');
}

let marking: Marking | undefined;

/** Shows where long words break, on this page and on those that follow; the returned function ends it. */
export function showSyllables(steadily: Steadily): () => void {
  marking ??= new Marking(steadily);
  const made = marking;
  made.wanted = true;
  return () => {
    made.wanted = false;
  };
}
