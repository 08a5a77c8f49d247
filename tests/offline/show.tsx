import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { createWords, type Level, LevelProvider, WordsProvider } from '../../src/strings/words.tsx';

/** Shows a part as a page would hold it; `make` makes the words that are there from the start. */
export async function show(part: ReactNode, level: Level = 'standard', make = createWords) {
  const words = await make('en');
  const shown = render(
    <MemoryRouter>
      <WordsProvider words={words}>
        <LevelProvider level={level}>{part}</LevelProvider>
      </WordsProvider>
    </MemoryRouter>,
  );
  await act(async () => {});
  return shown;
}
