import { useDeferredValue, useId, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../../model/address.ts';
import type { Outline } from '../../model/library.ts';
import type { PackFacts } from '../../model/pack.ts';
import { neutralTitle } from '../../model/report.ts';
import { versionName } from '../../reader/names.ts';
import { useWords } from '../../strings/words.tsx';
import { find, type Hit, type Passage } from './search.ts';

/** So many are shown at first, and with each press of the button. */
const step = 30;

interface PackSearchProps {
  readonly facts: PackFacts;
  readonly passages: readonly Passage[];
}

/** Search in all versions of all reports of a pack. What is looked for is kept nowhere. */
export function PackSearch({ facts, passages }: PackSearchProps) {
  const words = useWords();
  const field = useId();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(step);
  const asked = useDeferredValue(query);
  const hits = useMemo(() => find(passages, asked), [passages, asked]);
  const said = asked.trim() === '' ? '' : words('pack.found', { count: hits.length });
  return (
    <div className="page pack-search">
      <h1 tabIndex={-1}>{words('header.search')}</h1>
      <search>
        <label htmlFor={field}>{words('pack.searchFor')}</label>
        <input
          id={field}
          type="search"
          value={query}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={event => {
            setQuery(event.target.value);
            setShown(step);
          }}
        />
      </search>
      <p role="status">{said}</p>
      <ol className="hits">
        {hits.slice(0, shown).map(hit => (
          <li key={`${hit.passage.slug} ${hit.passage.edition} ${hit.passage.id}`}>
            <HitLine hit={hit} outline={outlineOf(facts, hit)} />
          </li>
        ))}
      </ol>
      {hits.length > shown ? (
        <button type="button" className="button" onClick={() => setShown(shown + step)}>
          {words('pack.more')}
        </button>
      ) : null}
    </div>
  );
}

function outlineOf({ reports }: PackFacts, { passage }: Hit): Outline | undefined {
  return reports.find(({ outline }) => outline.slug === passage.slug)?.outline;
}

/** One place: in which report, version and part, and the words around. */
function HitLine({
  hit: { passage, before, found, after },
  outline,
}: {
  hit: Hit;
  outline: Outline | undefined;
}) {
  const words = useWords();
  const edition = outline?.editions.find(({ id }) => id === passage.edition);
  if (!outline || !edition) return null;
  const version = versionName(words, edition, outline);
  const place = { title: neutralTitle(outline), version, number: passage.number };
  return (
    <>
      <Link to={`${addresses.edition(outline.slug, edition.id)}#${passage.id}`} data-voice={edition.audience}>
        {words('pack.hit', place)}
      </Link>
      <p lang={edition.lang} dir="auto">
        {before}
        <mark>{found}</mark>
        {after}
      </p>
    </>
  );
}
