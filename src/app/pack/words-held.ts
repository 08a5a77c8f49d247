import { addresses } from '../../model/address.ts';
import type { PackFacts } from '../../model/pack.ts';
import type { EditionId } from '../../model/report.ts';
import { inDoorOrder } from '../../reader/names.ts';
import { unplaceIds } from './places.ts';
import type { Passage } from './search.ts';

/** The words of a pack's reports, taken out of its page. */
export interface HeldWords {
  /** A copy of an edition's words, as the reader adopts them. */
  readonly copy: (slug: string, edition: EditionId) => DocumentFragment | undefined;
  readonly passages: readonly Passage[];
}

/** Takes the words out of the page that is read without script, before script makes its own of them. */
export function takeWords(page: ParentNode, { reports }: PackFacts): HeldWords {
  const held = new Map<string, DocumentFragment>();
  const passages: Passage[] = [];
  for (const { outline } of reports) {
    for (const { id } of inDoorOrder(outline.editions)) {
      const address = addresses.edition(outline.slug, id);
      const text = page.querySelector(`[data-words="${CSS.escape(address)}"] .text`);
      if (!text) continue;
      unplaceIds(text, address);
      const words = document.createDocumentFragment();
      words.append(...text.childNodes);
      held.set(address, words);
      passages.push(...passagesIn(words, outline.slug, id));
    }
  }
  return {
    copy: (slug, edition) =>
      held.get(addresses.edition(slug as never, edition))?.cloneNode(true) as DocumentFragment | undefined,
    passages,
  };
}

function passagesIn(words: DocumentFragment, slug: string, edition: string): Passage[] {
  return [...words.querySelectorAll<HTMLElement>('[data-passage]')].map(element => ({
    slug,
    edition,
    id: element.dataset.passage ?? '',
    number: element.querySelector('.number')?.textContent ?? '',
    text: textOf(element),
  }));
}

/** What a passage says: its own words, without the interface's. */
function textOf(passage: HTMLElement): string {
  const parts = passage.querySelectorAll('h2, h3, h4, .block-words');
  return [...parts]
    .map(part => wordsIn(part))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Text with a space where a paragraph, an item or a cell ends. */
function wordsIn(part: Element): string {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let said = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // The number of a note is no part of the sentence that it stands in.
    if (node instanceof Text) said += node.parentElement?.closest('.footnote-ref') ? '' : node.data;
    else if (node instanceof Element && node.matches('p, li, td, th, tr, div, br, figcaption')) said += ' ';
  }
  return said;
}
