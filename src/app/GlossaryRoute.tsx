import { useLoaderData } from 'react-router';
import { GlossaryPage } from '../library/GlossaryPage.tsx';
import type { GlossaryEntry } from '../model/glossary.ts';

/** The page of all words explained. */
export function GlossaryRoute() {
  return <GlossaryPage entries={useLoaderData<readonly GlossaryEntry[]>()} />;
}
