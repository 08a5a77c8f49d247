import type { EditionOutline, Outline } from '../model/library.ts';
import type { Audience, RecommendationStatus, Relation } from '../model/report.ts';
import type { WordKey, Words } from '../strings/words.tsx';

const versionKeys: Record<Audience, WordKey> = {
  adults: 'version.adults',
  'young-people': 'version.youngPeople',
  'easy-read': 'version.easyRead',
};

const withinKeys: Record<Audience, WordKey> = {
  adults: 'versionWithin.adults',
  'young-people': 'versionWithin.youngPeople',
  'easy-read': 'versionWithin.easyRead',
};

const readInKeys: Record<Audience, WordKey> = {
  adults: 'readIn.adults',
  'young-people': 'readIn.youngPeople',
  'easy-read': 'readIn.easyRead',
};

const notInKeys: Record<Audience, WordKey> = {
  adults: 'notIn.adults',
  'young-people': 'notIn.youngPeople',
  'easy-read': 'notIn.easyRead',
};

const relationKeys: Record<Relation, WordKey> = {
  same: 'relation.same',
  shortened: 'relation.shortened',
  merged: 'relation.merged',
  moved: 'relation.moved',
  'left-out': 'relation.leftOut',
  added: 'relation.added',
};

/** What is said of how far a recommendation has come. */
export const statusKeys: Record<RecommendationStatus, WordKey> = {
  accepted: 'status.accepted',
  'partly-accepted': 'status.partlyAccepted',
  rejected: 'status.rejected',
  'no-response': 'status.noResponse',
  done: 'status.done',
  partly: 'status.partly',
  'not-done': 'status.notDone',
  unknown: 'status.unknown',
};

/** What an edition is called on screen; its language is named only where an audience has several. */
export function versionName(
  words: Words,
  edition: Pick<EditionOutline, 'audience' | 'languageName'>,
  outline: Pick<Outline, 'editions'>,
): string {
  return inLanguageOf(words, words(versionKeys[edition.audience]), edition, outline);
}

/** The same in the middle of a sentence: “the full report”. */
export function versionWithin(
  words: Words,
  edition: Pick<EditionOutline, 'audience' | 'languageName'>,
  outline: Pick<Outline, 'editions'>,
): string {
  return inLanguageOf(words, audienceWithin(words, edition.audience), edition, outline);
}

/** What the version for an audience is called in the middle of a sentence, where there is but one. */
export function audienceWithin(words: Words, audience: Audience): string {
  return words(withinKeys[audience]);
}

function inLanguageOf(
  words: Words,
  name: string,
  edition: Pick<EditionOutline, 'audience' | 'languageName'>,
  outline: Pick<Outline, 'editions'>,
): string {
  const several = outline.editions.filter(other => other.audience === edition.audience).length > 1;
  return several ? words('version.inLanguage', { name, language: edition.languageName }) : name;
}

/** What two editions are called together: “Young people’s version with the full report”. */
export function pairName(
  words: Words,
  left: Pick<EditionOutline, 'audience' | 'languageName'>,
  right: Pick<EditionOutline, 'audience' | 'languageName'>,
  outline: Pick<Outline, 'editions'>,
): string {
  return words('sideBySide.compareWith', {
    left: versionName(words, left, outline),
    right: versionWithin(words, right, outline),
  });
}

/** The words of the link that leads to the same part in another edition. */
export function readInName(words: Words, edition: Pick<EditionOutline, 'audience'>): string {
  return words(readInKeys[edition.audience]);
}

/** The words that say that a part is not in another edition. */
export function notInName(words: Words, edition: Pick<EditionOutline, 'audience'>): string {
  return words(notInKeys[edition.audience]);
}

/** A relation in words. */
export function relationName(words: Words, relation: Relation): string {
  return words(relationKeys[relation]);
}

/** Editions in the order of their doors: the young people's version first, so that those who need the gentler one meet it first. */
export function inDoorOrder<E extends Pick<EditionOutline, 'audience'>>(editions: readonly E[]): E[] {
  const order: readonly Audience[] = ['young-people', 'easy-read', 'adults'];
  return editions.toSorted((a, b) => order.indexOf(a.audience) - order.indexOf(b.audience));
}

/** The attributes of an element whose words are in the language of an edition. */
export function inLanguage(lang: string): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang, dir: directionOf(lang) };
}

/** The same for a report's title: its language is that of the edition whose file names none, as `full.cy.md` does. */
export function inTitleLanguage({
  editions,
}: Pick<Outline, 'editions'>): ReturnType<typeof inLanguage> | null {
  const own = editions.find(edition => !edition.id.includes('.')) ?? editions[0];
  return own ? inLanguage(own.lang) : null;
}

/** The direction of a language's writing. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur|yi|ps|sd|ug|dv|ckb)\b/.test(tag) || tag === 'qps-plocm' ? 'rtl' : 'ltr';
}
