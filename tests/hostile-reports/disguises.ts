/** Ways to write the same so that a filter does not see it and a browser, or a second decoding, does. */
export type Disguise = (payload: string) => string;

const eachLetter = (text: string, change: (letter: string, at: number) => string) =>
  [...text].map((letter, at) => change(letter, at)).join('');
const code = (letter: string) => letter.codePointAt(0) ?? 0;

/** For markup and for text that breaks out. */
export const markupDisguises: Readonly<Record<string, Disguise>> = {
  plain: payload => payload,
  capitals: payload => payload.replace(/<\/?[a-z]+/gi, tag => tag.toUpperCase()),
  'mixed case': payload => eachLetter(payload, (letter, at) => (at % 2 ? letter.toUpperCase() : letter)),
  'named entities': payload =>
    payload.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  'decimal entities': payload => payload.replace(/[<>"']/g, letter => `&#${code(letter)};`),
  'long entities without an end': payload =>
    payload.replace(/[<>]/g, letter => `&#x00000${code(letter).toString(16)}`),
  'encoded twice': payload => payload.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  'percent signs': payload => encodeURIComponent(payload.replace(/\p{Surrogate}/gu, '')),
  escapes: payload => payload.replace(/[<>]/g, letter => `\\u00${code(letter).toString(16)}`),
  'slashes for spaces': payload => payload.replaceAll(' ', '/'),
  'lines for spaces': payload => payload.replaceAll(' ', '\n'),
  'form feeds for spaces': payload => payload.replaceAll(' ', '\f'),
  'a null in the name': payload => payload.replace(/<(\w)/g, '<$1\0'),
  'wide letters': payload => payload.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  'two openings': payload => payload.replaceAll('<', '<<'),
  'one in the other': payload =>
    payload.replace(/script|img|svg/gi, name => `${name.slice(0, 2)}<${name}>${name.slice(2)}`),
  'a comment in the name': payload => payload.replace(/<(\w)(\w)/g, '<$1<!-- -->$2'),
  'no end': payload => payload.replace(/>$/, ''),
  backslashes: payload => payload.replace(/[<>"'`]/g, letter => `\\${letter}`),
};

/** For addresses: browsers drop some characters, trim others and ignore capitals. */
export const addressDisguises: Readonly<Record<string, Disguise>> = {
  plain: address => address,
  'mixed case': address => eachLetter(address, (letter, at) => (at % 2 ? letter.toUpperCase() : letter)),
  'a tab within': address => `${address.slice(0, 4)}\t${address.slice(4)}`,
  'a tab within, as an entity': address => `${address.slice(0, 4)}&Tab;${address.slice(4)}`,
  'a line within, as an entity': address => `${address.slice(0, 4)}&#10;${address.slice(4)}`,
  'a control character before': address => `\u0001${address}`,
  'a control character before, as an entity': address => `&#1;${address}`,
  'a space before, as an entity': address => `&nbsp;&#32;${address}`,
  'the colon as an entity': address => address.replace(':', '&colon;'),
  'the colon as a number': address => address.replace(':', '&#0000058'),
  'letters as numbers': address =>
    eachLetter(address, letter => (/[a-z]/i.test(letter) ? `&#x${code(letter).toString(16)};` : letter)),
  'percent signs': address =>
    eachLetter(address, (letter, at) =>
      at < 4 && /[a-z]/i.test(letter) ? `%${code(letter).toString(16)}` : letter,
    ),
  'a soft hyphen within': address => `${address.slice(0, 4)}\u00ad${address.slice(4)}`,
  backslashes: address => address.replaceAll('/', '\\'),
};
