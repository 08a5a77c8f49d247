import { useMemo } from 'react';
import { filePath, files } from '../model/address.ts';
import { shelf, useShelf } from '../offline/shelf.ts';
import { PrivacyPage } from '../safety/PrivacyPage.tsx';
import { useSite } from './site.ts';

/** The page about what stays on the device; forgetting stops saves in every tab before it clears what they write. */
export function PrivacyRoute() {
  const { base, exit } = useSite();
  const known = useShelf();
  const saved = useMemo(
    () => (known.kind === 'ready' ? [...new Set(known.copies.map(({ title }) => title))] : []),
    [known],
  );
  return (
    <PrivacyPage
      saved={saved}
      removeSaved={shelf.removeAll}
      clearingAddress={filePath(base, files.forgotten)}
      exitHost={new URL(exit).host}
    />
  );
}
