import { expect, test } from 'vitest';
import { fromHtml } from '../imported.ts';

const gap = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`;

/** An item as Word saves it “filtered”. */
function item(label: string, words: string, style = '', font = 'Calibri'): string {
  return `<p class=MsoListParagraphCxSpMiddle style='${style}text-indent:-18.0pt'><span lang=EN-GB style='font-family:${font}'>${label}${gap}</span>${words}</p>`;
}

/** An item as Word saves it with all that Word needs. */
function full(label: string, words: string, level: number): string {
  return `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${label}${gap}</span></span><![endif]>${words}</p>`;
}

function page(...body: string[]): string {
  return `<html><head><title>Review</title></head><body><div class=WordSection1>${body.join('\n')}</div></body></html>`;
}

test('items of Word, which are paragraphs, are lists', async () => {
  const { body, told } = await fromHtml(
    page(
      '<h1>Found</h1><h1>Done</h1>',
      item('·', 'beds were short;', '', 'Symbol'),
      item('·', 'staff were kind.', '', 'Symbol'),
      '<p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Then:</p>',
      item('3.', 'read it'),
      item('4.', 'act on it'),
      '<p class=MsoNormal>And:</p>',
      item('(a)', 'first'),
      item('(b)', 'second'),
    ),
  );
  expect(body).toBe(
    '## Found {#found}\n\n## Done {#done}\n\n- beds were short;\n- staff were kind.\n\nThen:\n\n3. read it\n4. act on it\n\nAnd:\n\n- (a) first\n- (b) second\n',
  );
  expect(told).toEqual([
    '2 × number or bullet that Word had written out, made a list: line 5 under “Done”; line 6 under “Done”',
  ]);
});

test('lists of Word lie in each other by the level that it says or as far as they are set in', async () => {
  const lists = '1. one\n   - two\n     - deep\n   - three\n2. four\n';
  const set = await fromHtml(
    page(
      item('1.', 'one'),
      item('o', 'two', 'margin-left:72.0pt;', '"Courier New"'),
      item('§', 'deep', 'margin-left:1.5in;', 'Wingdings'),
      item('o', 'three', 'margin-left:72.0pt;', '"Courier New"'),
      item('2.', 'four'),
    ),
  );
  expect(set.body).toBe(lists);
  const said = await fromHtml(
    page(
      full('1.', 'one', 1),
      full('o', 'two', 2),
      full('§', 'deep', 3),
      full('o', 'three', 2),
      full('2.', 'four', 1),
    ),
  );
  expect(said.body).toBe(lists);
});

test('an item of Word goes on in the paragraph below it that has no number', async () => {
  const { body } = await fromHtml(
    page(item('1.', 'one'), '<p class=MsoListParagraphCxSpMiddle>goes on</p>', item('2.', 'two')),
  );
  expect(body).toBe('1. one\n\n   goes on\n\n2. two\n');
});

test('numbers that people cite stay before the words of their paragraph', async () => {
  const { body } = await fromHtml(
    page(
      '<h1>A</h1>',
      full('1.', 'We met.', 1),
      full('2.', 'We heard.', 1),
      '<h1>B</h1>',
      full('3.', 'We found.', 1),
      item('4.1', 'We saw.'),
    ),
  );
  expect(body).toBe(
    '## A {#a}\n\n1\\. We met.\n\n2\\. We heard.\n\n## B {#b}\n\n3\\. We found.\n\n4.1 We saw.\n',
  );
});

test('the title of a page of Word is its title, and its only part stays a part', async () => {
  const { body, imported } = await fromHtml(
    page(
      '<p class=MsoTitle>Review of</p><p class=MsoTitle>homes</p>',
      `<h1 style='text-indent:-28.0pt'>1${gap}Findings</h1><p>Words.</p><h2>1.1${gap}Beds</h2><p>More.</p>`,
    ),
  );
  expect(imported.text).toContain('title: Review of homes\n');
  expect(body).toBe('## 1 Findings {#findings}\n\nWords.\n\n### 1.1 Beds {#beds}\n\nMore.\n');
});

test('items of Word in a cell have their bullets', async () => {
  const { body } = await fromHtml(
    page(
      `<table><tr><th>A</th><th>B</th></tr><tr><td>x</td><td>${item('·', 'one')}${item('·', 'two')}</td></tr></table>`,
    ),
  );
  expect(body).toContain('| x | • one<br>• two |');
});
