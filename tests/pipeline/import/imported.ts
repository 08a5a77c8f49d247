import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountOf } from '../../../src/pipeline/import/account.ts';
import { readDocx } from '../../../src/pipeline/import/docx/read.ts';
import { editionOf, type Imported } from '../../../src/pipeline/import/edition.ts';
import { readHtml } from '../../../src/pipeline/import/html/read.ts';
import { importMarkdown } from '../../../src/pipeline/import/markdown/read.ts';
import { readPdf } from '../../../src/pipeline/import/pdf/read.ts';
import { type DocxParts, docx } from './docx-file.ts';

/** What an import made, for a test. */
export interface Made {
  /** The edition without its front matter. */
  readonly body: string;
  readonly imported: Imported;
  /** The account, line by line. */
  readonly told: readonly string[];
}

function made(imported: Imported): Made {
  const body = imported.text.replace(/^---\n[\s\S]*?\n---\n\n?/, '');
  return {
    body,
    imported,
    told: accountOf(imported)
      .split('\n')
      .flatMap(line => (line.startsWith('  - ') ? [line.slice(4)] : [])),
  };
}

/** Imports a Word file. */
export function fromDocx(parts: DocxParts | string): Made {
  return made(editionOf(readDocx(docx(parts)), 'full'));
}

/** Imports a PDF file. */
export async function fromPdf(bytes: Uint8Array): Promise<Made> {
  return made(editionOf(await readPdf(bytes), 'full'));
}

/** Imports a web page that lies in an empty folder, or in one with files. */
export async function fromHtml(page: string | Uint8Array, folder = '/nowhere'): Promise<Made> {
  return made(editionOf(await readHtml(Buffer.from(page), folder), 'full'));
}

/** Imports a Markdown text. */
export async function fromMarkdown(text: string | Uint8Array, folder = '/nowhere'): Promise<Made> {
  return made(await importMarkdown(Buffer.from(text), folder, 'full'));
}

/** Imports an edition's own text again, with its files beside it. */
export async function again(imported: Imported): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), 'twofold-again-'));
  try {
    const { mkdir } = await import('node:fs/promises');
    for (const { path, bytes } of imported.files) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    await writeFile(join(folder, 'full.md'), imported.text);
    return await importMarkdown(await readFile(join(folder, 'full.md')), folder, 'full');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
