import { readDocx } from '../../src/pipeline/import/docx/read.ts';
import { editionOf, type Imported } from '../../src/pipeline/import/edition.ts';
import { readHtml } from '../../src/pipeline/import/html/read.ts';
import {
  docx,
  field,
  item,
  list,
  num,
  p,
  picture,
  r,
  styled,
  tbl,
  tr,
  wordStyles,
} from '../pipeline/import/docx-file.ts';
import { addressDisguises, type Disguise, markupDisguises } from './disguises.ts';
import type { Share } from './pieces.ts';
import { addresses, breakouts, markup } from './vectors.ts';

/** A publisher's file with hostile words in it. */
export interface HostileFile {
  /** Differs for each; small letters, digits and hyphens. */
  readonly name: string;
  /** For whoever reads that something came through. */
  readonly what: string;
  /** How many payloads are in it. */
  readonly payloads: number;
  /** Imports it. Throws what the import refuses it with. */
  readonly imported: () => Imported | Promise<Imported>;
}

/** Characters that XML cannot have: a file with one is refused, which the import's own tests see to. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const line = (payload: string) => payload.replace(notInXml, '').replace(/[\r\n]+/g, ' ');
const xml = (payload: string) =>
  line(payload)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** What a payload becomes in the text of a Word file, and in the parts beside it. */
interface InWord {
  readonly body: string;
  readonly footnote?: string;
  readonly endnote?: string;
  readonly address?: string;
  readonly style?: string;
  readonly list?: string;
}

type WordPlace = (payload: string, at: number) => InWord;

const link = (at: number, words: string) => p(`<w:hyperlink r:id="x${at}">${r(words)}</w:hyperlink>`);

/** Where words that break out can stand in a Word file. */
const wordPlaces: Readonly<Record<string, WordPlace>> = {
  'a paragraph': payload => ({ body: p(r(`Words before ${line(payload)} and after.`)) }),
  'a paragraph of its own': payload => ({ body: p(r(line(payload))) }),
  'runs of its letters': payload => ({ body: p([...line(payload)].map(letter => r(letter)).join('')) }),
  'runs of many looks': payload => ({
    body: p([...line(payload)].map((letter, at) => r(letter, at % 2 ? '<w:b/>' : '<w:i/>')).join('')),
  }),
  'a heading': payload => ({ body: styled('Heading2', r(line(payload))) + p('Words.') }),
  'what looks like a heading': payload => ({ body: p(r(line(payload), '<w:b/>')) + p('Words.') }),
  'a title': (payload, at) => ({ body: at === 0 ? styled('Title', r(line(payload))) : '' }),
  'a quotation': payload => ({ body: styled('Quote', r(line(payload))) }),
  'a list': (payload, at) => ({
    body: item(at + 1, 0, r(line(payload))),
    list: list(at + 1, [['decimal', `${line(payload)} %1.`]]) + num(at + 1, at + 1),
  }),
  'a cell': payload => ({ body: tbl(tr(['A', 'B']), tr([p(r(line(payload))), 'b'])) }),
  'a caption': payload => ({
    body: styled('Caption', r(`Table 1: ${line(payload)}`)) + tbl(tr(['A', 'B']), tr(['a', 'b'])),
  }),
  'a footnote': (payload, at) => ({
    body: p(`${r('Words.')}<w:r><w:footnoteReference w:id="${at + 1}"/></w:r>`),
    footnote: p(r(line(payload))),
  }),
  'an endnote': (payload, at) => ({
    body: p(`${r('Words.')}<w:r><w:endnoteReference w:id="${at + 1}"/></w:r>`),
    endnote: p(r(line(payload))),
  }),
  'a link’s words': (payload, at) => ({ body: link(at, line(payload)), address: 'https://example.org/' }),
  'a picture’s words': payload => ({ body: p(picture('map', line(payload))) }),
  'a style’s name': (payload, at) => ({
    body: styled(`S${at}`, r('Words.')),
    style: `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="${xml(payload)}"/></w:style>`,
  }),
  'a bookmark': (payload, at) => ({
    body: `${p(`<w:bookmarkStart w:id="${at}" w:name="${xml(payload)}"/>${r('Words.')}<w:bookmarkEnd w:id="${at}"/>`)}${p(`<w:hyperlink w:anchor="${xml(payload)}">${r('there')}</w:hyperlink>`)}`,
  }),
  'a field': payload => ({ body: p(field(line(payload), r(line(payload)))) }),
  'a language': payload => ({ body: p(r('Words.', `<w:lang w:val="${xml(payload)}"/>`)) }),
  'a text box': payload => ({
    body: p(
      `<w:r><w:pict><v:shape alt="${xml(payload)}"><v:textbox><w:txbxContent>${p(r(line(payload)))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
  }),
  'a change': payload => ({
    body: p(
      `<w:ins w:id="1" w:author="${xml(payload)}">${r(line(payload))}</w:ins><w:del w:id="2" w:author="${xml(payload)}"><w:r><w:delText>${xml(payload)}</w:delText></w:r></w:del>${r('Words.')}`,
    ),
  }),
  'a formula': payload => ({ body: p(`<m:oMath><m:r><m:t>${xml(payload)}</m:t></m:r></m:oMath>`) }),
};

/** Where an address can stand in a Word file. */
const wordAddressPlaces: Readonly<Record<string, WordPlace>> = {
  'a link': (address, at) => ({ body: link(at, 'words'), address: line(address) }),
  'a link in a heading': (address, at) => ({
    body: styled('Heading2', `<w:hyperlink r:id="x${at}">${r('words')}</w:hyperlink>`),
    address: line(address),
  }),
  'a field': address => ({ body: p(field(`HYPERLINK "${line(address)}"`, r('words'))) }),
  'a simple field': address => ({
    body: p(`<w:fldSimple w:instr="HYPERLINK &quot;${xml(address)}&quot;">${r('words')}</w:fldSimple>`),
  }),
  'a field’s place': address => ({ body: p(field(`HYPERLINK \\l "${line(address)}"`, r('words'))) }),
  'a picture from elsewhere': address => ({
    body: p(field(`INCLUDEPICTURE "${line(address)}"`, r('words'))),
  }),
  'bare words': address => ({ body: p(r(`See ${line(address)} for more.`)) }),
  'a picture’s link': (address, at) => ({
    body: p(picture('map', 'A map.', `<a:hlinkClick r:id="x${at}"/>`)),
    address: line(address),
  }),
};

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function wordFile(place: WordPlace, payloads: readonly string[]): Uint8Array {
  const all = payloads.map(place);
  const linked = all.flatMap(({ address }, at) =>
    address === undefined
      ? []
      : [[`x${at}`, { type: 'hyperlink', target: address, outside: true as const }] as const],
  );
  const styles = all.flatMap(({ style }) => style ?? []);
  const footnotes = all.flatMap(({ footnote }) => footnote ?? []);
  const endnotes = all.flatMap(({ endnote }) => endnote ?? []);
  const numbering = all.flatMap(one => one.list ?? []);
  return docx({
    body: styled('Heading1', 'A heading') + p('Words.') + all.map(({ body }) => body).join(''),
    relationships: { map: { type: 'image', target: 'media/map.png' }, ...Object.fromEntries(linked) },
    ...(footnotes.length > 0 ? { footnotes } : {}),
    ...(endnotes.length > 0 ? { endnotes } : {}),
    styles: [wordStyles, ...styles].join(''),
    // What lists are comes before the lists that are such.
    ...(numbering.length > 0 ? { numbering: inOrder(numbering.join('')) } : {}),
    parts: { 'word/media/map.png': onePixel },
  });
}

function inOrder(numbering: string): string {
  const kinds = numbering.match(/<w:abstractNum .*?<\/w:abstractNum>/gs) ?? [];
  const lists = numbering.match(/<w:num .*?<\/w:num>/gs) ?? [];
  return [...kinds, ...lists].join('');
}

const attribute = (payload: string) => payload.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const escaped = (payload: string) => attribute(payload).replaceAll('<', '&lt;');
const page = (body: string, head = '<title>A page</title>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><main><h1>A page</h1><p>Words.</p>${body}<p>The end.</p></main></body></html>`;

type PagePlace = (payload: string) => string;

/** Where markup can stand in a web page: as it is, and as the text that it is once a browser has read it. */
const pagePlaces: Readonly<Record<string, PagePlace>> = {
  'a page': payload => page(payload),
  'a page’s paragraph': payload => page(`<p>Words before ${payload} and after.</p>`),
  'a page’s text': payload =>
    page(`<p>${escaped(payload)}</p><h2>${escaped(payload)}</h2><pre>${escaped(payload)}</pre>`),
  'a page’s cell': payload =>
    page(
      `<table><caption>${escaped(payload)}</caption><tr><th>${escaped(payload)}</th></tr><tr><td>${payload}</td></tr></table>`,
    ),
  'a page’s attributes': payload =>
    page(
      `<p id="${attribute(payload)}" class="${attribute(payload)}" style="${attribute(payload)}" lang="${attribute(payload)}" dir="${attribute(payload)}" title="${attribute(payload)}">Words <img src="map.png" alt="${attribute(payload)}" title="${attribute(payload)}"><a href="#${attribute(payload)}" title="${attribute(payload)}">there</a>.</p><ol start="${attribute(payload)}" type="${attribute(payload)}"><li value="${attribute(payload)}">One</li></ol>`,
    ),
  'a page’s head': payload =>
    page(
      '<p>Words.</p>',
      `<title>${escaped(payload)}</title><meta name="description" content="${attribute(payload)}"><base href="${attribute(payload)}">`,
    ),
};

const pageAddressPlaces: Readonly<Record<string, PagePlace>> = {
  'a page’s links': address =>
    page(
      `<p><a href="${attribute(address)}">words</a> <a href="#a" ping="${attribute(address)}">words</a> <img src="${attribute(address)}" srcset="${attribute(address)} 2x" alt="A map."></p><blockquote cite="${attribute(address)}"><p>Words.</p></blockquote>`,
    ),
  'a page’s base': address =>
    page('<p><a href="a">words</a></p>', `<title>A page</title><base href="${attribute(address)}">`),
};

/**
 * Word files and web pages that are hostile all through: every payload in every disguise in every place, or a share of the
 * files. A share by a prime has every disguise and every place in it.
 */
export function* hostileFiles({ every, rest }: Share): Generator<HostileFile> {
  let number = 0;
  for (const make of allFiles()) {
    if (number % every === rest) yield make();
    number += 1;
  }
}

/** So many payloads are in one Word file; a web page has one, which may swallow what follows it. */
const inOneFile = 20;

function* allFiles(): Generator<() => HostileFile> {
  const words = [...markup, ...breakouts];
  yield* ofWord('wm', words, markupDisguises, wordPlaces);
  yield* ofWord('wa', addresses, addressDisguises, wordAddressPlaces);
  yield* ofPages('pm', words, markupDisguises, pagePlaces);
  yield* ofPages('pa', addresses, addressDisguises, pageAddressPlaces);
}

type Disguises = Readonly<Record<string, Disguise>>;

function* ofWord(
  kind: string,
  payloads: readonly string[],
  disguises: Disguises,
  places: Readonly<Record<string, WordPlace>>,
): Generator<() => HostileFile> {
  for (const [d, [disguise, change]] of Object.entries(disguises).entries()) {
    for (const [at, [place, put]] of Object.entries(places).entries()) {
      for (let from = 0; from < payloads.length; from += inOneFile) {
        const own = payloads.slice(from, from + inOneFile).map(change);
        yield () => ({
          name: `${kind}${from}-${d}-${at}`,
          what: `payloads from ${from} on (${disguise}) in ${place} of a Word file`,
          payloads: own.length,
          imported: () => editionOf(readDocx(wordFile(put, own)), 'full'),
        });
      }
    }
  }
}

function* ofPages(
  kind: string,
  payloads: readonly string[],
  disguises: Disguises,
  places: Readonly<Record<string, PagePlace>>,
): Generator<() => HostileFile> {
  for (const [n, payload] of payloads.entries()) {
    for (const [d, [disguise, change]] of Object.entries(disguises).entries()) {
      for (const [at, [place, put]] of Object.entries(places).entries()) {
        yield () => ({
          name: `${kind}${n}-${d}-${at}`,
          what: `${payload} (${disguise}) in ${place}`,
          payloads: 1,
          imported: async () =>
            editionOf(await readHtml(Buffer.from(put(change(payload))), '/nowhere'), 'full'),
        });
      }
    }
  }
}
