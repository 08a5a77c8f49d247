import { Link } from 'react-router';
import type { Group } from '../model/group.ts';
import type { ReportSummary } from '../model/library.ts';
import { useWords } from '../strings/words.tsx';
import './GroupLinks.css';

interface GroupLinksProps {
  /** What they are, as a heading. */
  readonly name: string;
  readonly groups: readonly Group[];
  readonly reports: readonly ReportSummary[];
  readonly has: (report: ReportSummary, group: Group) => boolean;
  readonly address: (id: string) => string;
}

/** The ways to the pages of series or topics, each with the number of its reports. */
export function GroupLinks({ name, groups, reports, has, address }: GroupLinksProps) {
  const words = useWords();
  if (groups.length === 0) return null;
  return (
    <nav className="group-links" aria-label={name}>
      <p className="group-links-name" aria-hidden="true">
        {name}
      </p>
      <ul>
        {groups.map(group => {
          const count = reports.filter(report => has(report, group)).length;
          return (
            <li key={group.id}>
              <Link to={address(group.id)}>
                <span>{group.title}</span>{' '}
                <span className="group-links-count">{words('library.count', { count })}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
