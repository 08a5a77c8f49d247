import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { SayProgress } from '../../model/progress.ts';
import { accountOf } from '../import/account.ts';
import { readDocx } from '../import/docx/read.ts';
import { editionOf, type Imported } from '../import/edition.ts';
import { readHtml } from '../import/html/read.ts';
import { kindOf } from '../import/kinds.ts';
import { importMarkdown } from '../import/markdown/read.ts';
import { readPdf } from '../import/pdf/read.ts';
import { limits, Refused } from '../import/refusal.ts';
import { saveEdition } from '../import/save.ts';
import { isEditionId } from '../read/report.ts';
import { exists, isSlug, templatePairs, templates } from './new.ts';
import { BadInput, isMissing, type Streams } from './streams.ts';

/**
 * `import FILE --report SLUG --edition ID`: makes an edition of a Word file, a PDF, a web page or a Markdown text, and prints what
 * went in and what came out. The file is left as it is, and nothing is fetched. 1 where the file is refused.
 */
export async function importFile(args: string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      report: { type: 'string' },
      edition: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const [file, ...others] = positionals;
  const { report, edition, content } = values;
  if (file === undefined || others.length > 0) throw new BadInput('Name one file to import.');
  if (report === undefined || !isSlug(report))
    throw new BadInput(
      'Say with --report which report it belongs to: small letters, digits and single hyphens, such as one-year-on.',
    );
  if (edition === undefined || !isEditionId(edition))
    throw new BadInput('Say with --edition which edition it is, such as full, young-people or easy-read.');
  if (!(await exists(join(content, 'library.yaml'))))
    throw new BadInput(`There is no library.yaml in ${content}; name the content folder with --content DIR.`);
  try {
    const imported = await read(file, edition, streams.progress);
    streams.progress?.('');
    const facts = factsOf(imported);
    const target = await saveEdition(content, report, {
      name: `${edition}.md`,
      text: imported.text,
      files: imported.files,
      templates,
      templatePairs,
      facts,
    });
    streams.out(`${target}\n\n${accountOf(imported)}`);
    return 0;
  } catch (cause) {
    streams.progress?.('');
    if (!(cause instanceof Refused || isBeyondStack(cause))) throw cause;
    const why = cause instanceof Refused ? cause.message : 'The file is nested too deeply to be read.';
    streams.err(`${file}: ${why}\n`);
    return 1;
  }
}

async function read(file: string, edition: string, say: SayProgress | undefined): Promise<Imported> {
  const bytes = await bytesOf(file);
  say?.(`Reading ${basename(file)} …`);
  const folder = dirname(resolve(file));
  const kind = kindOf(file, bytes);
  switch (kind) {
    case 'docx':
      return editionOf(readDocx(bytes), edition);
    case 'pdf':
      return editionOf(await readPdf(bytes, say), edition);
    case 'html':
      return editionOf(await readHtml(bytes, folder), edition);
    case 'markdown':
      return importMarkdown(bytes, folder, edition);
    default:
      return kind satisfies never;
  }
}

/**
 * A file's bytes. Its size is looked at first, and anything but a file is refused: a pipe or a device has no end, and to open a
 * pipe would wait for somebody to write into it.
 */
async function bytesOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch((cause: unknown) => {
    if (isMissing(cause)) throw new Refused('There is no such file.', { cause });
    throw new Refused('The file cannot be opened.', { cause });
  });
  try {
    const facts = await handle.stat();
    if (!facts.isFile()) throw new Refused('This is not a file.');
    if (facts.size > limits.file)
      throw new Refused(
        `The file has ${Math.ceil(facts.size / 1_000_000)} MB; at most ${limits.file / 1_000_000} MB are read.`,
      );
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** `report.yaml` of a report that does not exist yet. */
function factsOf({ title }: Imported): string {
  const today = new Date().toISOString().slice(0, 10);
  return `${stringify({ title: title ?? 'The title of the report' }, { lineWidth: 0 })}published: ${today}    # put in the day on which it was published\n`;
}

/** The last net: a step that walks a tree by recursion met one that no limit before it had caught. */
function isBeyondStack(cause: unknown): boolean {
  return cause instanceof RangeError && cause.message.includes('call stack');
}
