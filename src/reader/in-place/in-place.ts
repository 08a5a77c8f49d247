import { idInFragment } from '../../model/address.ts';
import type { Words } from '../../strings/words.tsx';
import { announce } from '../../ui/announce.ts';
import { isInSight, putBeside } from './beside.ts';
import { makeBox } from './box.ts';
import { visitList } from './visit.ts';
import './in-place.css';

/**
 * Opens a word explained, or a note, right where it stands. Loaded when a reader first asks for one.
 *
 * The control stays the link that it is without script, and says by `aria-expanded` that it opens something: it still
 * leads to the list, in a new tab too, and a report full of “buttons” would promise actions. Links may be expanded:
 * https://www.w3.org/TR/wai-aria-1.2/#aria-expanded (and so `doc-noteref`, which is a kind of link).
 */

/** What is open: a control, its box, and what to stop when the box closes. */
interface Open {
  readonly control: HTMLAnchorElement;
  readonly box: HTMLElement;
  readonly closed: AbortController;
}

let open: Open | undefined;
/** The control of the open box, while it is pressed. */
let pressed: HTMLAnchorElement | undefined;

/**
 * Opens what a link explains, or closes it where it is open. Gives false where there is nothing to open, so that the
 * link should be followed.
 */
export function toggleInPlace(control: HTMLAnchorElement, words: Words): boolean {
  const wasOpen = open?.control === control || pressed === control;
  pressed = undefined;
  if (wasOpen) {
    close();
    return true;
  }
  // A note may speak of another note: from within a box there is only the list to go to.
  const item = control.closest('.in-place') ? undefined : itemOf(control);
  if (!item) return false;
  close();
  show(control, item, words);
  // Not every browser focuses a link that is pressed.
  control.focus({ preventScroll: true });
  return true;
}

/**
 * What a link explains, in the list of its own panel: a panel that is not shown has its ids parked. A look into another
 * version brings what its words need.
 */
function itemOf(control: HTMLAnchorElement): HTMLElement | undefined {
  const id = CSS.escape(idInFragment(control.hash));
  const peek = control.closest('.peek');
  if (peek) return peek.querySelector<HTMLElement>(`.peek-lists [data-id="${id}"]`) ?? undefined;
  const panel = control.closest('[data-panel]') ?? document;
  return panel.querySelector<HTMLElement>(`.end [id="${id}"]`) ?? undefined;
}

/** Opens a box; one that is only back with its version says nothing. */
function show(control: HTMLAnchorElement, item: HTMLElement, words: Words, isBack = false): void {
  const { box, spoken } = makeBox(control, item, words, {
    // What a look brings with it has no place in the page to go to.
    ...(item.closest('.peek-lists') ? {} : { toList: () => goToList(control, item, words) }),
    leave: close,
    close: () => {
      close();
      control.focus({ preventScroll: true });
    },
  });
  // Right behind the word: Tab goes on into the box and then on in the text, and so does who reads on by lines.
  (control.closest('sup') ?? control).after(box);
  open = { control, box, closed: new AbortController() };
  control.ariaExpanded = 'true';
  control.setAttribute('aria-controls', box.id);
  box.showPopover();
  putBeside(box, control);
  if (!isBack) announce(spoken);
  watch(open);
  comeBack(open, () => show(control, item, words, true));
}

function goToList(control: HTMLAnchorElement, item: HTMLElement, words: Words): void {
  close();
  visitList(item, control, words);
}

/** Closes the box when its word is scrolled out of sight; Esc and presses are the browser's. */
function watch({ control, box, closed }: Open): void {
  const { signal } = closed;
  let hadFocus = false;
  box.addEventListener(
    'beforetoggle',
    () => {
      hadFocus = box.contains(document.activeElement);
    },
    { signal },
  );
  box.addEventListener(
    'toggle',
    event => {
      if (event.newState === 'open') return;
      close();
      if (hadFocus) control.focus({ preventScroll: true });
    },
    { signal },
  );
  addEventListener('pointerdown', event => notePress(event, control), { signal, capture: true });
  const follow = () => {
    if (box.isConnected && isInSight(control)) putBeside(box, control);
    else close();
  };
  addEventListener('scroll', follow, { signal, passive: true });
  addEventListener('resize', follow, { signal });
}

/**
 * Closes the box when another version is shown, and opens it again with its own, unless another has been opened meanwhile
 * or its word is not in sight.
 */
function comeBack({ control, closed }: Open, show: () => void): void {
  const report = control.closest<HTMLElement>('[data-shown]');
  const own = report?.dataset.shown;
  if (!report) return;
  const away = new AbortController();
  let isPressed = false;
  const back = new MutationObserver(() => {
    if (report.dataset.shown !== own) return;
    back.disconnect();
    const reopen = () => {
      away.abort();
      if (!open && report.dataset.shown === own && control.isConnected && isInSight(control)) show();
    };
    // The press that brings the version back would close the box when it ends.
    if (isPressed) addEventListener('pointerup', () => setTimeout(reopen, 0), { once: true });
    else reopen();
  });
  const change = new MutationObserver(() => {
    if (report.dataset.shown === own) return;
    close();
    back.observe(report, { attributeFilter: ['data-shown'] });
    for (const act of ['pointerdown', 'pointerup', 'pointercancel']) {
      const note = () => {
        isPressed = act === 'pointerdown';
        // The report has been left.
        if (!control.isConnected) away.abort();
      };
      addEventListener(act, note, { signal: away.signal, capture: true });
    }
  });
  change.observe(report, { attributeFilter: ['data-shown'] });
  closed.signal.addEventListener('abort', () => change.disconnect());
}

/** A press on the word of an open box closes it before the click is heard, which must not open it again. */
function notePress(event: PointerEvent, control: HTMLAnchorElement): void {
  if (!control.contains(event.target as Node)) return;
  pressed = control;
  // A press that ended elsewhere, without a click, is over when the next act begins.
  const forget = new AbortController();
  for (const act of ['pointerdown', 'keydown']) {
    const over = () => {
      pressed = undefined;
      forget.abort();
    };
    addEventListener(act, over, { signal: forget.signal, capture: true });
  }
}

function close(): void {
  if (!open) return;
  const { control, box, closed } = open;
  open = undefined;
  closed.abort();
  control.ariaExpanded = 'false';
  control.removeAttribute('aria-controls');
  box.remove();
}
