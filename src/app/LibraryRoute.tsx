import { useLoaderData } from 'react-router';
import { LibraryPage } from '../library/LibraryPage.tsx';
import type { LibraryIndex } from '../model/library.ts';
import { SavedMark } from '../offline/SavedMark.tsx';

/** Also what packs are drawn with; from here, so that it is not taken out of this file into one more. */
export { LibraryPage };

/** The library's page, with what is saved on this device. */
export function LibraryRoute() {
  const index = useLoaderData<LibraryIndex>();
  return <LibraryPage index={index} savedMark={slug => <SavedMark slug={slug} />} />;
}
