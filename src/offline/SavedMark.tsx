import { useWords } from '../strings/words.tsx';
import { useSaveState } from './shelf.ts';

/** Says in a list of reports that one is saved on this device. */
export function SavedMark({ slug }: { slug: string }) {
  const words = useWords();
  const state = useSaveState(slug);
  return state.kind === 'saved' ? <span className="saved-mark">{words('saving.mark')}</span> : null;
}
