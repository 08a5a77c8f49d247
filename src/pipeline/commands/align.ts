import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { formatFinding } from '../../model/finding.ts';
import { matchTexts } from '../align/match.ts';
import { newProposals } from '../align/new-proposals.ts';
import { proposalsText, withoutProposals } from '../align/pairs-text.ts';
import type { Draft } from '../draft.ts';
import { loadDrafts } from '../site.ts';
import { uninterrupted } from '../uninterrupted.ts';
import { BadInput, isMissing, type Streams, unknownReport } from './streams.ts';

/**
 * `align SLUG`: prints the pairs that software proposes, as entries of `pairs.yaml`; with `--write` puts them there in
 * place of earlier proposals, below what a person has confirmed. `align --stdin` groups texts, line by line.
 */
export async function align(args: string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      write: { type: 'boolean', default: false },
      stdin: { type: 'boolean', default: false },
    },
  });
  if (values.stdin) {
    if (positionals.length > 0 || values.write) throw new BadInput('Give either a report or --stdin.');
    return groupLines(streams);
  }
  const [slug, ...others] = positionals;
  if (slug === undefined || others.length > 0)
    throw new BadInput('Name one report to align, or use --stdin.');
  const { drafts, findings, slugs } = await loadDrafts(values.content, [slug]);
  const [draft] = drafts;
  const errors = findings.filter(finding => finding.severity === 'error');
  if (errors.length > 0) {
    for (const finding of errors) streams.err(`${formatFinding(finding)}\n`);
    return 1;
  }
  if (!draft) throw new BadInput(unknownReport(slug, slugs));
  const found = newProposals(draft, (left, right) =>
    streams.progress?.(`Comparing ${left.id} with ${right.id} …`),
  );
  streams.progress?.('');
  const proposals = proposalsText(found);
  if (!values.write) streams.out(proposals);
  else streams.out(`${await writePairs(join(values.content, draft.folder), proposals, draft)}\n`);
  return 0;
}

/** Writes beside and then renames, so that half a file is never found. Gives the path of the file. */
async function writePairs(folder: string, proposals: string, draft: Draft): Promise<string> {
  const file = join(folder, 'pairs.yaml');
  const before = await textOf(file);
  const kept = withoutProposals(before);
  if (kept === undefined) {
    const path = `${draft.folder}/pairs.yaml`;
    throw new BadInput(`${path} must be a list with each entry on lines of its own; it is left as it is.`);
  }
  const written = [kept.trimEnd(), proposals.trimEnd()].filter(part => part !== '').join('\n\n');
  const text = written === '' ? '' : `${written}\n`;
  if (text === before) return file;
  const unfinished = join(folder, `.pairs-${process.pid}.yaml`);
  return await uninterrupted(async () => {
    try {
      await writeFile(unfinished, text);
      await rename(unfinished, file);
    } catch (cause) {
      await rm(unfinished, { force: true });
      throw cause;
    }
    return file;
  });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (isMissing(cause)) return '';
    throw cause;
  }
}

const passages = z.array(z.object({ id: z.union([z.string(), z.number()]), text: z.string() }));
const asked = z.object({ left: passages, right: passages });

/** One object a line in, one a line out; each is answered before the next is read. */
async function groupLines(streams: Streams): Promise<number> {
  let number = 0;
  for await (const line of streams.lines()) {
    number++;
    if (line.trim() === '') continue;
    const { left, right } = readLine(line, number);
    const groups = matchTexts(
      left.map(passage => passage.text),
      right.map(passage => passage.text),
    ).map(group => ({
      left: group.left.map(at => left[at]?.id),
      right: group.right.map(at => right[at]?.id),
    }));
    streams.out(`${JSON.stringify({ groups })}\n`);
  }
  return 0;
}

function readLine(line: string, number: number): z.output<typeof asked> {
  const wrong = () =>
    new BadInput(
      `Line ${number} of standard input must be like {"left":[{"id":"a","text":"…"}],"right":[{"id":"b","text":"…"}]}.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw wrong();
  }
  const read = asked.safeParse(value);
  if (!read.success) throw wrong();
  return read.data;
}
