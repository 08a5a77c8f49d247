import { useState } from 'react';
import { useMatches } from 'react-router';
import { levelFor, levelOf } from '../reader/view.ts';
import type { Level } from '../strings/words.tsx';
import type { ReportRouteData } from './data.ts';
import type { Matched } from './page-name.ts';

/**
 * At which level the interface speaks: that of the version that the address shows or asks for, and on any other page
 * that of the last one. It is kept in memory, ends with the document, and is in no address, name or store; a page that
 * is opened from outside speaks plain English for everybody.
 */
export function useVisitLevel(): Level {
  const matches = useMatches() as unknown as readonly Matched[];
  const own = levelOfPage(matches);
  const [last, setLast] = useState<Level>('standard');
  if (own && own !== last) setLast(own);
  return own ?? last;
}

/** Levels by the name of a version; not an object, since an address may ask for a version called `constructor`. */
const byName: ReadonlyMap<string, Level> = new Map([
  ['full', levelFor('adults')],
  ['young-people', levelFor('young-people')],
  ['easy-read', levelFor('easy-read')],
]);

/** The level of the version that a page shows; nothing where it shows none, or both. */
export function levelOfPage(matches: readonly Matched[]): Level | undefined {
  const { data, params } = matches.at(-1) ?? {};
  const asked = params?.['*']?.replace(/\/$/, '');
  if (!params?.slug || !asked) return undefined;
  const outline = (data as ReportRouteData | undefined)?.report.outline;
  if (outline) return levelOf(outline, asked);
  // A version that could not be had is known by its name alone, which may end in a language: `young-people.cy`.
  return byName.get(asked.replace(/\..*/, ''));
}
