import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import { type GlossaryEntry, type GlossaryPart, glossaryParts } from '../model/glossary.ts';
import type { Audience } from '../model/report.ts';
import { useWords } from '../strings/words.tsx';
import './GlossaryPage.css';

/** All words explained, for adults and for young people. */
export function GlossaryPage({ entries }: { entries: readonly GlossaryEntry[] }) {
  const words = useWords();
  const parts = glossaryParts(entries);
  return (
    <div className="page glossary" data-hard="">
      <h1 tabIndex={-1}>{words('footer.glossary')}</h1>
      <p className="lead">{words(entries.length === 0 ? 'glossary.none' : 'glossary.lead')}</p>
      {parts.length > 1 ? (
        <nav aria-label={words('glossary.letters')}>
          <ul className="letters">
            {parts.map(({ letter = '' }) => (
              <li key={letter}>
                <a className="button" href={`#${letterId(letter)}`}>
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {parts.map(part => (
        <Part key={part.letter ?? ''} part={part} />
      ))}
    </div>
  );
}

/** The id of a letter’s heading. */
function letterId(letter: string): string {
  return `letter-${letter}`;
}

function Part({ part: { letter, entries } }: { part: GlossaryPart }) {
  const list = entries.map(entry => (
    <Entry key={entry.id} entry={entry} heading={letter === undefined ? 'h2' : 'h3'} />
  ));
  if (letter === undefined) return list;
  return (
    <section aria-labelledby={letterId(letter)}>
      <h2 className="letter" id={letterId(letter)}>
        {letter}
      </h2>
      {list}
    </section>
  );
}

function Entry({ entry, heading: Heading }: { entry: GlossaryEntry; heading: 'h2' | 'h3' }) {
  const words = useWords();
  const { id, term, forms, definition, youngPeople, reports } = entry;
  const isSame = definition === youngPeople;
  return (
    <article className="glossary-entry" id={`term-${id}`} aria-labelledby={`term-${id}-name`}>
      {/* A glossary's language is not the interface's: each part finds its own direction. */}
      <Heading id={`term-${id}-name`} dir="auto">
        {term}
      </Heading>
      {forms.length > 0 ? (
        <p className="glossary-forms" dir="auto">
          {words('glossary.also', { forms: forms.join(', ') })}
        </p>
      ) : null}
      <div className="glossary-voices">
        {isSame ? (
          <Voice name={words('glossary.everybody')} text={definition} />
        ) : (
          <>
            <Voice name={words('glossary.youngPeople')} text={youngPeople} voice="young-people" />
            <Voice name={words('glossary.adults')} text={definition} voice="adults" />
          </>
        )}
      </div>
      {reports.length > 0 ? (
        <p className="glossary-reports">
          {words('glossary.usedIn')}{' '}
          {reports.map(({ slug, title }, at) => (
            <span key={slug}>
              {at > 0 ? ' · ' : null}
              <Link to={addresses.report(slug)}>{title}</Link>
            </span>
          ))}
        </p>
      ) : null}
    </article>
  );
}

function Voice({ name, text, voice }: { name: string; text: string; voice?: Audience }) {
  return (
    <div className="glossary-voice" data-voice={voice}>
      <p className="glossary-voice-name">{name}</p>
      <p dir="auto">{text}</p>
    </div>
  );
}
