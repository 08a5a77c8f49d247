import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packMarks } from '../model/pack.ts';
import { hashedFolder } from '../model/site.ts';
import type { Stage, StagedFile } from './stage.ts';

/** The bundles that a pack is made of, in their folder. */
export const packFiles = { script: 'pack.js', early: 'early.js', style: 'pack.css' } as const;

/** What stands in every pack. */
interface PackCode {
  readonly style: string;
  /** Runs before anything is seen. */
  readonly early: string;
  /** Runs when all is there. */
  readonly script: string;
  /** The address of the neutral page that Exit leads to. */
  readonly exit: string;
}

/**
 * Writes the template of packs. Its name ends in `.txt`: it is fetched to be filled, and nobody is to open it as a page
 * of this site.
 */
export async function writePackTemplate(stage: Stage, folder: string, exit: string): Promise<StagedFile> {
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const [style, early, script] = await Promise.all([
    read(packFiles.style),
    read(packFiles.early),
    read(packFiles.script),
  ]);
  const template = packTemplate({ style, early, script, exit });
  const hash = createHash('sha256').update(template).digest('hex').slice(0, 8);
  return stage.write(`${hashedFolder}pack-${hash}.txt`, template);
}

/** A whole document but for its words (model/pack.ts): it asks for nothing, and runs nothing but its own two scripts. */
export function packTemplate({ exit, ...code }: PackCode): string {
  // The fonts are in the file: they are there before anything is seen, and need not be given up for what is slow.
  const style = code.style.replaceAll('font-display:optional', 'font-display:block');
  const early = inElement(code.early);
  const script = inElement(code.script);
  return `<!doctype html>
${packMarks.html}
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${packPolicy({ style, scripts: [early, script], exit })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${packMarks.title}</title>
<script>${early}</script>
<style>${style}</style>
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
</head>
<body>
<div id="app">${packMarks.body}</div>
${packMarks.data}
<script type="module">${script}</script>
</body>
</html>
`;
}

interface Policed {
  readonly style: string;
  readonly scripts: readonly string[];
  readonly exit: string;
}

/**
 * Nothing but what is in the file: two scripts and one style by their hashes, pictures and fonts as `data:` addresses.
 * The neutral page's host may be asked whether it answers, which Exit does (safety/exit-from-file.ts).
 */
function packPolicy({ style, scripts, exit }: Policed): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashed).join(' ')}`,
    `style-src ${hashed(style)}`,
    'img-src data:',
    'font-src data:',
    `connect-src ${new URL(exit).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashed(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/**
 * Code as it can stand in an element: what would end it, or begin a comment there, is written with a backslash, which in
 * strings and patterns means the same (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
function inElement(code: string): string {
  return code.replaceAll(/<(?=!--|\/script)/gi, '\\x3C');
}
