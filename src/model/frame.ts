import type { EditionId } from './report.ts';

/** What stands around an edition's words on its page, as the build rendered it: HTML before them and after them. */
export type Frame = readonly [before: string, after: string];

/** The frames of a report's pages in one interface language, by edition. */
export type Frames = Readonly<Partial<Record<EditionId, Frame>>>;

/** What a page of a saved report is filled with. */
export interface FrameFilling {
  /** The page's own name, as plain text; the site's name is kept after it. */
  readonly title: string;
  /** The words of an edition, where the page shows one. */
  readonly article?: {
    readonly edition: string;
    readonly lang: string;
    readonly html: string;
    /** Keeps the words where they will be once script has made the rest; without it they move then. */
    readonly frame?: Frame | undefined;
  };
}

/** Where the words go in the frame page that the build makes. */
export const frameMark = '<!--frame:text-->';

/** What an edition's words stand between. */
const textStart = '<div class="text">';
const textEnd = '</div></article>';

/**
 * Makes a report's page from the frame page: the document around the words without any words. `html` and `frame` are
 * put in as they stand, the rest is escaped. The document says that it is made of a saved copy (`data-copy`), of which more
 * is said than of others.
 */
export function fillFrame(frame: string, { title, article }: FrameFilling): string {
  // Functions, so that a “$&” in a text stays what it is.
  const titled = frame.replace(/<title>([^<]*)<\/title>/, (_, own: string) => {
    const site = own.split(' – ').at(-1) ?? '';
    return `<title>${escapeHtml(title)} – ${site}</title>`;
  });
  const marked = titled.replace(/<html\b/, '<html data-copy');
  return marked.replace(frameMark, () => (article ? articleHtml(article) : ''));
}

function articleHtml({ edition, lang, html, frame }: NonNullable<FrameFilling['article']>): string {
  if (frame) return frame[0] + html + frame[1];
  const attributes = `data-edition="${escapeHtml(edition)}" lang="${escapeHtml(lang)}" dir="auto"`;
  return `<article ${attributes}>${textStart}${html}${textEnd}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

/** Cuts the frame out of an edition's page as it was rendered; `undefined` for any other page. */
export function frameAround(page: string): Frame | undefined {
  const start = page.indexOf('<header class="report-head"');
  const article = page.indexOf('<article class="edition"', start);
  const words = page.indexOf(textStart, article);
  const end = page.indexOf('<footer class="report-end"', words);
  const after = page.lastIndexOf(textEnd, end);
  if (start < 0 || article < 0 || words < 0 || after < words) return undefined;
  return [page.slice(start, words + textStart.length), page.slice(after, end)];
}

/** Reads a report's frames back; `undefined` where they are none. */
export function restoreFrames(value: unknown): Frames | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isFrame = (frame: unknown) =>
    Array.isArray(frame) && frame.length === 2 && frame.every(part => typeof part === 'string');
  return Object.values(value).every(isFrame) ? (value as Frames) : undefined;
}
