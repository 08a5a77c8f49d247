import { memo } from 'react';
import type { EditionOutline, Outline, SectionOutline } from '../model/library.ts';
import type { Pairing, Row, SectionId, Span } from '../model/report.ts';
import { ContentsFrame } from './Contents.tsx';
import { idPrefix } from './words-of.ts';

interface PairContentsProps {
  readonly outline: Outline;
  readonly pairing: Pairing;
  /** The section of the left edition at the reading line. */
  readonly here: SectionId | undefined;
}

/** The contents side by side: the headings of each pair once, with both names where they differ. */
export const PairContents = memo(function PairContents({ outline, pairing, here }: PairContentsProps) {
  const left = outline.editions.find(edition => edition.id === pairing.left);
  const right = outline.editions.find(edition => edition.id === pairing.right);
  if (!left || !right) return null;
  return (
    <ContentsFrame lang={left.lang}>
      {pairing.rows.map(row => (
        <Entry key={`${idOf(row.left[0])} ${idOf(row.right[0])}`} {...{ row, left, right, here }} />
      ))}
    </ContentsFrame>
  );
});

function idOf(span: Span | undefined): string {
  return span ? `${span.section}.${span.from}` : '';
}

interface EntryProps {
  readonly row: Row;
  readonly left: EditionOutline;
  readonly right: EditionOutline;
  readonly here: SectionId | undefined;
}

/** A row's headings; a row that only goes on with what a heading above has begun has none. */
function Entry({ row, left, right, here }: EntryProps) {
  const lefts = begunIn(row.left, left);
  const rights = begunIn(row.right, right);
  const [first] = lefts.length > 0 ? lefts : rights;
  if (!first) return null;
  const names = (lefts.length > 0 ? lefts : rights).map(section => section.heading);
  const others = rights.map(section => section.heading).filter(name => !names.includes(name));
  const edition = lefts.length > 0 ? left : right;
  const isHere = lefts.some(section => section.id === here);
  return (
    <li data-depth={first.depth}>
      <a href={`#${idPrefix(edition.id)}${first.id}`} aria-current={isHere ? 'location' : undefined}>
        <span>
          <span className="contents-name-of" data-voice={edition.audience}>
            {names.join(' · ')}
          </span>
          {others.length > 0 ? (
            <>
              {' '}
              <span className="contents-name-of" data-voice={right.audience}>
                {others.join(' · ')}
              </span>
            </>
          ) : null}
        </span>
      </a>
    </li>
  );
}

/** The sections whose heading is among these passages. */
function begunIn(spans: readonly Span[], edition: EditionOutline): SectionOutline[] {
  const begun = spans.filter(span => span.from === 0).map(span => span.section);
  return edition.sections.filter(section => begun.includes(section.id));
}
