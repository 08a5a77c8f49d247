import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput, isMissing, type Streams } from './streams.ts';

/** `new SLUG`: writes a report to fill in, which passes the checks as it is. Never writes over one that is there. */
export async function create(args: string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' } },
  });
  const [slug, ...others] = positionals;
  if (slug === undefined || others.length > 0)
    throw new BadInput('Give the new report one name, such as one-year-on.');
  if (!isSlug(slug)) {
    throw new BadInput(
      `“${slug}” becomes a web address: use small letters, digits and single hyphens, such as one-year-on.`,
    );
  }
  if (!(await exists(join(values.content, 'library.yaml')))) {
    throw new BadInput(
      `There is no library.yaml in ${values.content}; name the content folder with --content DIR.`,
    );
  }
  const reports = join(values.content, 'reports');
  const folder = join(reports, slug);
  if (await exists(folder))
    throw new BadInput(`There is already a report in ${folder}; it is left as it is.`);
  await mkdir(reports, { recursive: true });
  await writeWhole(reports, folder);
  streams.out(`${folder}\n`);
  return 0;
}

/** True for a report's name that can stand in an address. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

/** Writes beside and then renames, so that half a report is never found. The dot hides it from a build meanwhile. */
async function writeWhole(reports: string, folder: string) {
  const unfinished = await mkdtemp(join(reports, '.new-'));
  try {
    for (const [name, text] of Object.entries(report(new Date().toISOString().slice(0, 10)))) {
      await writeFile(join(unfinished, name), text);
    }
    await mkdir(join(unfinished, 'media'));
    await mkdir(join(unfinished, 'data'));
    await rename(unfinished, folder);
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    throw cause;
  }
}

/** True where something is at a path. */
export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (cause) {
    if (isMissing(cause)) return false;
    throw cause;
  }
}

function report(today: string): Record<string, string> {
  return {
    'report.yaml': facts(today),
    'full.md': full,
    'young-people.md': youngPeople,
    'pairs.yaml': pairs,
  };
}

function facts(today: string): string {
  return `title: The title of the report
shortTitle: A short title    # neutral: it stands in tabs and lists
published: ${today}
# publisher: Whoever published it, if not the publisher of the library
# series: the id of a series in library.yaml
# topics: [ids of topics in library.yaml]
sensitive: false             # true where its title must not be seen over a shoulder
# retelling: true            # where these are your own words about somebody else's report
# contentNote: What a reader should know before reading.
# sources:
#   - title: Where this rests on
#     url: https://example.org/
`;
}

const full = `---
audience: adults
summary: One or two sentences about what the report says.
readingAge: 16
---

## What this report is about {#about}

Write here what the report is about. An empty line begins a new paragraph.

## What was found {#findings}

:::key-point
Write the main finding here.
:::

Then say what it rests on.

## How it was done {#method}

Write here how the work was done.
`;

const youngPeople = `---
audience: young-people
summary: One or two short sentences about what the report says.
readingAge: 11
---

## What is this about? {#about}

Write here what the report is about. Keep your sentences short.

## What did we find? {#findings}

:::key-point
Write the main finding here.
:::
`;

const pairs = `# Which parts say the same. A part is named by the id in its heading, a block by its number: findings.2
- full: [about]
  young-people: [about]
  relation: shortened

- full: [findings]
  young-people: [findings]
  relation: shortened

- full: [method]
  relation: left-out
  because:
    adults: How the work was done matters most to people who do such work.
    young-people: This part tells how the work was done. You do not need it to understand the rest.
`;

/** The editions of a new report: nothing is lost where they are written over as they are. */
export const templates: readonly string[] = [full, youngPeople];
