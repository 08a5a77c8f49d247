import { useLoaderData } from 'react-router';
import type { Service } from '../model/library.ts';
import { HelpPage } from '../safety/HelpPage.tsx';

/** Also what packs are drawn with; from here, so that it is not taken out of this file into one more. */
export { HelpPage };

/** The page of support services. */
export function HelpRoute() {
  return <HelpPage services={useLoaderData<readonly Service[]>()} />;
}
