import { countWords } from '../../../text/words.ts';
import type { Run } from '../phrasing.ts';
import { raisedText } from '../raised.ts';
import type { Xml } from '../xml.ts';
import { linkOf, within } from './fields.ts';
import { valIn } from './package.ts';
import { type LookedRun, placeIn, type Story } from './story.ts';
import { type RunLook, runLook, type Style } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** What is read of a paragraph's inside. */
export interface Text {
  readonly runs: LookedRun[];
  /** Characters that are the result of a contents list's field. */
  contents: number;
  /** Words left out that are hidden, so that an empty paragraph is known to be one. */
  hidden: number;
}

/** What is around a run. */
export interface Around {
  readonly story: Story;
  readonly text: Text;
  readonly style: Style;
  readonly link: { readonly link?: string; readonly to?: string };
}

/** Takes a loss down at the place where the story is. */
export function lose(story: Story, what: string, words: number, detail?: string): void {
  story.document.lose({ what, place: placeIn(story), words, ...(detail === undefined ? {} : { detail }) });
}

/** What a run looks like: what it says itself, else its style, which turns bold round where the paragraph is bold. */
export function lookOf(properties: Xml | undefined, { style, story }: Around): RunLook {
  const own = runLook(properties);
  const named = story.document.styles.character(valIn(properties, 'w:rStyle'));
  const toggled = (name: 'bold' | 'italic' | 'capitals' | 'hidden' | 'struck') =>
    own[name] ?? Boolean(named[name]) !== Boolean(style.run[name]);
  return {
    ...style.run,
    ...named,
    ...own,
    bold: toggled('bold'),
    italic: toggled('italic'),
    capitals: toggled('capitals'),
    hidden: toggled('hidden'),
    struck: toggled('struck'),
  };
}

/** Whether text is not to be seen here: hidden, the code of a field, or a page number. */
export function isSilent({ story }: Around, look: RunLook): boolean {
  return Boolean(look.hidden) || story.fields.some(field => field.inCode) || within(story.fields, 'left-out');
}

/** Adds text as it is shown; what is hidden, or a page's number, is told and left out. */
export function addText(around: Around, text: string, look: RunLook): void {
  const { story } = around;
  if (story.fields.some(field => field.inCode)) return;
  if (look.hidden) {
    around.text.hidden += 1;
    lose(story, 'hidden text, left out', countWords(text));
    return;
  }
  if (within(story.fields, 'left-out')) {
    lose(story, 'page number, left out', countWords(text));
    return;
  }
  if (within(story.fields, 'contents')) around.text.contents += text.trim().length;
  const raised = look.raised === 'up' || look.raised === 'down' ? raisedText(text, look.raised) : text;
  add(around, { text: fromPictureFont(raised, look, story) }, look);
}

/** Text set in a picture font says something else than its letters. */
function fromPictureFont(text: string, { font = '' }: RunLook, story: Story): string {
  if (!/^(?:wingdings|webdings|symbol)/i.test(font) && !/[\uf000-\uf0ff]/.test(text)) return text;
  const signs = [...text].map(sign =>
    /\s/.test(sign) ? sign : symbolOf(font || 'symbol', sign.codePointAt(0) ?? 0),
  );
  if (signs.includes(undefined)) lose(story, 'character of a picture font, left out', 0, font);
  return signs.map(sign => sign ?? '').join('');
}

/** Adds a run with the links and marks that it stands in. */
export function add({ story, text, link }: Around, run: Run, look: RunLook): void {
  const { link: address, to } = { ...linkOf(story.fields), ...link };
  text.runs.push({
    look,
    run: {
      ...run,
      ...(look.bold ? { strong: true } : {}),
      ...(look.italic ? { emphasis: true } : {}),
      ...(look.struck ? { deleted: true } : {}),
      ...(address === undefined ? {} : { link: address }),
      ...(to === undefined || address !== undefined ? {} : { to }),
    },
  });
}
