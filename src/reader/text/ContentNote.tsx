import type { SitePlace } from '../../model/address.ts';
import { type Edition, passageId, type Section } from '../../model/report.ts';
import { useWords } from '../../strings/words.tsx';
import { AuthorWords } from './AuthorWords.tsx';

/** A block's place, and where it is shown. */
export interface BlockProps {
  readonly section: Section;
  /** Counts from 1. */
  readonly index: number;
  readonly edition: Edition;
  readonly place: SitePlace;
  /** Stands before ids where two editions share a document. */
  readonly prefix?: string | undefined;
}

/** Where the pipeline has put the short version, behind the note's own words. */
const shortMark = '<div class="part short">';

/**
 * A note that says calmly what a part holds, with three ways on of equal weight: Read, Short version, Skip. The short
 * version is always shown, so that whoever skips the part has its finding all the same.
 */
export function ContentNote({ html, ...block }: BlockProps & { readonly html: string }) {
  const words = useWords();
  const at = html.indexOf(shortMark);
  const [note, short] = at < 0 ? [html, undefined] : [html.slice(0, at), html.slice(at)];
  const { edition, place, prefix, section, index } = block;
  const shortId = `short-${edition.id}-${passageId(section.id, index)}`;
  const ways = waysFrom(block);
  return (
    <>
      <AuthorWords html={note} {...{ edition, place, prefix }} />
      {ways ? (
        <ul className="note-ways" aria-label={words('content.ways')}>
          <Way href={ways.read} name={words('content.read')} />
          {short ? <Way href={`#${shortId}`} name={words('content.short')} /> : null}
          <Way href={ways.skip} name={words('content.skip')} />
        </ul>
      ) : null}
      {short ? (
        <div className="note-short" id={shortId} data-stop="">
          <p className="part-name">{words('content.inShort')}</p>
          <AuthorWords html={short} {...{ edition, place, prefix }} />
          {ways?.next ? (
            <p className="note-skip">
              <a href={ways.skip}>{words('text.skipPart', { heading: ways.next })}</a>
            </p>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function Way({ href, name }: { href: string; name: string }) {
  return (
    <li>
      <a href={href}>{name}</a>
    </li>
  );
}

/** Where the ways lead; none where nothing follows the note. What a part holds is in its lower parts too. */
function waysFrom({ section, index, edition, prefix = '' }: BlockProps) {
  const later = edition.sections.slice(edition.sections.indexOf(section) + 1);
  const [lower] = later;
  const next = later.find(({ depth }) => depth <= section.depth);
  const follows =
    index < section.blocks.length
      ? passageId(section.id, index + 1)
      : lower && lower.depth > section.depth
        ? lower.id
        : undefined;
  if (!follows) return undefined;
  const skip = next ? `#${prefix}${next.id}` : `#${endId(edition)}`;
  return { read: `#${prefix}${follows}`, skip, next: next?.heading };
}

function endId(edition: Edition): string {
  return `end-${edition.id}`;
}

/** Where Skip leads from the last part of an edition; there only where a note needs it. */
export function EndMark({ edition }: { edition: Edition }) {
  const words = useWords();
  const needed = edition.sections.some(
    (section, at) =>
      section.blocks.some(({ kind }) => kind === 'content-note') &&
      !edition.sections.slice(at + 1).some(({ depth }) => depth <= section.depth),
  );
  if (!needed) return null;
  return (
    <p className="end end-mark" id={endId(edition)} data-stop="">
      {words('content.end')}
    </p>
  );
}
