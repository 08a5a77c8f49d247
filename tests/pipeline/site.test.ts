import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFinding } from '../../src/model/finding.ts';
import { passageId } from '../../src/model/report.ts';
import { loadDrafts, loadLibrary } from '../../src/pipeline/site.ts';
import { folderWith } from './read/disk.ts';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;

describe('the fixture library', () => {
  test('is built without errors, newest report first', async () => {
    const { library, findings, slugs } = await loadLibrary(join(fixtures, 'content'), { cache: false });
    expect(findings.filter(finding => finding.severity === 'error')).toEqual([]);
    expect(library?.reports.map(report => report.slug)).toEqual([
      'sensitive',
      'matched-pair',
      'unpaired',
      'one-edition',
      'hard-and-strange',
    ]);
    expect(slugs).toHaveLength(5);
    expect(library?.name).toBe('The Fenby reports');
  });

  test('every passage of every pairing is in exactly one row', async () => {
    const { library } = await loadLibrary(join(fixtures, 'content'), { cache: false });
    const pairings =
      library?.reports.flatMap(report => report.pairings.map(pairing => ({ report, pairing }))) ?? [];
    expect(pairings.map(({ pairing }) => pairing.basis).sort()).toEqual([
      'confirmed',
      'confirmed',
      'proposed',
      'proposed',
      'proposed',
    ]);
    for (const { report, pairing } of pairings) {
      for (const side of ['left', 'right'] as const) {
        const edition = report.editions.find(({ id }) => id === pairing[side]);
        const all = edition?.sections.flatMap(({ id, blocks }) => [
          id,
          ...blocks.map((_, index) => passageId(id, index + 1)),
        ]);
        const inRows = pairing.rows.flatMap(row =>
          row[side].flatMap(({ section, from, to }) =>
            Array.from({ length: to - from + 1 }, (_, index) => passageId(section, from + index)),
          ),
        );
        expect(inRows.sort()).toEqual(all?.sort());
      }
    }
  });

  test('comes out of the build cache as it went in', async () => {
    const anew = await loadLibrary(join(fixtures, 'content'), { cache: false });
    await loadLibrary(join(fixtures, 'content'));
    const again = await loadLibrary(join(fixtures, 'content'));
    expect(again).toEqual(anew);
  });

  test('what is in another language, and what looks like a directive, survives', async () => {
    const { library } = await loadLibrary(join(fixtures, 'content'), {
      cache: false,
      only: ['hard-and-strange'],
    });
    const edition = library?.reports[0]?.editions.find(({ id }) => id === 'full');
    const times = edition?.sections.find(section => section.id === 'times');
    expect(edition?.title).toBe('What the clerk wrote');
    expect(times?.heading).toBe('Times & places: 10:30 to 16:45');
    expect(times?.headingHtml).toBe('Times &#x26; places: 10:30 to 16:45');
    expect(times?.blocks[1]?.html).toContain('<span lang="cy" dir="ltr">Croeso i Ffair Fenby</span>');
    expect(times?.blocks[1]?.html).toContain('dir="rtl">أهلا وسهلا</span>');
  });
});

describe('what is wrong is told in one line, with its place', () => {
  test.each([
    [
      'missing-title',
      [
        'reports/park/report.yaml:1:1 missing-field `title` is missing',
        'reports/park/report.yaml:2:1 unknown-field `short_title` is not a field of this file and is left out; did you mean `shortTitle`?',
      ],
    ],
    [
      'pair-to-missing-section',
      [
        'reports/park/pairs.yaml:2:18 broken-pair young-people has no section “lake”',
        'reports/park/young-people.md:1:1 unpaired-section section “The pond” (pond) is in no pair; pair it, or say why with the relation “added”',
      ],
    ],
    [
      'unknown-relation',
      [
        'reports/park/pairs.yaml:3:13 wrong-value `relation` in entry 1 must be one of same, shortened, merged, moved, left-out, added; found “shorter”',
      ],
    ],
    [
      'equal-ids',
      [
        'reports/park/full.md:5:1 duplicate-id two sections of this edition have the id “pond”; give each its own',
        'reports/park/report.yaml:1:1 missing-edition this report has no edition for young people, nor in easy read; write one in young-people.md',
      ],
    ],
    [
      'broken-date',
      [
        'reports/park/report.yaml:2:12 wrong-value `published` must be a date such as 2015-02-17; found “17 February”',
      ],
    ],
    [
      'empty-edition',
      [
        'reports/park/full.md:1:1 empty-edition this edition has no text',
        'reports/park/report.yaml:1:1 missing-edition this report has no edition for young people, nor in easy read; write one in young-people.md',
      ],
    ],
    [
      'yaml-syntax',
      [
        'reports/park/report.yaml:1:8 yaml-syntax this is not valid YAML: there are two colons in one line; put the text in quotation marks',
      ],
    ],
  ])('%s', async (name, lines) => {
    const { library, findings } = await loadLibrary(join(fixtures, 'broken', name), { cache: false });
    expect(library).toBeUndefined();
    expect(findings.map(formatFinding)).toEqual(lines);
  });

  test('a folder that is not there', async () => {
    const { library, findings } = await loadLibrary('/nowhere');
    expect(library).toBeUndefined();
    expect(findings.map(formatFinding)).toEqual([
      'library.yaml:1:1 missing-file there is no content folder at /nowhere',
    ]);
  });

  test('a contact whose check has run out, on the day it does', async () => {
    const load = (today: string) => loadLibrary(join(fixtures, 'content'), { only: [], today });
    expect((await load('2036-01-01')).findings.map(finding => finding.rule)).toEqual([]);
    expect((await load('2036-06-02')).findings.map(formatFinding)).toEqual([
      'help.yaml:19:14 stale-contact the contact of “Fenby information desk” ran out on 2036-06-01; compare it with https://desk.example/contact and set `checked` and `expires` anew',
    ]);
  });

  test('a term that no report marks, but only where all reports are loaded', async () => {
    const root = await folderWith({});
    await cp(join(fixtures, 'content'), root, { recursive: true });
    const glossary = join(root, 'glossary.yaml');
    const entry = '  - id: lost\n    term: lost\n    definition: Gone.\n    youngPeople: Gone.\n';
    await writeFile(glossary, (await readFile(glossary, 'utf8')) + entry);
    const told = async (only?: readonly string[]) => {
      const { findings } = await loadLibrary(root, { cache: false, ...(only ? { only } : {}) });
      return findings.filter(({ rule }) => rule === 'unused-term').map(formatFinding);
    };
    expect(await told()).toEqual([
      expect.stringMatching(/^glossary\.yaml:\d+:9 unused-term no report marks “lost”; mark it with/),
    ]);
    expect(await told(['matched-pair'])).toEqual([]);
  });

  test('a link to a page that the site does not have, even where the report itself is cached', async () => {
    const root = await folderWith({});
    await cp(join(fixtures, 'content'), root, { recursive: true });
    const full = join(root, 'reports/matched-pair/full.md');
    await writeFile(full, `${await readFile(full, 'utf8')}\n[a](/nowhere/), [b](/reports/one-edition/).\n`);
    const told = async () => {
      const { findings } = await loadLibrary(root);
      return findings.filter(({ rule }) => rule === 'broken-link').map(({ found }) => found);
    };
    expect(await told()).toEqual(['/nowhere/']);
    expect(await told()).toEqual(['/nowhere/']);
    await rm(join(root, 'reports/one-edition'), { recursive: true });
    expect(await told()).toEqual(['/nowhere/', '/reports/one-edition/']);
  });

  test('a related report that has gone, even where the report itself is cached', async () => {
    const root = await folderWith({});
    await cp(join(fixtures, 'content'), root, { recursive: true });
    expect((await loadLibrary(root)).library).toBeDefined();
    await rm(join(root, 'reports/one-edition'), { recursive: true });
    const { findings, library } = await loadLibrary(root);
    expect(library).toBeUndefined();
    expect(findings.filter(finding => finding.severity === 'error').map(formatFinding)).toEqual([
      'reports/matched-pair/report.yaml:15:11 unknown-report there is no report “one-edition” in this library',
      'together.yaml:11:15 unknown-report there is no report “one-edition” in this library',
    ]);
  });
});

describe('a report that was taken back', () => {
  const facts = (withdrawn: string) =>
    `title: A telling title\nshortTitle: A report of May\nsensitive: true\npublished: 2025-05-01\n${withdrawn}`;
  const libraryYaml = 'name: Reports\npublisher: Fenby\n';

  test('is no report any more, but its address, its neutral title and the reason are known', async () => {
    const folder = await folderWith({
      'library.yaml': libraryYaml,
      'reports/of-may/report.yaml': facts(
        'withdrawn:\n  date: 2026-03-02\n  because: A table told too much.\n',
      ),
      'reports/of-may/full.md': ':::broken',
    });
    const { library, findings } = await loadLibrary(folder, { cache: false });
    expect(findings).toEqual([]);
    expect(library?.reports).toEqual([]);
    expect(library?.withdrawn).toEqual([
      {
        slug: 'of-may',
        title: 'A report of May',
        editions: ['full'],
        date: '2026-03-02',
        because: { adults: 'A table told too much.' },
        copies: 'keep',
      },
    ]);
  });

  test.each([
    ['withdrawn:\n  date: 2026-03-02\n', 'because'],
    ['withdrawn:\n  date: May\n  because: x\n', 'date'],
    ['withdrawn:\n  date: 2026-03-02\n  because: x\n  copies: burn\n', 'copies'],
  ])('without what readers must be told is an error (%j)', async (withdrawn, field) => {
    const folder = await folderWith({
      'library.yaml': libraryYaml,
      'reports/of-may/report.yaml': facts(withdrawn),
    });
    const { library, findings } = await loadLibrary(folder, { cache: false });
    expect(library).toBeUndefined();
    expect(findings.map(finding => finding.message).join()).toContain(field);
  });
});

test('drafts are the reports parsed, with what is wrong in reading them', async () => {
  const { drafts, findings, slugs } = await loadDrafts(join(fixtures, 'content'), [
    'matched-pair',
    'unpaired',
  ]);
  expect(drafts.map(({ slug }) => slug).sort()).toEqual(['matched-pair', 'unpaired']);
  expect(drafts[0]?.editions.length).toBeGreaterThan(1);
  expect(slugs).toHaveLength(5);
  expect(findings).toEqual([]);
  const broken = await loadDrafts(join(fixtures, 'broken', 'missing-title'));
  expect(broken.drafts).toEqual([]);
  expect(broken.findings.map(({ rule }) => rule)).toContain('missing-field');
});
