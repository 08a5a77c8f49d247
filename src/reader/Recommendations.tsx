import { useId } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { EditionOutline, Outline, PlacedRecommendation, Recommended } from '../model/library.ts';
import { useWords } from '../strings/words.tsx';
import { inLanguage, statusKeys } from './names.ts';
import './Recommendations.css';

interface RecommendationsProps {
  readonly outline: Outline;
  readonly recommended: Recommended;
}

/** What a report recommends, by whom it asks: for those who must act on it, and those who ask whether they did. */
export function Recommendations({ outline, recommended }: RecommendationsProps) {
  const words = useWords();
  const name = useId();
  const { all } = recommended;
  const edition = outline.editions.find(({ id }) => id === recommended.edition);
  if (!edition) return null;
  return (
    <section className="recommendations" aria-labelledby={name}>
      <h2 id={name}>{words('recommendations.heading')}</h2>
      <p>{words('recommendations.lead', { count: all.length })}</p>
      {byAddressee(all).map(({ to, asked }, at) => (
        // A name has spaces, which an id must not have.
        <section key={to ?? ''} aria-labelledby={`${name}-${at}`}>
          <h3 id={`${name}-${at}`} {...(to ? inLanguage(edition.lang) : {})}>
            {to ?? words('recommendations.nobody')}
          </h3>
          <ul>
            {asked.map(one => (
              <li key={one.place}>
                <Asked outline={outline} edition={edition} recommendation={one} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

interface AskedOne {
  readonly to: string | undefined;
  readonly asked: readonly PlacedRecommendation[];
}

/** In the order in which they are first asked; those that ask nobody by name come last. */
function byAddressee(all: readonly PlacedRecommendation[]): AskedOne[] {
  const named = [...new Set(all.flatMap(({ to }) => (to ? [to] : [])))];
  const groups: AskedOne[] = named.map(to => ({ to, asked: all.filter(one => one.to === to) }));
  const nobody = all.filter(({ to }) => !to);
  return nobody.length > 0 ? [...groups, { to: undefined, asked: nobody }] : groups;
}

interface AskedProps {
  readonly outline: Outline;
  readonly edition: EditionOutline;
  readonly recommendation: PlacedRecommendation;
}

function Asked({ outline, edition, recommendation }: AskedProps) {
  const words = useWords();
  const { asks, status, response, forChildren, place } = recommendation;
  const own = inLanguage(edition.lang);
  return (
    <>
      <p className="recommendations-asks">
        <Link to={`${addresses.edition(outline.slug, edition.id)}#${place}`} replace {...own}>
          {asks}
        </Link>
      </p>
      {status || response || forChildren ? (
        <dl>
          {status ? <Fact name={words('content.status')} value={words(statusKeys[status])} /> : null}
          {response ? <Fact name={words('recommendations.since')} value={response} lang={own} /> : null}
          {forChildren ? <Fact name={words('content.forChildren')} value={forChildren} lang={own} /> : null}
        </dl>
      ) : null}
    </>
  );
}

function Fact({ name, value, lang }: { name: string; value: string; lang?: ReturnType<typeof inLanguage> }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd {...lang}>{value}</dd>
    </div>
  );
}
