import type { Outline, SectionOutline } from '../model/library.ts';
import { counterpart, type Place, pairingOf } from '../model/pairs.ts';
import { type EditionId, passageId, type Row } from '../model/report.ts';
import { layOutAround, layOutNear } from './laying.ts';
import {
  type Anchor,
  anchorIn,
  bringTo,
  findPassage,
  focusHeading,
  lowest,
  padEnd,
  readingLine,
  restOf,
} from './place.ts';
import {
  aboveWords,
  type Before,
  isUnmoved,
  type PlacedAt,
  type ReturnTicket,
  rowTopOf,
  type Standing,
  ticketFor,
} from './return-ticket.ts';
import { panelsIn, unveilNear } from './showing.ts';

/** A change of version that is under way: from where, and to which passage. */
export interface Landing extends Before {
  /** Whether the reader goes away from where the change before this one led, without having moved. */
  readonly isStraight: boolean;
  /** The passage asked for by a link; without one, the counterpart of the anchor is looked up. */
  readonly target?: string;
  readonly focus: boolean;
}

/** The editions whose words a tab shows. */
export function editionsOf(outline: Outline, tab: string): EditionId[] {
  if (tab !== 'side-by-side') return [tab as EditionId];
  const pairing = outline.pairings[0];
  return pairing ? [pairing.left, pairing.right] : [];
}

/** The panel of a tab; `root` holds all of them. */
export function panelOf(root: HTMLElement, tab: string): HTMLElement | undefined {
  return panelsIn(root).find(({ dataset }) => dataset.panel === tab);
}

/** What an id of the page leads to inside a tab's panel: a passage, or, side by side, one of the edition it names. */
export function targetIn(panel: HTMLElement, tab: string, id: string): HTMLElement | undefined {
  const colon = id.indexOf(':');
  const edition = tab === 'side-by-side' ? id.slice(0, Math.max(colon, 0)) : tab;
  const found = findPassage(panel, edition, id.slice(colon + 1)) ?? document.getElementById(id);
  return found && panel.contains(found) ? found : undefined;
}

/** Where the reader is in a tab; side by side, in whichever edition has a passage at the line. */
export function anchorOfTab(root: HTMLElement | null, tab: string, outline: Outline): Anchor | undefined {
  const panel = root && panelOf(root, tab);
  if (!panel) return undefined;
  return lowest(editionsOf(outline, tab).flatMap(edition => anchorIn(panel, edition) ?? []));
}

/** The anchor for a link inside a passage: that passage, wherever the reading line is. */
function anchorOf(link: HTMLElement): Anchor | undefined {
  const element = link.closest<HTMLElement>('[data-passage]');
  const edition = link.closest<HTMLElement>('[data-edition]')?.dataset.edition;
  if (!element || !edition) return undefined;
  const [section = '', index = '0'] = (element.dataset.passage ?? '').split('.');
  const place = { section: section as never, index: Number(index) };
  return { element, edition, place, top: element.getBoundingClientRect().top };
}

/** What a change of version is asked with. */
export interface Asked {
  readonly target?: string;
  readonly focus?: boolean;
  /** The link that asks, inside a passage. */
  readonly from?: HTMLElement;
}

/** Where the reader stands in the tab `from`, and what they ask for. */
export function landingFrom(
  { outline, panels, ticket }: Pick<LandingOptions, 'outline' | 'ticket'> & { panels: HTMLElement | null },
  from: string,
  asked: Asked = {},
): Landing {
  const anchor = asked.from ? anchorOf(asked.from) : anchorOfTab(panels, from, outline);
  return {
    from,
    anchor,
    scroll: window.scrollY,
    row: anchor && rowTopOf(anchor.element),
    isStraight: ticket !== undefined && isUnmoved(ticket),
    focus: asked.focus ?? false,
    ...(asked.target ? { target: asked.target } : {}),
  };
}

/**
 * By how much the words of a tab that is not shown would move if a press changed to it now, in CSS pixels; `undefined`
 * where nothing would be put in its place.
 */
export function moveAhead({
  outline,
  panels,
  from,
  shown,
  ticket,
}: Omit<LandingOptions, 'end'>): number | undefined {
  const panel = panelOf(panels, shown);
  if (!panel) return undefined;
  const back = ticket?.tab === shown && from.isStraight ? ticket : undefined;
  const element = back ? back.place?.element : aimFor(outline, panel, shown, from)?.element;
  // Of a very long text, the part that holds it has its layout when the press comes.
  if (element) layOutAround(element);
  const top = element?.getBoundingClientRect().top;
  if (back) return from.scroll - back.scroll;
  return top === undefined || !from.anchor ? undefined : from.anchor.top - top;
}

interface LandingOptions {
  readonly outline: Outline;
  readonly panels: HTMLElement;
  readonly from: Landing;
  readonly shown: string;
  readonly end: HTMLElement;
  readonly ticket: ReturnTicket | undefined;
}

/** What a version does not tell. */
export interface Missing {
  readonly row: Row;
  /** Whether anything before it is told, which is where the reader has come to; else they see the beginning. */
  readonly isNearest: boolean;
}

/** Where a change of version has led. */
export interface Landed {
  readonly ticket: ReturnTicket | undefined;
  readonly place?: PlacedAt;
  /** The passage as the address names it; side by side with its edition before it. */
  readonly passage?: string;
  readonly missing?: Missing;
  /** What the reader has newly come to. */
  readonly lit?: HTMLElement;
  readonly focused: boolean;
}

/** Puts the passage that a change of version asked for at its place in the panel that is now shown. */
export function land({ outline, panels, from, shown, end, ticket }: LandingOptions): Landed {
  const panel = panelOf(panels, shown);
  if (panel && ticket?.tab === shown && from.isStraight && !from.target) {
    return landBack(ticket, from, panel, end);
  }
  const aim = panel && aimFor(outline, panel, shown, from);
  if (!panel || !aim?.element) {
    if (panel) showNear(panel);
    return { ticket: ticketFor(from, aboveWords()), focused: false };
  }
  layOutAround(aim.element);
  look(panel);
  const height = from.anchor?.top ?? readingLine() / 2;
  // What gets the focus must not lie above the window or under its bars (WCAG 2.4.11).
  const top = from.focus ? Math.max(height, restOf(aim.element)) : height;
  const place = { element: aim.element, top };
  const at = putInPlace(place, panel, end);
  if (from.focus) focusHeading(aim.element);
  return {
    ticket: ticketFor(from, at),
    place,
    lit: aim.element,
    ...passageOf(aim.element),
    ...(aim.missing ? { missing: aim.missing } : {}),
    focused: from.focus,
  };
}

/** Puts everything where it was when the reader left. */
function landBack(
  { scroll, place }: ReturnTicket,
  from: Landing,
  panel: HTMLElement,
  end: HTMLElement,
): Landed {
  if (place) layOutAround(place.element);
  look(panel);
  padEnd(end, scroll);
  window.scrollTo({ top: scroll, behavior: 'instant' });
  // Side by side the shorter cell sticks: only with its row in the same place is all as it was.
  const row = place?.element.closest<HTMLElement>('.row');
  if (row && place?.row !== undefined) bringTo(row, place.row, end);
  if (!place) {
    showNear(panel);
    return { ticket: ticketFor(from, aboveWords()), focused: false };
  }
  const at = putInPlace(place, panel, end);
  return { ticket: ticketFor(from, at), place, ...passageOf(place.element), focused: false };
}

/** Brings a passage to its place, and lets what is around it be seen. Returns where the reader has come to. */
function putInPlace({ element, top }: PlacedAt, panel: HTMLElement, end: HTMLElement): Standing {
  const off = bringTo(element, top, end);
  // Asked before anything changes again: the browser would have to look at all styles for the answer.
  const standing = { scroll: window.scrollY, place: { element, top: top + off, row: rowTopOf(element) } };
  unveilNear(panel);
  return standing;
}

/** Where there is nothing to place, what is in the window is seen at once all the same. */
function showNear(panel: HTMLElement): void {
  layOutNear(panel);
  unveilNear(panel);
}

/** One look at styles and layout for all that is going to be read of them; a panel not looked at counts as hidden. */
function look(panel: HTMLElement): void {
  void panel.offsetHeight;
}

function passageOf(element: HTMLElement): { passage?: string } {
  const { passage } = element.dataset;
  const edition = element.closest<HTMLElement>('[data-panel="side-by-side"] [data-edition]')?.dataset.edition;
  if (!passage) return {};
  return { passage: edition ? `${edition}:${passage}` : passage };
}

interface Aim {
  readonly element: HTMLElement | undefined;
  readonly missing?: Missing;
}

/** The element to land on, and the row that has no counterpart where there is none. */
function aimFor(outline: Outline, panel: HTMLElement, shown: string, from: Landing): Aim | undefined {
  const editions = editionsOf(outline, shown);
  if (from.target) {
    const [edition, passage] = splitTarget(from.target, editions);
    return { element: edition ? findPassage(panel, edition, passage) : undefined };
  }
  if (!from.anchor) return undefined;
  const { place } = from.anchor;
  const own = from.anchor.edition as EditionId;
  if (editions.includes(own)) {
    return { element: findPassage(panel, own, passageId(place.section, place.index)) };
  }
  const pairingWith = (other: EditionId) => pairingOf(outline.pairings, own, other);
  const to = editions.find(pairingWith) ?? editions[0];
  if (!to) return undefined;
  const elementAt = (aim: Place | undefined) =>
    aim && findPassage(panel, to, passageId(aim.section, aim.index));
  const pairing = pairingWith(to);
  if (!pairing) return { element: elementAt(samePlace(outline, to, place)) };
  const found = counterpart(pairing, own, place, sectionsOf(outline, own));
  if (!found) return undefined;
  const missing = { row: found.row, isNearest: found.place !== undefined };
  const element = elementAt(found.place ?? startOf(outline, to));
  return { element, ...(found.kind === 'none' ? { missing } : {}) };
}

/**
 * Where one goes on in a version that nobody has paired with the one that is left, as one in another language: at the
 * passage of the same name, else at its part, else at the beginning.
 */
function samePlace(outline: Outline, to: EditionId, { section, index }: Place): Place | undefined {
  const same = sectionsOf(outline, to).find(({ id }) => id === section);
  if (!same) return startOf(outline, to);
  return { section, index: index <= same.blocks ? index : 0 };
}

function startOf(outline: Outline, edition: EditionId): Place | undefined {
  const [first] = sectionsOf(outline, edition);
  return first && { section: first.id, index: 0 };
}

function sectionsOf(outline: Outline, edition: EditionId): readonly SectionOutline[] {
  return outline.editions.find(({ id }) => id === edition)?.sections ?? [];
}

function splitTarget(target: string, editions: readonly EditionId[]): [EditionId | undefined, string] {
  const colon = target.indexOf(':');
  if (colon < 0) return [editions[0], target];
  return [target.slice(0, colon) as EditionId, target.slice(colon + 1)];
}
