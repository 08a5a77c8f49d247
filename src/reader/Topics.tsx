import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Near } from '../model/near.ts';
import { useWords } from '../strings/words.tsx';
import './Topics.css';

/** The topics of a report, each a way to the others on it. */
export function Topics({ near }: { near: Near | undefined }) {
  const words = useWords();
  const topics = near?.topics ?? [];
  if (topics.length === 0) return null;
  return (
    <nav className="topics-of" aria-label={words('aboutReport.topics')}>
      <span aria-hidden="true">{words('aboutReport.topics')}</span>
      <ul>
        {topics.map(({ id, title }) => (
          <li key={id}>
            <Link to={addresses.topic(id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
