import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SavedMark } from '../../src/offline/SavedMark.tsx';
import { shelf } from '../../src/offline/shelf.ts';
import { useFakeCaches } from './fake-caches.ts';
import { FakeSite, useActiveWorker } from './fake-site.ts';
import { putCopy } from './saved-copy.ts';
import { show } from './show.tsx';

afterEach(() => vi.unstubAllGlobals());

test('marks whole copies only', async () => {
  useFakeCaches();
  useActiveWorker();
  await putCopy(new FakeSite());
  await putCopy(new FakeSite('exclusions'), { whole: false });
  await show(['one-year-on', 'exclusions', 'other'].map(slug => <SavedMark key={slug} slug={slug} />));
  await act(() => shelf.refresh());
  expect(screen.getAllByText('Saved on this device')).toHaveLength(1);
});
