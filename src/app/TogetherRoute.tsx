import { useLoaderData } from 'react-router';
import { TogetherPage } from '../library/TogetherPage.tsx';
import type { TogetherPageData } from '../model/together.ts';

/** The page that tells how the reports belong together. */
export function TogetherRoute() {
  return <TogetherPage data={useLoaderData<TogetherPageData>()} />;
}
