import { type KeyboardEvent, memo, type RefObject, useId } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { Audience, EditionId, Slug } from '../model/report.ts';
import { useWords, type WordKey, type Words } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import type { FoundPassage } from './passages.ts';
import { quotedList } from './quoted-list.ts';
import { isDirect, type Result } from './results.ts';
import { snippetOf } from './snippet.ts';

const audienceKeys: Record<Audience, WordKey> = {
  adults: 'version.adults',
  'young-people': 'version.youngPeople',
  'easy-read': 'version.easyRead',
};

interface SearchResultsProps {
  readonly list?: RefObject<HTMLDivElement | null>;
  readonly results: readonly Result[];
  readonly goesOn: boolean;
  readonly onMore: () => void;
  /** Called with the address of the result that is opened, as its link has it. */
  readonly onOpen?: (address: string | undefined) => void;
}

/** Passages that were found, each with what the other versions say. The arrow keys go from one to the next. */
export function SearchResults({ list, results, goesOn, onMore, onOpen }: SearchResultsProps) {
  const words = useWords();
  const similar = results.findIndex(result => !isDirect(result));
  const splits = similar > 0;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys, and which link is followed, are heard for the links inside. */}
      <div ref={list} onKeyDown={stepThrough} onClick={({ target }) => onOpen?.(addressOf(target))}>
        <Hits results={splits ? results.slice(0, similar) : results} />
        {splits ? (
          <>
            <p className="hits-similar">{words('search.similar')}</p>
            <Hits results={results.slice(similar)} />
          </>
        ) : null}
      </div>
      {goesOn ? (
        <p className="search-more">
          <Button onClick={onMore}>{words('search.more')}</Button>
        </p>
      ) : null}
    </>
  );
}

function Hits({ results }: { results: readonly Result[] }) {
  return (
    <ol className="hits">
      {results.map(result => (
        <li key={`${result.report} ${result.unit}`}>
          <Hit result={result} />
        </li>
      ))}
    </ol>
  );
}

/** Of the result that is pressed, as its link has it. */
function addressOf(target: EventTarget): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.getAttribute('href') ?? undefined;
}

/** Arrow keys go from result to result, and above the first back to the box. */
function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const leads = [...event.currentTarget.querySelectorAll<HTMLElement>('.hit-lead a')];
  const here = leads.findIndex(link => link.closest('li')?.contains(document.activeElement));
  const next = leads[here + step];
  event.preventDefault();
  if (next) next.focus();
  else if (step < 0) document.querySelector<HTMLElement>('.search-box input')?.focus();
}

const notInKeys: Record<Audience, WordKey> = {
  adults: 'notIn.adults',
  'young-people': 'notIn.youngPeople',
  'easy-read': 'notIn.easyRead',
};

/** What is on screen stays as it is while somebody types: drawing it anew takes a slow phone longer than finding. */
const Hit = memo(function Hit({ result: { slug, title, lead, beside, missing } }: { result: Result }) {
  const words = useWords();
  const id = useId();
  return (
    <article className="hit" aria-labelledby={id}>
      <p className="hit-report" id={id}>
        {title}
      </p>
      <div className="hit-voices">
        <Voice slug={slug} titleId={id} found={lead} isLead />
        {beside.map(found => (
          <Voice key={found.side.edition} slug={slug} titleId={id} found={found} isLead={false} />
        ))}
        {missing ? (
          <div className="hit-voice" data-voice={missing}>
            <p className="hit-alone">{words(notInKeys[missing])}</p>
          </div>
        ) : null}
      </div>
    </article>
  );
});

interface VoiceProps {
  readonly slug: string;
  /** Of the report's title, without which its links would all have the same names. */
  readonly titleId: string;
  readonly found: FoundPassage;
  readonly isLead: boolean;
}

function Voice({ slug, titleId, found, isLead }: VoiceProps) {
  const words = useWords();
  const { side, passage, marks, foundBy, listedUnder } = found;
  const hash = passage.id === '' ? '' : `#${passage.id}`;
  const to = `${addresses.edition(slug as Slug, side.edition as EditionId)}${hash}`;
  return (
    <section
      className={isLead ? 'hit-voice hit-lead' : 'hit-voice'}
      data-edition={side.edition}
      data-voice={side.audience}
    >
      <h2>
        <Link to={to} aria-describedby={titleId}>
          {placeName(words, found)}
        </Link>
      </h2>
      {passage.note ? <p className="hit-note">{words('search.note', { note: passage.note })}</p> : null}
      <p className="hit-words" lang={side.lang} dir="auto">
        {snippetOf(passage.text, marks).map((piece, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which never change places.
          piece.isFound ? <mark key={at}>{piece.text}</mark> : piece.text,
        )}
      </p>
      {isLead && foundBy.length > 0 ? (
        <p className="hit-by">{words('search.foundBy', { words: quotedList(foundBy) })}</p>
      ) : null}
      {isLead && listedUnder.length > 0 ? (
        <p className="hit-by">{words('search.listedUnder', { words: quotedList(listedUnder) })}</p>
      ) : null}
    </section>
  );
}

/** “Full report, 3.2: What exploitation is”. */
function placeName(words: Words, { side, passage }: FoundPassage): string {
  const name = words(audienceKeys[side.audience]);
  const version = side.languageName
    ? words('version.inLanguage', { name, language: side.languageName })
    : name;
  if (passage.number === '') return version;
  return words('search.place', { version, number: passage.number, heading: passage.heading });
}
