import type { EditionOutline } from '../model/library.ts';
import { type Audience, inVoice, type Row } from '../model/report.ts';
import { useWords, type WordKey } from '../strings/words.tsx';
import './Because.css';

interface BecauseProps {
  readonly row: Pick<Row, 'because'>;
  /** For whose readers a reason is given, in this order. */
  readonly editions: readonly EditionOutline[];
}

/** Why a part is left out or added, in the voice of each audience; a reason that is the same for all is given once. */
export function Because({ row, editions }: BecauseProps) {
  const reasons = editions.flatMap(({ id, audience }) => {
    const reason = inVoice(row.because, audience);
    return reason ? [{ id, audience, reason }] : [];
  });
  const different = reasons.filter(
    ({ reason }, at) => reasons.findIndex(other => other.reason === reason) === at,
  );
  return different.map(({ id, audience, reason }) => (
    <p className="because" data-voice={audience} key={id}>
      {different.length > 1 ? <ForWhom audience={audience} /> : null}
      {reason}
    </p>
  ));
}

const reasonKeys: Record<Audience, WordKey> = {
  adults: 'differences.reasonForAdults',
  'young-people': 'differences.reasonForYoungPeople',
  'easy-read': 'differences.reasonForEasyRead',
};

function ForWhom({ audience }: { audience: Audience }) {
  const words = useWords();
  return (
    <>
      <span className="because-for">{words(reasonKeys[audience])}</span>{' '}
    </>
  );
}
