import { expect, test } from 'vitest';
import { p, r, tbl, tc, tr } from '../docx-file.ts';
import { fromDocx } from '../imported.ts';

const tab = '<w:r><w:tab/></w:r>';

/** A content control to tick, as Word writes it. */
const box = (sign: string) =>
  `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent>${r(sign)}</w:sdtContent></w:sdt>`;

const answers = ['Agree', 'Disagree'].map(words => p(`${box('☐')}${tab}${r(words)}`)).join('');

test('paragraphs that begin with a tick or a box are a list, whose items keep it', () => {
  const { body, told, imported } = fromDocx(
    `${p('Check that:')}${p(`${r('✓')}${tab}${r('it is clean')}`)}${p('✗ it is dear')}${p('Say:')}${answers}`,
  );
  expect(body).toBe('Check that:\n\n- ✓ it is clean\n- ✗ it is dear\n\nSay:\n\n- ☐ Agree\n- ☐ Disagree\n');
  expect(imported.made.lists).toBe(2);
  expect(told).toEqual([]);
});

test('so they are in a box; in cells they are lines', () => {
  const boxed = fromDocx(tbl(tr([tc(`${p('Question')}${answers}`)])));
  expect(boxed.body).toBe(':::note\nQuestion\n\n- ☐ Agree\n- ☐ Disagree\n:::\n');
  const cells = fromDocx(tbl(tr([tc(p('A')), tc(p('B'))]), tr([tc(p('x')), tc(answers)])));
  expect(cells.body).toContain('| x | ☐ Agree<br>☐ Disagree |');
});

test('one by itself, or a sign that no space follows, is a paragraph', () => {
  const { body } = fromDocx(`${p('☐ Agree')}${p('Words.')}${p('✓yes')}${p('✓no')}`);
  expect(body).toBe('☐ Agree\n\nWords.\n\n✓yes\n\n✓no\n');
});
