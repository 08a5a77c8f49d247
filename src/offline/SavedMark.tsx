import { useWords } from '../strings/words.tsx';
import { useSaveState } from './shelf.ts';

/** Says in a list of reports that one is saved on this device. */
export function SavedMark({ slug }: { slug: string }) {
  const words = useWords();
  const state = useSaveState(slug);
  if (state.kind !== 'saved') return null;
  const isPart = (state.part?.missing.length ?? 0) > 0;
  return (
    <span className="saved-mark">
      {words(isPart ? 'saving.markPart' : 'saving.mark')}
      {state.newer ? `. ${words('saving.newerThere')}` : null}
    </span>
  );
}
