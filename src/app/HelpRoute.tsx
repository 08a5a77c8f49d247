import { useLoaderData } from 'react-router';
import type { Service } from '../model/library.ts';
import { HelpPage } from '../safety/HelpPage.tsx';

/** The page of support services. */
export function HelpRoute() {
  return <HelpPage services={useLoaderData<readonly Service[]>()} />;
}
