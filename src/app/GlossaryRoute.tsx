import { useLoaderData } from 'react-router';
import { GlossaryPage } from '../library/GlossaryPage.tsx';
import type { GlossaryEntry } from '../model/glossary.ts';

/** Also what packs are drawn with; from here, so that it is not taken out of this file into one more. */
export { GlossaryPage };

/** The page of all words explained. */
export function GlossaryRoute() {
  return <GlossaryPage entries={useLoaderData<readonly GlossaryEntry[]>()} />;
}
