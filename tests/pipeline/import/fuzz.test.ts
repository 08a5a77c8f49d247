import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/pipeline/import/docx/read.ts';
import { editionOf } from '../../../src/pipeline/import/edition.ts';
import { readHtml } from '../../../src/pipeline/import/html/read.ts';
import { importMarkdown } from '../../../src/pipeline/import/markdown/read.ts';
import { cleanPicture } from '../../../src/pipeline/import/pictures/clean.ts';
import { Refused } from '../../../src/pipeline/import/refusal.ts';
import { parsed } from '../parse/parsed.ts';
import { docx, docxParts, field, item, list, num, p, r, styled, tbl, tc, tr } from './docx-file.ts';
import { again, fromDocx, fromHtml } from './imported.ts';
import { zipOf } from './zip-file.ts';

/** Words with the signs that Markdown, HTML and directives are made of. */
const sign = fc.constantFrom(
  ...'*_`~[](){}<>#|!:&\\^-+=."\'$@/0123456789 aB é“”\u00a0\u2011😀'.split(''),
  ':::',
  '](',
  '[^1]',
  '{#x}',
  '<br>',
  '<!--',
  ':term[',
  'https://x.org',
  'www.x.org',
  'a@b.org',
  '1. ',
  '- ',
  '    ',
  '\t',
  '&amp;',
  '---',
  '```',
  '| ',
);
const phrase = fc.array(sign, { minLength: 1, maxLength: 14 }).map(signs => signs.join(''));
const look = fc.constantFrom(
  '',
  '<w:b/>',
  '<w:i/>',
  '<w:b/><w:i/>',
  '<w:strike/>',
  '<w:vertAlign w:val="superscript"/>',
  '<w:vanish/>',
);
const run = fc.tuple(phrase, look).map(([text, way]) => r(text, way));
const inline = fc.oneof(
  { weight: 6, arbitrary: run },
  run.map(inside => `<w:hyperlink r:id="l">${inside}</w:hyperlink>`),
  run.map(inside => field('REF here \\h', inside)),
  fc.constantFrom(
    '<w:r><w:br/></w:r>',
    '<w:r><w:tab/></w:r>',
    '<w:r><w:footnoteReference w:id="1"/></w:r>',
    '<w:bookmarkStart w:id="1" w:name="here"/>',
  ),
);
const paragraph = fc.array(inline, { maxLength: 6 }).map(parts => parts.join(''));
const block: fc.Arbitrary<string> = fc.letrec<{ block: string; table: string }>(tie => ({
  block: fc.oneof(
    { depthSize: 'small' },
    paragraph.map(inside => p(inside)),
    fc
      .tuple(
        fc.constantFrom(
          'Title',
          'Heading1',
          'Heading2',
          'Heading4',
          'Quote',
          'Caption',
          'TOC1',
          'ListParagraph',
        ),
        paragraph,
      )
      .map(([name, inside]) => styled(name, inside === '' ? r('x') : inside)),
    fc
      .tuple(fc.constantFrom(1, 2), fc.nat(2), paragraph)
      .map(([id, level, inside]) => item(id, level, inside)),
    tie('table'),
  ),
  table: fc
    .array(
      fc.array(
        fc.tuple(
          fc.array(tie('block'), { maxLength: 2 }),
          fc.constantFrom('', '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', '<w:vMerge/>'),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map(rows =>
      tbl(
        ...rows.map(cells =>
          tr(cells.map(([blocks, way]) => tc(blocks.length > 0 ? blocks.join('') : p(''), way))),
        ),
      ),
    ),
})).block;

const numbering =
  list(1, [
    ['bullet', '•'],
    ['lowerLetter', '(%2)'],
    ['decimal', '%3.'],
  ]) +
  list(2, [
    ['decimal', '%1.'],
    ['decimal', '%1.%2'],
    ['lowerRoman', '%3)'],
  ]) +
  num(1, 1) +
  num(2, 2);
const relationships = {
  l: { type: 'hyperlink', target: 'https://x.org/a_b*c?d=[e](f)', outside: true as const },
};

/** Letters and digits in order: what must be the same whatever the marks are. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** What a reader of the compiled edition has before them. */
function shown(text: string): string {
  const { edition } = parsed(text);
  const html = edition.sections
    .flatMap(section => [section.headingHtml, ...section.blocks.map(({ html }) => html)])
    .join('');
  return `${edition.title} ${html} ${edition.footnotes.map(({ html: note }) => note).join(' ')}`;
}

describe('Word files of any content', () => {
  test('are imported without a throw, and importing what came out changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 8 }), async blocks => {
        const { imported } = fromDocx({
          body: blocks.join(''),
          numbering,
          relationships,
          footnotes: [p('A note.')],
        });
        const second = await again(imported);
        expect(second.text).toBe(imported.text);
        expect(second.losses).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('keep every letter of their paragraphs in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.tuple(phrase, fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:b/><w:i/>', '<w:strike/>')), {
            maxLength: 5,
          }),
          { maxLength: 5 },
        ),
        paragraphs => {
          const { imported } = fromDocx(
            paragraphs
              .map(runs => p(runs.map(([text, way]) => r(text, way)).join(''), '<w:outlineLvl w:val="9"/>'))
              .join(''),
          );
          const words = shown(imported.text)
            .replace(/<[^>]*>/g, '')
            .replace(/&#x3C;/g, '<')
            .replace(/&#x26;/g, '&')
            .replace(/^\S+ \S+ Introduction/, '');
          const wanted = letters(paragraphs.map(runs => runs.map(([text]) => text).join('')).join(''));
          expect(letters(words)).toContain(wanted);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('that were damaged anywhere are refused or read, never thrown over', () => {
    const whole = docx({
      body: styled('Heading1', 'One') + item(2, 0, 'x') + tbl(tr(['a', 'b'])) + p('words '.repeat(30)),
      numbering,
      footnotes: [p('n')],
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        changes => {
          const bytes = new Uint8Array(whole);
          for (const [at, value] of changes) bytes[at] = value;
          isReadOrRefused(() => readDocx(bytes));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('whose XML was shuffled are refused or read', () => {
    const parts = docxParts({
      body:
        styled('Heading1', 'One') +
        item(2, 0, 'x') +
        tbl(tr([tc('a', '<w:gridSpan w:val="2"/>'), 'b'])) +
        p(field('TOC', r('x'))),
      numbering,
      footnotes: [p('n')],
    });
    const names = [
      'word/document.xml',
      'word/styles.xml',
      'word/numbering.xml',
      'word/footnotes.xml',
      'word/_rels/document.xml.rels',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(), fc.nat(60), (name, from, to, length) => {
        const text = String(parts[name]);
        const cut = from % text.length;
        const piece = text.slice(cut, cut + length);
        const rest = text.slice(0, cut) + text.slice(cut + length);
        const at = to % (rest.length + 1);
        isReadOrRefused(() =>
          editionOf(
            readDocx(zipOf({ ...parts, [name]: rest.slice(0, at) + piece + rest.slice(at) })),
            'full',
          ),
        );
      }),
      { numRuns: 100 },
    );
  });
});

const tag = fc.constantFrom(
  ...'p div h1 h2 h3 ul ol li table tr td th thead caption b i em strong a sup sub br blockquote pre code figure figcaption dl dt dd section nav details summary span q svg math script style template iframe img font center'.split(
    ' ',
  ),
);
const attribute = fc.constantFrom(
  '',
  ' id="x"',
  ' href="#x"',
  ' href="javascript:alert(1)"',
  ' href="https://x.org/"',
  ' colspan=3',
  ' rowspan=2',
  ' hidden',
  ' src="x.png"',
  ' onclick="alert(1)"',
  ' class="toc"',
  ' role="doc-endnote"',
);
const page = fc
  .array(
    fc.oneof(
      fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`),
      tag.map(name => `</${name}>`),
      phrase,
    ),
    { maxLength: 40 },
  )
  .map(pieces => pieces.join(''));

describe('pages of any content', () => {
  test('are imported without a throw, safely, and importing what came out changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(page, async text => {
        const { imported } = await fromHtml(`<!doctype html><body>${text}`);
        const second = await again(imported);
        expect(second.text).toBe(imported.text);
        expect(second.losses).toEqual([]);
        expect(
          parsed(imported.text).findings.filter(({ rule }) =>
            ['unsafe-link', 'html-left-out'].includes(rule),
          ),
        ).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('of any bytes are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes => {
        await readHtml(bytes, '/nowhere').catch(onlyRefused);
      }),
      { numRuns: 100 },
    );
  });
});

const markdown = fc
  .array(
    fc.oneof(
      phrase,
      page,
      fc.constantFrom(
        '\n',
        '\n\n',
        '\n# ',
        '\n## ',
        '\n- ',
        '\n> ',
        '\n| a | b |\n| - | - |\n| ',
        '\n:::note\n',
        '\n:::\n',
        '\n===\n',
        '\n---\n',
        '\n[^1]: ',
        '\n[x]: javascript:y\n',
        '![a](b.png)',
        '[a](javascript:b)',
        '<b>',
        '</b>',
        '\n```\n',
        '\n    ',
      ),
    ),
    { maxLength: 16 },
  )
  .map(pieces => pieces.join(''));

describe('Markdown of any content', () => {
  test('is read or refused, safely, and the second import changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async text => {
        const imported = await importMarkdown(Buffer.from(text), '/nowhere', 'full').catch(onlyRefused);
        if (!imported) return;
        const second = await again(imported);
        expect(second.text).toBe(imported.text);
        expect(second.losses).toEqual([]);
        const unsafe = parsed(imported.text).findings.filter(({ rule }) =>
          ['unsafe-link', 'html-left-out', 'outside-picture', 'wrong-id', 'duplicate-id'].includes(rule),
        );
        expect(unsafe).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

test('pictures of any bytes are cleaned or refused, and cleaning twice is cleaning once', () => {
  const starts = [
    '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x05\0\0\0\x05\x08\x02\0\0\0',
    '\xff\xd8\xff\xe0\0\x10JFIF\0',
    'GIF89a\x05\0\x05\0\0\0\0',
    'RIFF\x20\0\0\0WEBPVP8 ',
  ].map(start => Buffer.from(start, 'latin1'));
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 120 }), (start, rest) => {
      const made = cleanPicture(Buffer.concat([start, rest]));
      if ('path' in made) expect(cleanPicture(made.bytes)).toEqual(made);
    }),
    { numRuns: 500 },
  );
});

function isReadOrRefused(make: () => unknown): void {
  try {
    make();
  } catch (cause) {
    onlyRefused(cause);
  }
}

function onlyRefused(cause: unknown): undefined {
  if (!(cause instanceof Refused)) throw cause;
  return undefined;
}
