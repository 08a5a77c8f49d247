import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { addresses, idInFragment } from '../model/address.ts';
import type { Outline } from '../model/library.ts';
import { neutralName, type Passage, readNeutralId, standings } from '../model/neutral.ts';
import { passageId } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { inDoorOrder, versionWithin } from './names.ts';

/** What the page's address names: a passage, by the name of its line too, or a part that the report does not have. */
export type Led =
  | { readonly kind: 'passage'; readonly passage: Passage; readonly line: string }
  | { readonly kind: 'gone' };

/** Reads the part that the page's address names, once script is there; nothing where it names none. */
export function useLed(outline: Outline): Led | undefined {
  const { hash } = useLocation();
  const live = useHydrated();
  const id = idInFragment(hash);
  if (!live || id === '') return undefined;
  const passage = readNeutralId(outline, id);
  if (passage)
    return { kind: 'passage', passage, line: neutralName(outline, passage.edition, passage.place).id };
  // Such as the link that skips to the text.
  return document.getElementById(id) ? undefined : { kind: 'gone' };
}

/** Says that a link led here, to which passage, and leads to it in whichever version the reader picks. */
export function LedHere({ outline, led }: { outline: Outline; led: Led }) {
  const words = useWords();
  const note = useRef<HTMLParagraphElement>(null);
  const name = led.kind === 'passage' ? `${led.passage.edition} ${led.line}` : led.kind;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another link of the same page leads anew.
  useEffect(() => {
    // The line may be inside of another one, and all are in the list.
    for (let fold = note.current?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
      fold.open = true;
    }
    (note.current?.closest('li') ?? note.current)?.scrollIntoView({ block: 'start', behavior: 'instant' });
    // The focus says it, once.
    note.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <div className="led-here">
      <p ref={note} tabIndex={-1}>
        {led.kind === 'passage' ? (
          <PassageName outline={outline} passage={led.passage} />
        ) : (
          words('parts.gone')
        )}
      </p>
      {led.kind === 'passage' ? <Doors outline={outline} passage={led.passage} /> : null}
    </div>
  );
}

function PassageName({ outline, passage: { edition: id, place } }: { outline: Outline; passage: Passage }) {
  const words = useWords();
  const edition = outline.editions.find(candidate => candidate.id === id);
  const section = edition?.sections.find(candidate => candidate.id === place.section);
  if (!section) return null;
  const { number, heading } = section;
  return place.index === 0
    ? words('parts.leadsToPart', { number, heading })
    : words('parts.leadsToParagraph', { number: `${number}.${place.index}`, part: number, heading });
}

function Doors({ outline, passage }: { outline: Outline; passage: Passage }) {
  const words = useWords();
  const found = standings(outline, passage);
  return (
    <ul className="led-doors">
      {inDoorOrder(outline.editions).map(edition => {
        const standing = found.find(candidate => candidate.edition === edition.id);
        if (standing?.kind !== 'there') return null;
        const { section, index } = standing.place;
        return (
          <li key={edition.id}>
            <Link
              className="button"
              data-voice={edition.audience}
              to={`${addresses.edition(outline.slug, edition.id)}#${passageId(section, index)}`}
              replace
            >
              {words('parts.readIn', { version: versionWithin(words, edition, outline) })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
