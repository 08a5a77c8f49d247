import { expect, test } from 'vitest';
import { item, list, num, p, r, styled, tbl, tr, wordStyles } from '../docx-file.ts';
import { fromDocx } from '../imported.ts';

/** How an author makes headings of levels 1 to 3. */
interface Way {
  readonly name: string;
  readonly heading: (level: number, text: string, anchor: string) => string;
  /** Numbers typed before the words. */
  readonly numbered?: true;
  /** A contents list: Word's own, or typed with dots. */
  readonly contents?: 'linked' | 'typed';
}

const look =
  (...ways: string[]) =>
  (level: number, text: string) =>
    p(r(text, ways[level - 1] ?? ''));
const size = (half: number, more = '') => `${more}<w:sz w:val="${half}"/>`;
/** Styles down to a level, looks below it. */
const below =
  (styledTo: number, ...looks: string[]): Way['heading'] =>
  (level, text) =>
    level <= styledTo ? styled(`Heading${level}`, text) : p(r(text, looks[level - 1] ?? ''));
const marked = (text: string, anchor: string, run = '') =>
  p(`<w:bookmarkStart w:id="1" w:name="${anchor}"/>${r(text, run)}<w:bookmarkEnd w:id="1"/>`);

const ways: readonly Way[] = [
  { name: 'styles of Word', heading: (level, text) => styled(`Heading${level}`, text) },
  { name: 'styles made from those of Word', heading: (level, text) => styled(`Own${level}`, text) },
  { name: 'outline levels', heading: (level, text) => p(text, `<w:outlineLvl w:val="${level - 1}"/>`) },
  {
    name: 'styles, numbers typed',
    heading: (level, text) => styled(`Heading${level}`, text),
    numbered: true,
  },
  {
    name: 'a contents list with links',
    heading: (_, text, anchor) => marked(text, anchor),
    contents: 'linked',
  },
  {
    name: 'a contents list with links, and bold',
    heading: (_, text, anchor) => marked(text, anchor, '<w:b/>'),
    contents: 'linked',
  },
  { name: 'a typed contents list', heading: (_, text) => p(text), contents: 'typed', numbered: true },
  { name: 'sizes', heading: look(size(36), size(30), size(26)) },
  { name: 'bold and sizes', heading: look(size(32, '<w:b/>'), size(26, '<w:b/>'), '<w:b/>') },
  { name: 'capitals, bold, italic', heading: look('<w:b/><w:caps/>', '<w:b/>', '<w:i/>') },
  { name: 'bold and typed numbers', heading: look('<w:b/>', '<w:b/>', '<w:b/>'), numbered: true },
  { name: 'size, bold, underlined', heading: look(size(32), '<w:b/>', '<w:u w:val="single"/>') },
  {
    name: 'colour and size',
    heading: look(
      size(40, '<w:color w:val="2E74B5"/>'),
      size(30, '<w:color w:val="2E74B5"/>'),
      size(25, '<w:b/><w:color w:val="2E74B5"/>'),
    ),
  },
  { name: 'styles for chapters, bold and italic by hand', heading: below(1, '', '<w:b/>', '<w:i/>') },
  {
    name: 'styles for chapters, bold and underlined by hand',
    heading: below(1, '', '<w:b/>', '<w:u w:val="single"/>'),
  },
  { name: 'styles for chapters, sizes by hand', heading: below(1, '', size(28), size(25)) },
  { name: 'styles for two levels, bold by hand', heading: below(2, '', '', '<w:b/>') },
  {
    name: 'styles for two levels, bold by hand and numbers typed',
    heading: below(2, '', '', '<w:b/>'),
    numbered: true,
  },
  {
    name: 'styles for two levels and their look, typed, bold below',
    heading: (level, text, anchor) =>
      level === 2 && /[ACEGIKMOQSUWY]$/.test(text)
        ? p(r(text, size(28, '<w:b/>')))
        : below(2, '', '', '<w:b/>')(level, text, anchor),
  },
];

const styles = `${wordStyles}${[1, 2, 3].map(level => `<w:style w:type="paragraph" w:styleId="Own${level}"><w:name w:val="Council head ${level}"/><w:basedOn w:val="Heading${level}"/></w:style>`).join('')}`;
const numbering = list(1, [['bullet', '•']]) + num(1, 1);
const nouns =
  'children schools police councils staff carers evidence risk help records visits training'.split(' ');
const prose =
  'The council wrote to every school in its area and asked what had changed since the last report, and what had not. Most of them answered within a month.';

const framed = (inside: string) =>
  p(inside, '<w:pBdr><w:left w:val="single"/><w:right w:val="single"/></w:pBdr>');

/** Between headings: what looks like one and is none. */
const noise: readonly string[] = [
  p(`${r('Key point: ', '<w:b/>')}${r(prose)}`),
  p(r('This must change now.', '<w:b/>')),
  item(1, 0, r('A bold point', '<w:b/>')) + item(1, 0, 'A plain point') + item(1, 0, r('Another', '<w:b/>')),
  p(r('Table 1: Visits by area', '<w:b/>')) + tbl(tr(['Area', 'Visits']), tr(['North', '12'])),
  ['Office of the Commissioner', '33 Greycoat Street', 'London SW1P 2QF']
    .map(line => p(r(line, '<w:b/>')))
    .join(''),
  p(r('“I was asked three times and nobody wrote it down”', '<w:i/>')) + p('Girl, 15'),
  p(r('Source: survey of councils, 2012', '<w:i/>')),
  p(r('Figure 2: Where children were seen', '<w:b/>')),
  p(r('Maggie Atkinson', '<w:b/>')) + p('Children’s Commissioner for England'),
  p(r('Note', '<w:b/>')) + p(prose),
  p(
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('What one council did', '<w:b/>'))}${p(prose)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
  ),
  framed(r('What to do next', '<w:b/>')) + framed(prose),
];

interface Written {
  readonly body: string;
  readonly truth: [number, string][];
}

function documentIn({ heading, numbered, contents }: Way, seed: number): Written {
  const truth: [number, string][] = [];
  const parts: string[] = [p(prose)];
  const counts = [0, 0, 0];
  for (let at = 0; at < 24; at++) {
    const level = at === 0 ? 1 : ([1, 2, 2, 3, 3, 2][(at * 7 + seed) % 6] ?? 1);
    const last = truth.at(-1)?.[0] ?? 0;
    const own = Math.min(level, last + 1);
    counts[own - 1] = (counts[own - 1] ?? 0) + 1;
    counts.fill(0, own);
    const number = numbered ? `${counts.slice(0, own).join('.')}${own === 1 ? '.' : ''} ` : '';
    const words = `${number}What ${nouns[(at + seed) % nouns.length]} need from ${nouns[(at * 5 + seed) % nouns.length]} ${String.fromCharCode(65 + at)}`;
    truth.push([own, words]);
    parts.push(heading(own, words, `_Toc${at}`), p(prose));
    if ((at + seed) % 3 === 0) parts.push(noise[(at + seed) % noise.length] ?? '', p(prose));
  }
  const entry = (level: number, text: string, at: number) =>
    contents === 'typed'
      ? p(`${text} ............ ${at + 2}`)
      : styled(
          `TOC${level}`,
          `<w:hyperlink w:anchor="_Toc${at}">${r(text)}<w:r><w:tab/></w:r>${r(String(at + 2))}</w:hyperlink>`,
        );
  const contentsList = contents
    ? p('Contents') + truth.map(([level, text], at) => entry(level, text, at)).join('')
    : '';
  return { body: contentsList + parts.join(''), truth };
}

/** Headings of an edition: level, counted from 1, and words. */
function headingsOf(body: string): string[] {
  return [...body.matchAll(/^(#+) (.*) \{#[^}]*\}$/gm)].map(
    ([, signs = '', words]) => `${signs.length - 1} ${words}`,
  );
}

test.each(ways.map(way => [way.name, way] as const))(
  '%s: at least 98 in 100 headings at their level, at least 95 in 100 of what becomes one',
  (_, way) => {
    let all = 0;
    let found = 0;
    let made = 0;
    for (let seed = 0; seed < 12; seed++) {
      const { body, truth } = documentIn(way, seed);
      const wanted = new Set(truth.map(([level, words]) => `${level} ${words}`));
      const headings = headingsOf(fromDocx({ body, styles, numbering }).body);
      all += wanted.size;
      made += headings.length;
      found += headings.filter(heading => wanted.has(heading)).length;
    }
    expect(found / all).toBeGreaterThanOrEqual(0.98);
    expect(found / made).toBeGreaterThanOrEqual(0.95);
  },
);
