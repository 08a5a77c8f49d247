import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import { useWords } from '../strings/words.tsx';
import { speaksOfDanger } from '../text/danger-words.ts';
import { Notice } from '../ui/Notice.tsx';

/** Whoever types what may be of danger is led to somebody to talk to, whatever else is found. */
export function InDanger({ typed }: { typed: string }) {
  const words = useWords();
  if (!speaksOfDanger(typed)) return null;
  return (
    <Notice>
      <p>{words('search.danger')}</p>
      <p>
        <Link className="button" to={addresses.help}>
          {words('header.help')}
        </Link>
      </p>
    </Notice>
  );
}
