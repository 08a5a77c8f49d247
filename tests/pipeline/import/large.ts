import { docx, field, item, list, num, p, r, styled, tbl, tc, tr } from './docx-file.ts';

const vocabulary =
  'the children young people council report service review found that many schools and police had not yet shared what they knew about risk while staff said help was late in some areas'.split(
    ' ',
  );

/** A Word file of a length in words, with the parts that a government report has, and what must come out of it. */
export function largeReport(words: number): {
  bytes: Uint8Array;
  headings: [number, string][];
  numbers: string[];
  text: string[];
  tables: number;
  notes: number;
} {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const sentence = (length: number) => {
    const all = Array.from({ length }, () => vocabulary[random(vocabulary.length)] ?? '');
    return `${all.join(' ').replace(/^./, first => first.toUpperCase())}.`;
  };
  const body: string[] = [];
  const notes: string[] = [];
  const made = {
    headings: [] as [number, string][],
    numbers: [] as string[],
    text: [] as string[],
    tables: 0,
  };
  const count = { chapter: 0, paragraph: 0, words: 0 };
  while (count.words < words) {
    count.chapter += 1;
    count.paragraph = 0;
    const chapter = `Chapter about ${vocabulary[random(vocabulary.length)]} ${count.chapter}`;
    body.push(
      p(r(chapter), '<w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>'),
    );
    made.headings.push([2, `${count.chapter}. ${chapter}`]);
    made.text.push(`${count.chapter}. ${chapter}`);
    for (let section = 0; section < 4; section++) {
      const heading = `Section ${section} of ${count.chapter}`;
      body.push(styled('Heading2', heading));
      made.headings.push([3, heading]);
      made.text.push(heading);
      for (let paragraph = 0; paragraph < 6; paragraph++) {
        count.paragraph += 1;
        const first = sentence(30);
        const bold = sentence(12);
        const last = sentence(25);
        const note = sentence(15);
        notes.push(p(`<w:r><w:footnoteRef/></w:r>${r(note)}`));
        body.push(
          item(
            9,
            1,
            `${r(`${first} `)}${r(bold, '<w:b/>')}${r(` ${last}`)}<w:r><w:footnoteReference w:id="${notes.length}"/></w:r>`,
          ),
        );
        const number = `${count.chapter}.${count.paragraph}`;
        made.numbers.push(number);
        made.text.push(`${number} ${first} ${bold} ${last}`);
        count.words += 82;
      }
      for (const line of [sentence(8), sentence(9)]) {
        body.push(item(8, 0, line));
        made.text.push(line);
      }
      const cells = Array.from({ length: 12 }, () => sentence(3));
      body.push(
        tbl(
          tr(cells.slice(0, 3), '<w:tblHeader/>'),
          tr(cells.slice(3, 6)),
          tr(cells.slice(6, 9)),
          tr(cells.slice(9)),
        ),
      );
      made.tables += 1;
      made.text.push(...cells);
      count.words += 53;
    }
  }
  const contents = made.headings.map(([level, text], at) =>
    styled(
      `TOC${level - 1}`,
      `${at === 0 ? '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' : ''}${r(text)}<w:r><w:tab/></w:r>${field('PAGEREF x', r(String(at)))}${at === made.headings.length - 1 ? '<w:r><w:fldChar w:fldCharType="end"/></w:r>' : ''}`,
    ),
  );
  const numbering =
    list(8, [['bullet', '•']]) +
    list(9, [
      ['decimal', '%1.'],
      ['decimal', '%1.%2'],
    ]) +
    num(8, 8) +
    num(9, 9);
  const bytes = docx({
    body:
      styled('Title', 'The large report') +
      styled('TOCHeading', 'Contents') +
      contents.join('') +
      body.join('') +
      tbl(tr([tc('end')])),
    numbering,
    footnotes: notes,
  });
  return { bytes, ...made, notes: notes.length };
}
