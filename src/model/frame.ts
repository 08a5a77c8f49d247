/** What a page of a saved report is filled with. */
export interface FrameFilling {
  /** The page's own name, as plain text; the site's name is kept after it. */
  readonly title: string;
  /** The words of an edition, where the page shows one. */
  readonly article?: { readonly edition: string; readonly lang: string; readonly html: string };
}

/** Where the words go in the frame page that the build makes. */
export const frameMark = '<!--frame:text-->';

/**
 * Makes a report's page from the frame page: the document around the words without any words. `html` is put in
 * as it stands, the rest is escaped.
 */
export function fillFrame(frame: string, { title, article }: FrameFilling): string {
  // Functions, so that a “$&” in a text stays what it is.
  const titled = frame.replace(/<title>([^<]*)<\/title>/, (_, own: string) => {
    const site = own.split(' – ').at(-1) ?? '';
    return `<title>${escapeHtml(title)} – ${site}</title>`;
  });
  return titled.replace(frameMark, () => (article ? articleHtml(article) : ''));
}

function articleHtml({ edition, lang, html }: NonNullable<FrameFilling['article']>): string {
  const attributes = `data-edition="${escapeHtml(edition)}" lang="${escapeHtml(lang)}" dir="auto"`;
  return `<article ${attributes}><div class="text">${html}</div></article>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
