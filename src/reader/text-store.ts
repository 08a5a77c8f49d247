import { filePath, files, idInFragment } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import { type EditionId, passageId, type Span } from '../model/report.ts';
import { patientFetch } from '../ui/patient-fetch.ts';
import { sha256Of } from '../ui/sum.ts';
import { idPrefix, type ReportData } from './words-of.ts';

/** Makes nodes of trusted HTML; the one place that may is `app`, which hands it in. */
export type ParseHtml = (html: string) => DocumentFragment;

/**
 * The words of the open report in the browser, as nodes. Each edition's words come once: with the page, or as
 * one file when the page is at rest, so that changing version asks for nothing.
 */
export class TextStore {
  readonly #texts = new Map<EditionId, HTMLElement | DocumentFragment>();
  readonly #loads = new Map<EditionId, Promise<void>>();
  /** By edition: its passages by their ids, found once for all the cells that copy some. */
  readonly #passages = new Map<EditionId, ReadonlyMap<string, HTMLElement>>();
  readonly #outline: Outline;
  readonly #parse: ParseHtml;
  readonly #held: ReportData['held'];
  readonly #language: string;

  /** `language` is the interface's: the words carry links and labels in it. */
  constructor(outline: Outline, language: string, parse: ParseHtml, held?: ReportData['held']) {
    this.#outline = outline;
    this.#language = language;
    this.#parse = parse;
    this.#held = held;
  }

  /** Takes words that are in the document already. */
  adopt(edition: EditionId, text: HTMLElement): void {
    this.#texts.set(edition, text);
    this.#passages.delete(edition);
  }

  has(edition: EditionId): boolean {
    return this.#texts.has(edition);
  }

  /** Fetches an edition's words, once. Rejects when they cannot be had; a later call tries again. */
  load(edition: EditionId): Promise<void> {
    if (this.#texts.has(edition)) return Promise.resolve();
    const running = this.#loads.get(edition);
    if (running) return running;
    const loading = this.#bring(edition).finally(() => this.#loads.delete(edition));
    this.#loads.set(edition, loading);
    return loading;
  }

  async #bring(edition: EditionId): Promise<void> {
    const text = this.#held?.(edition) ?? (await this.#fetch(edition));
    parkIds(text);
    this.#texts.set(edition, text);
  }

  async #fetch(edition: EditionId): Promise<DocumentFragment> {
    const found = this.#outline.editions.find(candidate => candidate.id === edition)?.text[this.#language];
    if (!found) throw new Error(`The report has no words for “${edition}” in “${this.#language}”.`);
    const path = filePath(import.meta.env.BASE_URL, files.text(this.#outline.slug, found.file));
    const response = await patientFetch(path);
    if (!response.ok) throw new Error(`The words of “${edition}” were answered with ${response.status}.`);
    const bytes = await response.arrayBuffer();
    // A sign-in page of a network instead of our file, half of it or something else must not become the report (F03–F05).
    if (bytes.byteLength !== found.bytes || !(await isNamedFor(bytes, found.file))) {
      throw new Error(`The words of “${edition}” are not whole.`);
    }
    return this.#parse(new TextDecoder().decode(bytes));
  }

  /** All words of an edition, to be moved into its column. */
  text(edition: EditionId): Node | undefined {
    const words = this.#texts.get(edition);
    if (!words) return undefined;
    const fragment = document.createDocumentFragment();
    fragment.append(...words.childNodes);
    return fragment;
  }

  /** Copies of some passages, for a side-by-side cell. */
  passages(edition: EditionId, spans: readonly Span[]): DocumentFragment {
    const fragment = document.createDocumentFragment();
    for (const span of spans) {
      for (let index = span.from; index <= span.to; index++) {
        const copy = this.#copy(edition, passageId(span.section, index));
        if (copy) fragment.append(copy);
      }
    }
    return fragment;
  }

  /** What kind of block a passage is, if it is one. */
  kindOf(edition: EditionId, passage: string): string | undefined {
    return this.#passagesOf(edition).get(passage)?.dataset.kind;
  }

  /** A copy of an edition's notes and words explained. */
  end(edition: EditionId): DocumentFragment {
    const fragment = document.createDocumentFragment();
    for (const part of this.#texts.get(edition)?.querySelectorAll('.end') ?? []) {
      const copy = copyOf(part);
      fragment.append(copy);
    }
    return fragment;
  }

  #copy(edition: EditionId, passage: string): HTMLElement | undefined {
    const original = this.#passagesOf(edition).get(passage);
    if (!original) return undefined;
    const copy = copyOf(original);
    const prefix = idPrefix(edition);
    copy.dataset.id = prefix + passage;
    for (const link of copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const id = idInFragment(link.hash);
      if (this.#passagesOf(edition).has(id)) link.setAttribute('href', `#${prefix}${id}`);
    }
    return copy;
  }

  #passagesOf(edition: EditionId): ReadonlyMap<string, HTMLElement> {
    const known = this.#passages.get(edition);
    if (known) return known;
    const all = this.#texts.get(edition)?.querySelectorAll<HTMLElement>('[data-passage]') ?? [];
    const found = new Map(Array.from(all, element => [element.dataset.passage ?? '', element]));
    this.#passages.set(edition, found);
    return found;
  }
}

/** Whether bytes are those that a file's name was made from: the build puts the beginning of their SHA-256 into it. */
async function isNamedFor(bytes: ArrayBuffer, file: string): Promise<boolean> {
  const beginning = file.match(/\.([0-9a-f]{8})\.html$/)?.[1];
  // Browsers have no sums for a site without “https”.
  const sums = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  return !beginning || !sums || (await sha256Of(bytes)).startsWith(beginning);
}

/** A copy without ids, and without what was done to the original (showing.ts, in-place.ts, usePeeks.ts, print/sheet.ts). */
function copyOf(part: Element): HTMLElement {
  const copy = part.cloneNode(true) as HTMLElement;
  copy.removeAttribute('data-veiled');
  // Side by side may be made while something else is being printed.
  for (const marked of [copy, ...copy.querySelectorAll('[data-printing]')]) {
    marked.removeAttribute('data-printing');
    marked.removeAttribute('value');
  }
  for (const box of copy.querySelectorAll('.in-place, .at-foot')) box.remove();
  // What is open in the original is not open here.
  for (const control of copy.querySelectorAll('[aria-expanded]')) {
    control.setAttribute('aria-expanded', 'false');
    control.removeAttribute('aria-controls');
  }
  parkIds(copy);
  return copy;
}

/**
 * Takes the ids out of a part that is not shown, so that an address with a fragment and `aria-labelledby`
 * always find the part that is.
 */
export function parkIds(part: ParentNode): void {
  if (part instanceof HTMLElement && part.id) moveId(part);
  for (const element of part.querySelectorAll<HTMLElement>('[id]')) moveId(element);
}

function moveId(element: HTMLElement): void {
  element.dataset.id = element.id;
  element.removeAttribute('id');
}

/** Gives the ids back to a part that is shown. */
export function claimIds(part: ParentNode): void {
  for (const element of part.querySelectorAll<HTMLElement>('[data-id]')) {
    element.id = element.dataset.id ?? '';
    delete element.dataset.id;
  }
}
