import { Link } from 'react-router';
import { addresses } from '../../model/address.ts';
import { useWords } from '../../strings/words.tsx';
import type { Carried, ReportAtHand } from './report-at-hand.ts';

/** Leads from a report to where a file can be made of it. */
export function PackLink(report: ReportAtHand) {
  const words = useWords();
  return (
    <Link className="button" to={addresses.saved} state={{ carry: report } satisfies Carried}>
      {words('packTools.makeInstead')}
    </Link>
  );
}
