import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { factsOf } from './facts.ts';
import { readPage } from './page.ts';
import type { Message } from './raw.ts';

// A thread of its own, so that a file that never ends can be ended, and one that wants all memory gets none of ours.

/** Pages of one file. */
const mostPages = 2_000;

function tell(message: Message): void {
  parentPort?.postMessage(message);
}

/** No library of ours asks for anything, and a file must not make one do so. */
function closeNetwork(): void {
  const refuse = () => Promise.reject(new Error('Nothing is fetched while a file is imported.'));
  Object.assign(globalThis, { fetch: refuse, XMLHttpRequest: undefined, WebSocket: undefined });
}

/** The library says on the console which pictures it did not decode, and nowhere else. */
function countPictures(): { taken(): number } {
  let pictures = 0;
  const listen = (...words: unknown[]) => {
    if (words.join(' ').includes('Image exceeded maximum allowed size')) pictures += 1;
  };
  Object.assign(console, { log: listen, warn: listen, info: listen, error: listen });
  return {
    taken() {
      const count = pictures;
      pictures = 0;
      return count;
    },
  };
}

async function opened(data: Uint8Array): Promise<PDFDocumentProxy> {
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const folder = (name: string) => `${join(home, name)}/`;
  return library.getDocument({
    data,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    disableRange: true,
    disableStream: true,
    disableAutoFetch: true,
    maxImageSize: 0,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    verbosity: library.VerbosityLevel.WARNINGS,
  }).promise;
}

async function read(data: Uint8Array): Promise<void> {
  const pictures = countPictures();
  const document = await opened(data);
  const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (document.numPages > mostPages) return tell({ kind: 'failed', why: 'pages' });
  tell({ kind: 'facts', facts: await factsOf(document) });
  const labels = await document.getPageLabels().catch(() => null);
  const layers = await document.getOptionalContentConfig().catch(() => undefined);
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const read = await readPage(page, {
      operators: library.OPS,
      isShown: layer => layers?.isVisible(layer) ?? true,
      ...(labels?.[number - 1] ? { label: labels[number - 1] } : {}),
    });
    tell({ kind: 'page', page: { ...read, pictures: pictures.taken() } });
    page.cleanup();
  }
  tell({ kind: 'done' });
}

closeNetwork();
try {
  await read(workerData as Uint8Array);
} catch (cause) {
  const name = cause instanceof Error ? cause.name : '';
  tell({ kind: 'failed', why: name === 'PasswordException' ? 'password' : 'broken' });
}
