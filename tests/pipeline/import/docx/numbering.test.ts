import { describe, expect, test } from 'vitest';
import { item, list, num, p, r, styled, wordStyles } from '../docx-file.ts';
import { fromDocx } from '../imported.ts';

const bullets =
  list(1, [
    ['bullet', '•'],
    ['bullet', 'o'],
  ]) + num(1, 1);
const legal =
  list(2, [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
    ['lowerLetter', '(%3)'],
    ['lowerRoman', '(%4)'],
  ]) + num(2, 2);
const numbering = bullets + legal;

test('bullets and numbers in lists in lists', () => {
  const body =
    item(1, 0, 'one') +
    item(1, 1, 'deep') +
    item(1, 1, 'deeper') +
    item(1, 0, 'two') +
    p('Between.') +
    item(2, 0, 'first') +
    item(2, 0, 'second');
  expect(fromDocx({ numbering, body }).body).toBe(
    '- one\n  - deep\n  - deeper\n- two\n\nBetween.\n\n1. first\n2. second\n',
  );
});

test('a list that goes on after a paragraph goes on counting', () => {
  const body = item(2, 0, 'first') + p('Between.') + item(2, 0, 'second');
  expect(fromDocx({ numbering, body }).body).toBe('1. first\n\nBetween.\n\n2. second\n');
});

describe('numbered paragraphs', () => {
  const body =
    styled('Heading1', 'Introduction') +
    item(2, 0, 'First paragraph.') +
    item(2, 2, 'point') +
    item(2, 3, 'small point') +
    item(2, 2, 'next') +
    styled('Heading1', 'Method') +
    item(2, 0, 'Second paragraph.') +
    item(2, 1, 'Under it.') +
    item(2, 1, 'Also.');

  test('keep the numbers that people cite, also letters and Roman numbers', () => {
    expect(fromDocx({ numbering, body }).body).toBe(
      '## Introduction {#introduction}\n\n1\\. First paragraph.\n\n- (a) point\n  - (i) small point\n- (b) next\n\n## Method {#method}\n\n2\\. Second paragraph.\n\n2.1 Under it.\n\n2.2 Also.\n',
    );
  });

  test('are told as words that came in', () => {
    const { told, imported } = fromDocx({ numbering, body });
    expect(told).toEqual(['7 × automatic number, written before its paragraph']);
    expect(imported.made.words - imported.source.words).toBe(7);
  });
});

test('headings have their numbers, by the list or by their style', () => {
  const styles = wordStyles
    .replace(
      '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>',
      '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>',
    )
    .replace(
      '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>',
      '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>',
    );
  const levels =
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="Part %1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>';
  const { body } = fromDocx({
    styles,
    numbering: `<w:abstractNum w:abstractNumId="5">${levels}</w:abstractNum>${num(5, 5)}`,
    body:
      styled('Heading1', 'Why') +
      styled('Heading2', 'Who') +
      styled('Heading1', 'How') +
      styled('Heading2', 'When') +
      p('Text.'),
  });
  expect(body.match(/^#.*$/gm)).toEqual([
    '## Part I Why {#part-i-why}',
    '### 1.1 Who {#who}',
    '## Part II How {#part-ii-how}',
    '### 2.1 When {#when}',
  ]);
});

describe('Word’s ways of counting', () => {
  const told = (levels: string, body: string) =>
    fromDocx({ numbering: levels, body })
      .body.trim()
      .split('\n')
      .filter(line => line !== '')
      .map(line => line.replace(/^- |\\/g, ''));

  test('an instance that starts anew does so once', () => {
    const again =
      list(3, [['upperLetter', '%1)']]) +
      num(3, 3) +
      num(4, 3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    expect(
      told(again, item(3, 0, 'x') + item(3, 0, 'x') + item(4, 0, 'y') + item(4, 0, 'y') + item(3, 0, 'z')),
    ).toEqual(['A) x', 'B) x', 'A) y', 'B) y', 'C) z']);
  });

  test('instances of one list count on together', () => {
    expect(
      told(list(3, [['upperLetter', '%1)']]) + num(3, 3) + num(4, 3), item(3, 0, 'x') + item(4, 0, 'y')),
    ).toEqual(['A) x', 'B) y']);
  });

  test('a level starts again below a new number, or never where the list says so', () => {
    const twice = item(7, 0, 'a') + item(7, 1, 'b') + item(7, 0, 'c') + item(7, 1, 'd');
    expect(
      told(
        list(7, [
          ['decimal', '%1.0'],
          ['decimal', '%1.%2'],
        ]) + num(7, 7),
        twice,
      ),
    ).toEqual(['1.0 a', '1.1 b', '2.0 c', '2.1 d']);
    const never = list(7, [
      ['decimal', '%1.0'],
      ['decimal', '%1.%2'],
    ]).replace('w:ilvl="1">', 'w:ilvl="1"><w:lvlRestart w:val="0"/>');
    expect(told(never + num(7, 7), twice)).toEqual(['1.0 a', '1.1 b', '2.0 c', '2.2 d']);
  });

  test('an empty numbered paragraph counts, a deleted or hidden one does not', () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;
    const hidden = item(7, 0, r('x', '<w:vanish/>'));
    const levels = list(7, [['upperLetter', '%1)']]) + num(7, 7);
    expect(told(levels, item(7, 0, 'a') + item(7, 0, '') + item(7, 0, 'c'))).toEqual(['A) a', 'C) c']);
    expect(told(levels, item(7, 0, 'a') + deleted + hidden + item(7, 0, 'c'))).toEqual(['A) a', 'B) c']);
  });

  test('a paragraph can take its style’s number off', () => {
    const styles = `${wordStyles}<w:style w:type="paragraph" w:styleId="N"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`;
    const off = p('b', '<w:pStyle w:val="N"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    const { body } = fromDocx({
      styles,
      numbering: list(7, [['upperLetter', '%1)']]) + num(7, 7),
      body: styled('N', 'a') + off + styled('N', 'c'),
    });
    expect(body).toBe('- A) a\n\nb\n\n- B) c\n');
  });

  test('levels of a list style are found where the style is', () => {
    const linked = `<w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="S"/></w:abstractNum>${list(9, [['lowerRoman', '%1.']], '<w:styleLink w:val="S"/>')}${num(7, 8)}`;
    expect(told(linked, item(7, 0, 'a') + item(7, 0, 'b'))).toEqual(['i. a', 'ii. b']);
  });

  test('a level that is used before the one above has its first number above', () => {
    expect(
      told(
        list(7, [
          ['decimal', '%1'],
          ['decimal', '%1.%2'],
        ]) + num(7, 7),
        item(7, 1, 'a') + item(7, 1, 'b'),
      ),
    ).toEqual(['1.1 a', '1.2 b']);
  });
});
