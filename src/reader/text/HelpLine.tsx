import { addresses, pagePath, type SitePlace } from '../../model/address.ts';
import { type FirstContact, phoneAddress } from '../../model/help.ts';
import type { Edition, Section } from '../../model/report.ts';
import { useWords } from '../../strings/words.tsx';

/** Whom to call, and where all help is, in one line: at the end of each part that a content note stands in. */
export function HelpLine({ help, place }: { help: FirstContact; place: SitePlace }) {
  const words = useWords();
  return (
    <p className="help-line">
      {words('text.helpLine', { name: help.name })} <a href={phoneAddress(help.phone)}>{help.phone}</a>.{' '}
      <a href={pagePath(place, addresses.help)}>{words('help.all')}</a>
    </p>
  );
}

/** Whether a block, counted from 1, is the last of a part with a content note; lower parts belong to it. */
export function endsNotedPart(edition: Edition, section: Section, index: number): boolean {
  if (index !== section.blocks.length) return false;
  const at = edition.sections.indexOf(section);
  const next = edition.sections[at + 1];
  let depth = Number.POSITIVE_INFINITY;
  // From the section itself to those above it, as long as what follows is in none of them.
  for (let above = at; above >= 0; above--) {
    const candidate = edition.sections[above];
    if (!candidate || candidate.depth >= depth) continue;
    depth = candidate.depth;
    if (next && next.depth > depth) return false;
    if (candidate.blocks.some(({ kind }) => kind === 'content-note')) return true;
  }
  return false;
}
