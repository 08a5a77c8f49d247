import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import { type Audience, inVoice } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';
import './ContentNoteLead.css';

interface ContentNoteLeadProps {
  readonly outline: Pick<Outline, 'contentNote'>;
  /** In whose voice it is said. */
  readonly audience: Audience;
}

/** What to know before reading, and where to find help: at the head of a version, and of both side by side. */
export function ContentNoteLead({ outline, audience }: ContentNoteLeadProps) {
  const words = useWords();
  const note = inVoice(outline.contentNote, audience);
  if (!note) return null;
  return (
    <div className="content-note-lead">
      <p className="box-name">{words('report.contentNote')}</p>
      <p>
        {note} <Link to={addresses.help}>{words('reader.getHelp')}</Link>
      </p>
    </div>
  );
}
