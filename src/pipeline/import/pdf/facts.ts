import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Bookmark, RawFacts } from './raw.ts';

type Outline = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>;

const mostBookmarks = 5_000;
const deepest = 8;

/** What a file says of itself. Whatever of it is broken is as if it were not there: the text is what counts. */
export async function factsOf(document: PDFDocumentProxy): Promise<RawFacts> {
  const metadata = await document.getMetadata().catch(() => undefined);
  const info: unknown = metadata?.info;
  const title = textOf(info, 'Title');
  const lang = textOf(info, 'Language');
  const outline = await document.getOutline().catch(() => null);
  const attachments: unknown = await document.getAttachments().catch(() => null);
  const scripts: unknown = await document.getJSActions().catch(() => null);
  return {
    pages: document.numPages,
    ...(title ? { title } : {}),
    ...(lang ? { lang } : {}),
    bookmarks: await bookmarksOf(document, outline ?? []),
    attachments: attachments && typeof attachments === 'object' ? Object.keys(attachments).length : 0,
    scripts: scripts !== null && scripts !== undefined,
  };
}

function textOf(info: unknown, name: string): string | undefined {
  if (typeof info !== 'object' || info === null) return undefined;
  const value: unknown = Reflect.get(info, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

async function bookmarksOf(document: PDFDocumentProxy, outline: Outline): Promise<Bookmark[]> {
  const found: Bookmark[] = [];
  const visit = async (items: Outline, level: number): Promise<void> => {
    for (const { title, dest, items: below } of items) {
      if (found.length >= mostBookmarks || level > deepest) return;
      const page = await pageOf(document, dest);
      found.push({ title: title.trim(), level, ...(page === undefined ? {} : { page }) });
      await visit(below as Outline, level + 1);
    }
  };
  await visit(outline, 1);
  return found;
}

async function pageOf(document: PDFDocumentProxy, dest: unknown): Promise<number | undefined> {
  try {
    const target: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
    const [page]: unknown[] = Array.isArray(target) ? target : [];
    if (typeof page === 'number') return page + 1;
    if (typeof page !== 'object' || page === null) return undefined;
    return (await document.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1;
  } catch {
    // A bookmark that leads nowhere still has its words.
    return undefined;
  }
}
