import { useWords } from '../strings/words.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says which copies were removed because their publisher took the reports back. */
export function TakenAway({ titles }: { titles: readonly string[] }) {
  const words = useWords();
  if (titles.length === 0) return null;
  return (
    <Notice kind="status">
      {titles.map(title => (
        <p key={title}>{words('withdrawn.removed', { title })}</p>
      ))}
    </Notice>
  );
}
