import { growingUp } from '../../text/everyday-words/growing-up.ts';
import { harm } from '../../text/everyday-words/harm.ts';
import { publicAffairs } from '../../text/everyday-words/public-affairs.ts';
import { doing } from '../../text/plain-words/doing.ts';
import { saying } from '../../text/plain-words/saying.ts';
import { things } from '../../text/plain-words/things.ts';
import { agreements } from '../../text/related-words/agreements.ts';
import { measure } from '../../text/related-words/measure.ts';
import { publicLife } from '../../text/related-words/public-life.ts';
import { society } from '../../text/related-words/society.ts';
import { spoken } from '../../text/related-words/spoken.ts';
import { story } from '../../text/related-words/story.ts';
import type { WordGroup } from './related.ts';

const partsOf = (list: string) => list.split(',').map(part => part.trim());
const linesOf = (text: string) => text.trim().split('\n');

const pairOf = (line: string): WordGroup => {
  const [ones = '', others = ''] = line.split(':');
  return { words: partsOf(ones), others: partsOf(others), kinship: 'plain' };
};

/** What people type, and what reports say for it: “cops, feds: police”. */
const everyday = [growingUp, harm, publicAffairs]
  .flatMap(room => Object.values(room))
  .flatMap(linesOf)
  .map(pairOf);

/** Official words, and the plain ones for them: “abolish, repeal: end, scrap”. */
const plain = [doing, saying, things].flatMap(linesOf).map(pairOf);

/** Words that speak of nearly the same thing. */
const near = [society, agreements, story, measure, spoken, publicLife]
  .flatMap(room => Object.values(room))
  .flatMap(linesOf)
  .map((line): WordGroup => ({ words: partsOf(line), kinship: 'near' }));

/** Words that a search takes for one another, beside those of the library's glossary; the closest kin first. */
export const wordGroups: readonly WordGroup[] = [...everyday, ...plain, ...near];
