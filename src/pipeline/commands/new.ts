import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { uninterrupted } from '../uninterrupted.ts';
import { BadInput, isMissing, type Streams } from './streams.ts';

/** `new SLUG`: writes a report to fill in, of which `check` says nothing but its to-dos. Never writes over one that is there. */
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
  const files = report(slug, new Date().toISOString().slice(0, 10));
  await uninterrupted(() => writeWhole(reports, folder, files));
  streams.out(`${folder}\n`);
  return 0;
}

/** True for a report's name that can stand in an address. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}

/** Writes beside and then renames, so that half a report is never found. The dot hides it from a build meanwhile. */
async function writeWhole(reports: string, folder: string, files: Record<string, string>) {
  const unfinished = await mkdtemp(join(reports, '.new-'));
  try {
    for (const [name, text] of Object.entries(files)) {
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

function report(slug: string, today: string): Record<string, string> {
  return {
    'report.yaml': facts(titleOf(slug), today),
    'full.md': full,
    'young-people.md': youngPeople,
    'pairs.yaml': pairs,
  };
}

/** `one-year-on` is “One year on” until somebody gives the report its title. */
function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/*
 * What is to be written says TODO, and the rule `to-do` of `report check` lists it. All else is as it should be, so that
 * the report builds from the first moment on.
 */

function facts(title: string, today: string): string {
  return `title: "${title}"
shortTitle: "${title}"    # neutral: it stands in tabs and lists
published: ${today}
# publisher: Whoever published it, if not the publisher of the library
# series: the id of a series in library.yaml
# topics: [ids of topics in library.yaml]
# related: [names of other reports in this library]
sensitive: false             # true where its title must not be seen over a shoulder
# retelling: true            # where these are your own words about somebody else's report
# contentNote:               # needed where it is sensitive: what is in it, said calmly
#   adults: This report is about …
#   young-people: This report is about …
sources:
  - title: "TODO: name what this rests on, or take this list out"
#   url: https://example.org/
# corrections:
#   - date: ${today}
#     text: What was put right.
`;
}

const full = `---
audience: adults
summary: "TODO: say in one or two sentences what the report found."
readingAge: 16
---

## What this report is about {#about}

TODO: write what the report is about. An empty line begins a new paragraph.

## What was found {#findings}

:::in-short
- TODO: say this part in three lines or fewer, or take this box out
:::

:::key-point
TODO: write the main finding.
:::

TODO: say what the finding rests on, with a note.[^source]

Table: TODO: what the numbers count

| Place | Number |
| --- | --- |
| One place | TODO |

## What should happen {#recommendations}

:::recommendation{#r1 to="Whoever should act" status="unknown"}
TODO: write what they should do.
:::

## How it was done {#method}

TODO: write how the work was done.

[^source]: TODO: name the source.
`;

const youngPeople = `---
audience: young-people
summary: "TODO: say in one or two short sentences what the report found."
readingAge: 11
---

## What is this about? {#about}

TODO: write what the report is about. Keep your sentences short.

## What did we find? {#findings}

:::key-point
TODO: write the main finding. Every number here must stand in full.md too.
:::

## What should happen now? {#recommendations}

TODO: write who should do what.
`;

const pairs = `# Which parts say the same. A part is named by the id in its heading, a block by its number: findings.2
# A person who has read both sides can keep what they read with \`checked\`: see content/README.md.
- full: [about]
  young-people: [about]
  relation: shortened

- full: [findings]
  young-people: [findings]
  relation: shortened

- full: [findings.3]
  relation: left-out
  because:
    adults: "TODO: say why the young people's version does without the table."
    young-people: "TODO: say the same to a young reader."

- full: [recommendations]
  young-people: [recommendations]
  relation: shortened

- full: [method]
  relation: left-out
  because:
    adults: How the work was done matters most to people who do such work.
    young-people: This part tells how the work was done. You do not need it to understand the rest.
`;

/** The editions of a new report: nothing is lost where they are written over as they are. */
export const templates: readonly string[] = [full, youngPeople];

/** The pairs of a new report: they name parts that are gone once one of its editions is another text. */
export const templatePairs = pairs;
