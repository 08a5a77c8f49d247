// First of all: the order of the style layers.
import '../styles/always.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import type { PackFacts } from '../../model/pack.ts';
import { addPackWords } from '../../strings/pack-words.ts';
import { createWords, WordsProvider } from '../../strings/words.tsx';
import { packRoutes } from './PackRoutes.tsx';
import { packRouter } from './pack-router.ts';
import { addressInFragment } from './places.ts';
import { takeWords } from './words-held.ts';

/** Wakes a pack: what is in the page as words to be scrolled through becomes pages with tabs, search and settings. */
async function start(root: HTMLElement, data: string): Promise<void> {
  // Written by the same build as this code, into the same file.
  const facts = JSON.parse(data) as PackFacts;
  const words = await createWords(facts.language);
  await addPackWords(words);
  // Whoever left meanwhile has an empty page.
  if (!root.isConnected) return;
  const held = takeWords(root, facts);
  const router = packRouter(packRoutes(facts, held), addressInFragment(location.hash));
  // The place is in memory from now on, and a fragment would scroll to what is no longer there.
  if (location.hash) history.replaceState(null, '', location.pathname);
  createRoot(root).render(
    <StrictMode>
      <WordsProvider words={words}>
        <RouterProvider router={router} />
      </WordsProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('app');
const data = document.getElementById('pack')?.textContent;
if (root && data) void start(root, data);
