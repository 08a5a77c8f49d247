import { useEffect } from 'react';
import { useWords } from '../strings/words.tsx';
import { announce } from '../ui/announce.ts';
import { Notice } from '../ui/Notice.tsx';

/** Says which copies were removed because their publisher took the reports back. */
export function TakenAway({ titles }: { titles: readonly string[] }) {
  const words = useWords();
  const sentences = titles.map(title => words('withdrawn.removed', { title }));
  const said = sentences.join(' ');
  useEffect(() => {
    // What comes with its words is not heard.
    if (said !== '') announce(said);
  }, [said]);
  if (said === '') return null;
  return (
    <Notice>
      {sentences.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
