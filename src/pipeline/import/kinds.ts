import { extname } from 'node:path';
import { Refused } from './refusal.ts';

/** The kinds of file that are read. */
export type Kind = 'docx' | 'pdf' | 'html' | 'markdown';

const byName: Readonly<Record<string, Kind>> = {
  '.docx': 'docx',
  '.docm': 'docx',
  '.pdf': 'pdf',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mkd': 'markdown',
  '.txt': 'markdown',
};
const words: Readonly<Record<Kind, string>> = {
  docx: 'a Word file (.docx)',
  pdf: 'a PDF file',
  html: 'a web page',
  markdown: 'a Markdown text',
};

/** Kinds that are known by how they begin and not read, with what to do. */
const others: readonly (readonly [readonly string[], string])[] = [
  [['{\\rtf'], 'This is a Rich Text file; save it as a Word file (.docx).'],
  [['\x89PNG', '\xff\xd8\xff', 'GIF8', 'RIFF', 'BM'], 'This is a picture, not a text.'],
  [
    ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh'],
    'This is a packed archive; unpack it and import the file in it.',
  ],
];

/** The container of old Word files (.doc), and of new ones that are locked. */
const oldContainer = '\xd0\xcf\x11\xe0';

/** Tells a file's kind by its bytes, and refuses one whose name says something else. Throws {@link Refused}. */
export function kindOf(path: string, bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.subarray(0, 600_000)).toString('latin1');
  const named = byName[extname(path).toLowerCase()];
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return agreed('docx', named);
  if (start.startsWith(oldContainer)) throw new Refused(oldFile(bytes));
  // Some programs write a line or two before it (ISO 32000-1, annex H.3.4.1).
  if (start.slice(0, 1_024).includes('%PDF-')) return agreed('pdf', named);
  const other = others.find(([signs]) => signs.some(sign => start.startsWith(sign)))?.[1];
  if (other) throw new Refused(other);
  if (bytes.length === 0) throw new Refused('The file is empty.');
  if (named === 'docx' || named === 'pdf')
    throw new Refused(
      `The file is damaged or was cut short: it is not ${words[named].replace(' (.docx)', '')}, though its name says so.`,
    );
  const isPage =
    /^[\s\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(
      start,
    );
  if (isPage) return agreed('html', named);
  if (named) return named;
  throw new Refused(
    'The kind of this file is not known; Word files (.docx), PDF files, web pages (.html) and Markdown (.md) can be imported.',
  );
}

function agreed(found: Kind, named: Kind | undefined): Kind {
  if (named === undefined || named === found) return found;
  throw new Refused(
    `The file is ${words[found]}, though its name says ${words[named]}; name it as what it is.`,
  );
}

function oldFile(bytes: Uint8Array): string {
  // The name of the part that holds a locked file, in UTF-16.
  const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  if (isLocked) return 'This Word file is locked with a password; save it without one.';
  return 'This is a file of an old Word (.doc); open it in Word and save it as .docx.';
}
