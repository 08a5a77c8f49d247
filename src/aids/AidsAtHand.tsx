import { type ComponentType, lazy, Suspense } from 'react';
import { useAids } from './useAids.ts';

/** Fetched only by who has one of these aids switched on. */
const AidsInUse = lazy(async (): Promise<{ default: ComponentType }> => {
  const found = await import('./AidsInUse.tsx').catch(() => undefined);
  // Not to be had now: reading goes on without.
  return { default: found?.AidsInUse ?? (() => null) };
});

/** The aids that need script while one reads. The others are attributes on `<html>` and style sheets. */
export function AidsAtHand() {
  const { guide, calm } = useAids();
  return guide || calm ? (
    <Suspense>
      <AidsInUse />
    </Suspense>
  ) : null;
}
