import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SaveSeries } from '../../src/offline/SaveSeries.tsx';
import { saveReport } from '../../src/offline/save.ts';
import { shelf } from '../../src/offline/shelf.ts';
import { useFakeCaches } from './fake-caches.ts';
import { FakeSite, useActiveWorker } from './fake-site.ts';
import { putCopy } from './saved-copy.ts';
import { show } from './show.tsx';

afterEach(() => vi.unstubAllGlobals());

test('F26: a series is not called saved where of one report only a version is', async () => {
  useFakeCaches();
  useActiveWorker();
  await putCopy(new FakeSite('exclusions'));
  new FakeSite();
  const save = (versions: readonly string[]) =>
    saveReport('one-year-on', {
      signal: new AbortController().signal,
      onProgress: () => {},
      wish: { versions, pictures: true, languages: ['en'] },
    });
  await save(['young-people']);
  const reports = ['one-year-on', 'exclusions'].map(slug => ({ slug, title: slug, sensitive: false }));
  await show(<SaveSeries reports={reports} />);
  await act(() => shelf.refresh());
  expect(screen.getByRole('status')).toHaveTextContent('1 of 2 reports is saved.');
  expect(screen.getByRole('button', { name: 'Save all of this series' })).toBeVisible();
  await save(['young-people', 'full']);
  await act(() => shelf.refresh());
  expect(screen.getByRole('status')).toHaveTextContent('All of this series is saved on this device.');
});
