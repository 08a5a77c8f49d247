import { stemOf } from './stem.ts';

/** A word of a text as search knows it. */
export interface SearchWord {
  /** Without capitals, accents and separators of thousands. */
  readonly plain: string;
  /** What other forms of the same word share with it. */
  readonly stem: string;
  /** Where it stands in the text; `to` is behind its last character. */
  readonly from: number;
  readonly to: number;
}

/** Letters and digits, with apostrophes between letters, and points and commas between digits. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'ʼ](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))*/gu;

/** English words that say nothing of what somebody looks for. */
const joining: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are as at be because been before being both but by can cannot cant could did didnt do does
doesnt doing dont each for from get gets getting got had has have having he her here hers him his how i if im in into is isnt it its ive just may me might more
most must my no non nor not of off on only or other our ours out over own same she should so some somebody someone something anybody anyone anything lot lots such than that thats the their theirs them
then there these they this those through to too under until up us very was wasnt we were what when where which while who whom whose why will
with without wont would you your yours youre`.split(/\s+/),
);

/** Whether a plain word only joins others. */
export function isJoining(plain: string): boolean {
  return joining.has(plain);
}

/** Forms of words that came before, by language: a library says the same words again and again. */
const known = new Map<string, Map<string, { plain: string; stem: string }>>();
/** So many are remembered; junk in a query must not fill the memory. */
const mostKnown = 100_000;

/** The words of a text in order. `lang` is BCP 47: stems are known of English; other languages have their words whole. */
export function searchWords(text: string, lang: string): SearchWord[] {
  const isEnglish = /^en\b/i.test(lang);
  const language = isEnglish ? 'en' : '';
  const forms = known.get(language) ?? new Map<string, { plain: string; stem: string }>();
  known.set(language, forms);
  if (forms.size > mostKnown) forms.clear();
  const found: SearchWord[] = [];
  for (const match of text.matchAll(word)) {
    const [written] = match;
    let form = forms.get(written);
    if (!form) {
      const plain = plainWord(written);
      form = { plain, stem: isEnglish ? stemOf(plain) : plain };
      forms.set(written, form);
    }
    if (form.plain === '') continue;
    found.push({ ...form, from: match.index, to: match.index + written.length });
  }
  return found;
}

/** A written word without capitals, accents, possessive ending, and separators of thousands. */
export function plainWord(written: string): string {
  const plain = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ]s$/, '')
    .replace(/[’'ʼ]/g, '');
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
}
