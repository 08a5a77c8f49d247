import { describe, expect, test } from 'vitest';
import { field, item, list, num, p, r, styled, tbl, tr, wordStyles } from '../docx-file.ts';
import { fromDocx } from '../imported.ts';

const prose =
  'The council wrote to every school in the area and asked what had changed since the last report was published.';
const headingsOf = (body: string) => body.match(/^#+ .*$/gm) ?? [];
const bold = (text: string, size = 22) => p(r(text, `<w:b/><w:sz w:val="${size}"/>`));

describe('headings by style', () => {
  test('have their level, below the title', () => {
    const { body, imported } = fromDocx(
      styled('Title', 'One year on') +
        styled('Heading1', 'Why') +
        p(prose) +
        styled('Heading2', 'Who') +
        p(prose) +
        styled('Heading3', 'When') +
        styled('Heading4', 'Where') +
        p(prose),
    );
    expect(imported.title).toBe('One year on');
    expect(headingsOf(body)).toEqual([
      '## Why {#why}',
      '### Who {#who}',
      '#### When {#when}',
      '##### Where {#where}',
    ]);
  });

  test('are known by outline level and through the styles that theirs is made from', () => {
    const styles = `${wordStyles}<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Chapter"/><w:basedOn w:val="Heading1"/></w:style><w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>`;
    const outlined = p('By level', '<w:outlineLvl w:val="1"/>');
    expect(
      headingsOf(
        fromDocx({
          styles,
          body: p(prose) + styled('Own', 'By style') + styled('Loop', prose) + outlined + p(prose),
        }).body,
      ),
    ).toEqual(['## By style {#by-style}', '### By level {#by-level}']);
  });

  test('and nothing that is merely bold beside them', () => {
    expect(
      headingsOf(
        fromDocx(
          styled('Heading1', 'Why') +
            p(prose) +
            bold('Not a heading') +
            p(prose) +
            styled('Heading1', 'How') +
            p(prose),
        ).body,
      ),
    ).toHaveLength(2);
  });

  test('a first-level heading at the top of all others is the title', () => {
    const { body, imported } = fromDocx(
      styled('Heading1', 'The report') +
        p(prose) +
        styled('Heading2', 'Why') +
        p(prose) +
        styled('Heading2', 'How') +
        p(prose),
    );
    expect(imported.title).toBe('The report');
    expect(headingsOf(body)).toEqual(['## Why {#why}', '## How {#how}']);
  });

  test('a level that is not used at all is closed, and a numbered paragraph in a heading’s style is a paragraph', () => {
    const long = `${prose} ${prose}`;
    const { body } = fromDocx(
      p(prose) +
        styled('Heading1', 'Why') +
        styled('Heading3', 'Who') +
        styled('Heading3', long) +
        styled('Heading1', 'How') +
        p(prose),
    );
    expect(headingsOf(body)).toEqual(['## Why {#why}', '### Who {#who}', '## How {#how}']);
    expect(body).toContain(`\n${long}\n`);
  });

  test('a level that one part leaves out is closed there, and told', () => {
    const { body, told } = fromDocx(
      p(prose) +
        styled('Heading1', 'Why') +
        styled('Heading3', 'Who') +
        styled('Heading1', 'How') +
        styled('Heading2', 'When') +
        styled('Heading3', 'Where') +
        p(prose),
    );
    expect(headingsOf(body).map(line => line.replace(/ \{.*/, ''))).toEqual([
      '## Why',
      '### Who',
      '## How',
      '### When',
      '#### Where',
    ]);
    expect(told).toEqual(['1 × heading that skips a level, moved up: paragraph 3 under “Who”']);
  });

  test('words of equal headings get different ids', () => {
    expect(
      headingsOf(
        fromDocx(
          p(prose) + styled('Heading1', 'Findings') + p(prose) + styled('Heading1', '2. Findings') + p(prose),
        ).body,
      ),
    ).toEqual(['## Findings {#findings}', '## 2. Findings {#findings-2}']);
  });
});

describe('headings by look below those of styles', () => {
  const chapters = ['Introduction', 'Findings', 'Next steps'];
  const subheads = chapters.flatMap(chapter => [`Background to ${chapter}`, `How ${chapter} was done`]);
  const chapter = (title: string, inside: string) => styled('Heading1', title) + p(prose) + inside;
  const wanted = chapters.flatMap((title, at) => [
    `## ${title}`,
    ...subheads.slice(at * 2, at * 2 + 2).map(words => `### ${words}`),
  ]);
  const plainHeadings = (body: string) => headingsOf(body).map(line => line.replace(/ \{.*/, ''));
  const chaptersOf = (line: (words: string) => string) =>
    chapters
      .map((title, at) =>
        chapter(
          title,
          subheads
            .slice(at * 2, at * 2 + 2)
            .map(words => line(words) + p(prose) + p(prose))
            .join(''),
        ),
      )
      .join('');

  test('are the bold lines of one look that come again and have text after them', () => {
    const { body, told } = fromDocx(styled('Title', 'Play review') + chaptersOf(words => bold(words)));
    expect(plainHeadings(body)).toEqual(wanted);
    expect(told).toEqual([]);
  });

  test('also where a contents list has the chapters only', () => {
    const entries = chapters.map((title, at) =>
      styled('TOC1', `${r(title)}<w:r><w:tab/></w:r>${r(`${at + 2}`)}`),
    );
    const { body } = fromDocx(p('Contents') + entries.join('') + chaptersOf(words => bold(words)));
    expect(plainHeadings(body)).toEqual(wanted);
  });

  test('are of the level of declared ones that look the same', () => {
    const { body } = fromDocx(
      p(prose) +
        chapters
          .map(title =>
            chapter(
              title,
              styled('Heading2', `On ${title}`) + p(prose) + bold(`More on ${title}`, 28) + p(prose),
            ),
          )
          .join(''),
    );
    expect(plainHeadings(body)).toEqual(
      chapters.flatMap(title => [`## ${title}`, `### On ${title}`, `### More on ${title}`]),
    );
  });

  test('are not who speaks, nor figures', () => {
    const interview = ['Amira', 'Interviewer', 'Amira', 'Interviewer'].map(name => bold(name) + p(prose));
    const figures = ['48% of children', '12% of councils', '7% of schools'].map(
      line => bold(line, 26) + p(prose),
    );
    const { body } = fromDocx(
      p(prose) + ['One', 'Two'].map(title => chapter(title, interview.join('') + figures.join(''))).join(''),
    );
    expect(headingsOf(body)).toHaveLength(2);
  });

  test('are no names, lead-ins, boxes, captions or terms; what may be one is told', () => {
    const framed = (inside: string) =>
      p(inside, '<w:pBdr><w:left w:val="single"/><w:right w:val="single"/></w:pBdr>');
    const { body, told } = fromDocx(
      p(prose) +
        chapter(
          'Who to ask',
          bold('Jane Smith') + p('Head of Play') + bold('Sam Jones') + p('Head of Parks'),
        ) +
        chapter(
          'What they said',
          bold('Key points:') + p(prose) + framed(r('A box', '<w:b/>')) + framed(prose),
        ) +
        chapter('Tables', bold('Table 1 Visits') + tbl(tr(['Area', 'Visits']), tr(['North', '12']))) +
        chapter('Glossary', bold('Swing') + p(prose) + bold('Slide') + p(prose) + bold('Ladder') + p(prose)),
    );
    expect(headingsOf(body)).toHaveLength(4);
    expect(told).toEqual([
      '2 × short line that stands out and may be a heading, written as a paragraph: paragraph 4 under “Who to ask” (Jane Smith); paragraph 6 under “Who to ask” (Sam Jones)',
    ]);
  });
});

describe('headings by contents list', () => {
  const line = (level: number, text: string, page: number, anchor: string) =>
    styled(
      `TOC${level}`,
      `<w:hyperlink w:anchor="${anchor}">${r(text)}<w:r><w:tab/></w:r>${field(`PAGEREF ${anchor} \\h`, r(String(page)))}</w:hyperlink>`,
    );
  const mark = (name: string, text: string) =>
    p(`<w:bookmarkStart w:id="1" w:name="${name}"/>${r(text)}<w:bookmarkEnd w:id="1"/>`);

  test('are those that its lines lead to, and the list is left out', () => {
    const { body, told, imported } = fromDocx(
      styled('TOCHeading', 'Contents') +
        line(1, 'Why', 1, '_Toc1') +
        line(2, 'Who', 2, '_Toc2') +
        line(1, 'How', 3, '_Toc3') +
        mark('_Toc1', 'Why') +
        p(prose) +
        mark('_Toc2', 'Who') +
        p(prose) +
        mark('_Toc3', 'How') +
        p(prose),
    );
    expect(headingsOf(body)).toEqual(['## Why {#why}', '### Who {#who}', '## How {#how}']);
    expect(body).not.toContain('Contents');
    expect(told).toEqual([
      '1 × contents list, left out with its 7 words; the page makes its own: paragraph 1',
    ]);
    expect(imported.source.words - 7).toBe(imported.made.words);
  });

  test('also where somebody typed it, with numbers, dots and pages', () => {
    const typed = [
      '1. Introduction .......... 3',
      '1.1 Scope .......... 4',
      '2. Findings .......... 7',
      'Annex A .......... 12',
    ]
      .map(text => p(text))
      .join('');
    const { body, told } = fromDocx(
      p('Contents') +
        typed +
        p('1. Introduction') +
        p(prose) +
        p('1.1 Scope') +
        p(prose) +
        p('2. Findings') +
        p(prose) +
        p('Annex A') +
        p(prose),
    );
    expect(headingsOf(body)).toEqual([
      '## 1. Introduction {#introduction}',
      '### 1.1 Scope {#scope}',
      '## 2. Findings {#findings}',
      '## Annex A {#annex-a}',
    ]);
    expect(told[0]).toMatch(/^1 × contents list, left out with its \d+ words/);
  });

  test('a field that ends in the next heading does not take that heading with it', () => {
    const { body } = fromDocx(
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Why')}<w:r><w:tab/></w:r>${r('1')}`,
      ) +
        p(`<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('Why')}`, '<w:pStyle w:val="Heading1"/>') +
        p(prose),
    );
    expect(body).toBe(`## Why {#why}\n\n${prose}\n`);
  });

  test('as Google Docs writes it, in a control without styles', () => {
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(`<w:hyperlink w:anchor="_h1">${r('Why')}</w:hyperlink><w:r><w:tab/></w:r>${r('1')}`)}</w:sdtContent></w:sdt>`;
    const { body } = fromDocx(control + mark('_h1', 'Why') + p(prose));
    expect(body).toBe(`## Why {#why}\n\n${prose}\n`);
  });
});

describe('headings by look, where nobody used styles', () => {
  test('larger is higher, and bold is a heading; the largest at the top is the title', () => {
    const { body, imported } = fromDocx(
      bold('One year on', 48) +
        p('March 2013') +
        bold('Why we asked', 32) +
        p(prose) +
        bold('Who answered') +
        p(prose) +
        bold('When') +
        p(prose) +
        bold('What we found', 32) +
        p(prose),
    );
    expect(imported.title).toBe('One year on');
    expect(headingsOf(body)).toEqual([
      '## Why we asked {#why-we-asked}',
      '### Who answered {#who-answered}',
      '### When {#when}',
      '## What we found {#what-we-found}',
    ]);
  });

  test('typed numbers tell the level', () => {
    const { body } = fromDocx(
      p(prose) +
        bold('1. Why') +
        p(prose) +
        bold('1.1 Who') +
        p(prose) +
        bold('1.1.1 Age') +
        p(prose) +
        bold('2. How') +
        p(prose),
    );
    expect(headingsOf(body).map(line => line.replace(/ \{.*/, ''))).toEqual([
      '## 1. Why',
      '### 1.1 Who',
      '#### 1.1.1 Age',
      '## 2. How',
    ]);
  });

  test('capitals and underlining', () => {
    const { body } = fromDocx(
      p(prose) +
        p('BACKGROUND') +
        p(prose) +
        p(r('Who answered', '<w:u w:val="single"/>')) +
        p(prose) +
        p('FINDINGS') +
        p(prose),
    );
    expect(headingsOf(body).map(line => line.replace(/ \{.*/, ''))).toEqual([
      '## BACKGROUND',
      '### Who answered',
      '## FINDINGS',
    ]);
  });

  test('chapters in capitals, the first of them before all other text', () => {
    const parts = ['INTRODUCTION', 'FINDINGS', 'NEXT STEPS'];
    const { body } = fromDocx(
      parts.map(part => p(part) + p(prose) + p(r('Background', '<w:u w:val="single"/>')) + p(prose)).join(''),
    );
    expect(headingsOf(body).map(line => line.replace(/ \{.*/, ''))).toEqual(
      parts.flatMap(part => [`## ${part}`, '### Background']),
    );
  });

  test('a bold sentence, a bold list item, an address and a last line are none', () => {
    const address = ['Office of the Commissioner', '33 Greycoat Street', 'London']
      .map(line => bold(line))
      .join('');
    const numbering = list(1, [['bullet', '•']]) + num(1, 1);
    const { body } = fromDocx({
      numbering,
      body:
        p(prose) +
        bold('This matters to everyone.') +
        p(prose) +
        item(1, 0, r('A bold point', '<w:b/>')) +
        p(prose) +
        address +
        p(prose) +
        p(r('A name', '<w:i/>')) +
        p(prose) +
        bold('The end'),
    });
    expect(headingsOf(body)).toEqual([]);
  });
});

describe('headings by look', () => {
  const large = (text: string, size: number) => p(r(text, `<w:b/><w:sz w:val="${size}"/>`));
  const parts = ['Why we asked', 'What children said', 'What comes next'];

  test('have the levels of their looks where a contents list has one level only', () => {
    const headed = parts.map((part, at) => [large(part, 36), large(`Question ${at}`, 28)] as const);
    const list = headed.flatMap((_, at) => [parts[at], `Question ${at}`]);
    const { body } = fromDocx(
      large('Contents', 22) +
        list.map((text, at) => p(`${text} ........ ${at + 3}`)).join('') +
        headed.map(([first, second]) => first + p(prose) + second + p(prose)).join(''),
    );
    expect(headingsOf(body).map(each => each.replace(/ \{.*/, ''))).toEqual(
      parts.flatMap((part, at) => [`## ${part}`, `### Question ${at}`]),
    );
  });

  test('are those of a contents list whose page numbers stand right after its words', () => {
    const { body, told } = fromDocx(
      large('Contents', 22) +
        parts.map((part, at) => p(`${part} ${at + 3}`)).join('') +
        parts.map(part => large(part, 36) + p(prose)).join(''),
    );
    expect(body).not.toMatch(/Why we asked 3/);
    expect(headingsOf(body)).toHaveLength(3);
    expect(told).toContainEqual(expect.stringMatching(/^1 × contents list, left out with its 13 words/));
  });

  test('are not looked for in a size in which a box is set', () => {
    const box = (text: string) => p(r(text, '<w:sz w:val="24"/>'));
    const { body } = fromDocx(
      parts.map(part => large(part, 36) + p(prose) + p(prose) + box(prose)).join('') +
        box('Who can look again?') +
        p(prose),
    );
    expect(headingsOf(body)).toHaveLength(3);
  });

  test('are not what stands right above a louder one, but for a number', () => {
    const { body } = fromDocx(
      large('March 2013', 26) +
        parts
          .map((part, at) => large(`Chapter ${at + 1}`, 28) + large(part, 36) + p(prose) + p(prose))
          .join(''),
    );
    expect(headingsOf(body).map(each => each.replace(/ \{.*/, ''))).not.toContain('### March 2013');
    expect(headingsOf(body)).toHaveLength(6);
  });
});
