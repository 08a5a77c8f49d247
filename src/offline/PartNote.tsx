import { useWords } from '../strings/words.tsx';
import { Notice } from '../ui/Notice.tsx';
import { DeedButtons } from './DeedButtons.tsx';
import { SaveProgress } from './SaveProgress.tsx';
import { asText, sentencesAbout } from './sentences.ts';
import { useSavedPart, useSavedTitle, useSaveState } from './shelf.ts';
import { useSize } from './size.ts';

/** Says on a page which needs all versions that not all of them were saved, and offers to save the rest. */
export function PartNote({ slug }: { slug: string }) {
  const words = useWords();
  const size = useSize();
  const state = useSaveState(slug);
  const part = useSavedPart(slug);
  const title = useSavedTitle(slug) ?? slug;
  const isUnderWay = state.kind === 'waiting' || state.kind === 'saving' || state.kind === 'checking';
  if (!isUnderWay && !part?.missing.length) return null;
  return (
    <Notice>
      <p role="status">{asText(sentencesAbout(state, words, size))}</p>
      <SaveProgress state={state} />
      <div className="part-buttons">
        <DeedButtons {...{ slug, title, state }} />
      </div>
    </Notice>
  );
}
