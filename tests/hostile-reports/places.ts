/** A piece of an edition's Markdown with a payload in it, and the data file that it draws, if it draws one. */
export interface Placed {
  readonly markdown: string;
  /** CSV of a chart, which the Markdown names as `data/NAME.csv`. */
  readonly csv?: string;
}

/** Puts a payload in its place; `name` differs for each. */
export type Place = (payload: string, name: string) => Placed;

const markdown = (text: string): Placed => ({ markdown: text });
/** In one line: what stands in a heading, a cell or an attribute ends with it. */
const line = (payload: string) => payload.replace(/[\r\n\f\u2028\u2029]+/g, ' ');
const quoted = (payload: string) => line(payload).replaceAll('"', '&quot;');
const cell = (payload: string) => `"${payload.replaceAll('"', '""')}"`;
const box = (name: string, words: string, attributes = '') => `:::${name}${attributes}\n${words}\n:::`;

/** Where markup, and text that breaks out, can stand. */
export const markupPlaces: Readonly<Record<string, Place>> = {
  'a block': payload => markdown(payload),
  'a paragraph': payload => markdown(`Words before ${payload} and after.`),
  emphasis: payload => markdown(`Words **${payload}** and *${payload}*.`),
  'a heading': (payload, name) => markdown(`## Part ${name} ${line(payload)}`),
  'a heading’s id': (payload, name) => markdown(`## Part ${name} {#${line(payload)}}`),
  'a list': payload => markdown(`- first\n- ${payload}\n  - ${payload}`),
  'a quotation': payload => markdown(`> ${payload.replaceAll('\n', '\n> ')}`),
  'a cell': payload =>
    markdown(`| A | B |\n| --- | --- |\n| ${line(payload)} | ${line(payload).replaceAll('|', '\\|')} |`),
  'a caption': payload => markdown(`Table: ${line(payload)}\n\n| A |\n| --- |\n| b |`),
  code: payload => markdown(`Words \`${payload}\` after.`),
  'a block of code': payload => markdown(`\`\`\`${line(payload)}\n${payload}\n\`\`\``),
  'a link’s words': payload => markdown(`[${payload}](https://example.org/)`),
  'a link’s title': payload => markdown(`[words](https://example.org/ "${quoted(payload)}")`),
  'a picture’s words': payload => markdown(`Words ![${payload}](media/map.png) after.`),
  'a picture’s title': payload => markdown(`Words ![map](media/map.png "${line(payload)}") after.`),
  'a footnote': (payload, name) => markdown(`Words.[^${name}]\n\n[^${name}]: Note ${payload}`),
  'a footnote’s label': payload => markdown(`Words.[^${line(payload)}]\n\n[^${line(payload)}]: Note.`),
  'a term': payload => markdown(`Words :term[${payload}] and :term[wardens]{${line(payload)}}.`),
  'a language': payload => markdown(`Words :lang[${payload}]{lang="${quoted(payload)}"}.`),
  'a box': payload => markdown(box('key-point', payload)),
  'a box’s name': payload => markdown(box('note', 'Words.', `[${payload}]`)),
  'a quotation’s source': payload =>
    markdown(box('quote', 'Words.', `{by="${quoted(payload)}" lang="${quoted(payload)}"}`)),
  'a recommendation': (payload, name) =>
    markdown(
      box(
        'recommendation',
        `Words ${payload}`,
        `{#r-${name} to="${quoted(payload)}" status="${quoted(payload)}"}`,
      ),
    ),
  'a recommendation’s id': payload =>
    markdown(box('recommendation', 'Words.', `{#${line(payload)} to="All" status="done"}`)),
  'a content note': payload =>
    markdown(`::::content-note{kind="${quoted(payload)}"}\n${payload}\n\n:::short\n${payload}\n:::\n::::`),
  'a figure': payload =>
    markdown(
      `::::figure{src="media/map.png" alt="${quoted(payload)}"}\n${payload}\n\n:::description\n${payload}\n:::\n::::`,
    ),
  'in short': (payload, name) =>
    markdown(`## Part ${name}\n\n:::in-short\n- ${line(payload)}\n:::\n\nWords.`),
  'a chart’s title': (payload, name) => ({
    markdown: box(
      'chart',
      `Words ${payload}`,
      `{data="data/${name}.csv" type="bar" title="${quoted(payload)}" unit="${quoted(payload)}"}`,
    ),
    csv: 'Month,Visits\nMay,1\nJune,2\n',
  }),
  'a chart’s cells': (payload, name) => ({
    markdown: box('chart', 'Words.', `{data="data/${name}.csv" type="line" title="Visits" unit="visits"}`),
    csv: `${cell(payload)},${cell(`B${payload}`)}\n${cell(payload)},1\n${cell(`J${payload}`)},2\n`,
  }),
};

/** Where an address can stand. */
export const addressPlaces: Readonly<Record<string, Place>> = {
  'a link': address => markdown(`[words](${address})`),
  'a link in brackets': address => markdown(`[words](<${line(address)}>)`),
  'a bare link': address => markdown(`Words <${address}> and ${address} after.`),
  'a definition': (address, name) => markdown(`[words][${name}]\n\n[${name}]: <${line(address)}>`),
  'a picture': address => markdown(`Words ![map](<${line(address)}>) after.`),
  'a picture’s definition': (address, name) =>
    markdown(`Words ![map][${name}] after.\n\n[${name}]: <${line(address)}>`),
  'a figure': address => markdown(`:::figure{src="${quoted(address)}" alt="A map."}\nWords.\n:::`),
  'a chart': address =>
    markdown(box('chart', 'Words.', `{data="${quoted(address)}" type="bar" title="Visits" unit="visits"}`)),
  'a link in a cell': address => markdown(`| A |\n| --- |\n| [words](<${line(address)}>) |`),
  'a link in a heading': (address, name) => markdown(`## Part ${name} [words](<${line(address)}>)`),
  'a link in a footnote': (address, name) =>
    markdown(`Words.[^${name}]\n\n[^${name}]: [words](<${line(address)}>)`),
  'a link element': address =>
    markdown(`Words <a href="${address}">words</a> and <img src="${address}"> after.`),
};
