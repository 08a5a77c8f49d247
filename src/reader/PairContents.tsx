import { memo } from 'react';
import type { EditionOutline, Outline, SectionOutline } from '../model/library.ts';
import type { Pairing, Row, Span } from '../model/report.ts';
import { ContentsFrame, ContentsList } from './Contents.tsx';
import { nested } from './way/parts.ts';
import { idPrefix } from './words-of.ts';

interface PairContentsProps {
  readonly outline: Outline;
  readonly pairing: Pairing;
  /** The place of the row at the reading line, from 0. */
  readonly here: number | undefined;
}

/** The contents side by side: the headings of each pair once, with both names where they differ. */
export const PairContents = memo(function PairContents({ outline, pairing, here }: PairContentsProps) {
  const left = outline.editions.find(edition => edition.id === pairing.left);
  const right = outline.editions.find(edition => edition.id === pairing.right);
  if (!left || !right) return null;
  const entries = pairing.rows.flatMap((row, at) => entryOf(row, at, left, right));
  // A row without a heading goes on with what one above has begun.
  const current = here === undefined ? undefined : entries.findLast(({ at }) => at <= here)?.id;
  return (
    <ContentsFrame view="side-by-side" lang={left.lang} current={current}>
      <ContentsList parts={nested(entries)}>
        {({ id, edition, name, other }) => (
          <a href={`#${id}`} aria-current={current === id ? 'location' : undefined}>
            <span>
              <span className="contents-name-of" data-voice={edition.audience}>
                {name}
              </span>
              {other === '' ? null : (
                <>
                  {' '}
                  <span className="contents-name-of" data-voice={right.audience}>
                    {other}
                  </span>
                </>
              )}
            </span>
          </a>
        )}
      </ContentsList>
    </ContentsFrame>
  );
});

interface Entry {
  /** The place of its row, from 0. */
  readonly at: number;
  readonly id: string;
  readonly depth: number;
  readonly edition: EditionOutline;
  readonly name: string;
  /** What the right edition calls it; empty where that is the same. */
  readonly other: string;
}

/** A row's headings; a row that only goes on with what a heading above has begun has none. */
function entryOf(row: Row, at: number, left: EditionOutline, right: EditionOutline): Entry[] {
  const lefts = begunIn(row.left, left);
  const rights = begunIn(row.right, right);
  const [edition, begun] = lefts.length > 0 ? [left, lefts] : [right, rights];
  const [first] = begun;
  if (!first) return [];
  const names = begun.map(section => section.heading);
  const others = rights.map(section => section.heading).filter(name => !names.includes(name));
  const id = `${idPrefix(edition.id)}${first.id}`;
  return [{ at, id, depth: first.depth, edition, name: names.join(' · '), other: others.join(' · ') }];
}

/** The sections whose heading is among these passages. */
function begunIn(spans: readonly Span[], edition: EditionOutline): SectionOutline[] {
  const begun = spans.filter(span => span.from === 0).map(span => span.section);
  return edition.sections.filter(section => begun.includes(section.id));
}
