import { addresses, pagePath, type SitePlace } from '../../model/address.ts';
import type { FirstContact } from '../../model/help.ts';
import { counterpart, pairingOf } from '../../model/pairs.ts';
import {
  type Block,
  type Edition,
  inVoice,
  passageId,
  type Report,
  type Section,
} from '../../model/report.ts';
import { useWords } from '../../strings/words.tsx';
import { audienceWithin, directionOf, notInName, readInName } from '../names.ts';
import { AuthorWords } from './AuthorWords.tsx';
import { authorHtml } from './author-html.ts';
import { BlockLead } from './BlockLead.tsx';
import { type BlockProps, ContentNote, EndMark } from './ContentNote.tsx';
import { endsNotedPart, HelpLine } from './HelpLine.tsx';

interface TextProps {
  readonly report: Report;
  readonly edition: Edition;
  readonly place: SitePlace;
  /** Stands before ids where two editions share a document. */
  readonly prefix?: string;
  /** Whom to call, where the library names somebody. */
  readonly help?: FirstContact | undefined;
}

/** All sections of an edition. Made once when pages are made; the browser only adopts it. */
export function EditionText({ report, edition, place, help }: TextProps) {
  return (
    <>
      {edition.sections.map(section => (
        <section
          key={section.id}
          id={section.id}
          data-section={section.id}
          data-depth={section.depth}
          data-unlaid=""
        >
          <SectionHead report={report} edition={edition} place={place} section={section} />
          {section.blocks.map((_, at) => (
            <BlockText
              key={passageId(section.id, at + 1)}
              {...{ edition, place, section, help }}
              index={at + 1}
            />
          ))}
        </section>
      ))}
      <EditionEnd edition={edition} place={place} />
    </>
  );
}

/** A section's heading with its number, and the way to the same part in the other editions. */
export function SectionHead({ report, edition, place, section, prefix }: TextProps & { section: Section }) {
  const words = useWords();
  const Heading = `h${section.depth}` as 'h2';
  return (
    <div className="section-head" data-passage={section.id} id={prefix ? prefix + section.id : undefined}>
      <a
        className="number"
        href={`#${prefix ?? ''}${section.id}`}
        aria-label={words('text.partLink', { number: section.number })}
      >
        {section.number}
      </a>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the pipeline. */}
      <Heading dangerouslySetInnerHTML={{ __html: section.headingHtml }} />
      {report.editions
        .filter(other => other.id !== edition.id && other.lang === edition.lang)
        .map(other => (
          <CounterpartLink key={other.id} {...{ report, edition, other, place, section }} />
        ))}
      {section.inShort ? <InShort list={section.inShort} {...{ edition, place }} prefix={prefix} /> : null}
    </div>
  );
}

/** What the part says in so many lines. It belongs to the heading: it has no number, and goes wherever that goes. */
function InShort({ list, edition, place, prefix }: Omit<BlockProps, 'section' | 'index'> & { list: Block }) {
  const words = useWords();
  // The pipeline lets no list have more.
  const lines = (list.html.match(/<li/g)?.length ?? 1) as 1 | 2 | 3;
  return (
    <div className="in-short">
      <p className="part-name">{words(`content.lines.${lines}`)}</p>
      <AuthorWords html={list.html} {...{ edition, place, prefix }} />
    </div>
  );
}

type CounterpartProps = TextProps & { readonly other: Edition; readonly section: Section };

function CounterpartLink({ report, edition, other, place, section }: CounterpartProps) {
  const words = useWords();
  const pairing = pairingOf(report.pairings, edition.id, other.id);
  if (!pairing) return null;
  const order = edition.sections.map(({ id, blocks }) => ({ id, blocks: blocks.length }));
  const heading = { section: section.id, index: 0 };
  const first = { section: section.id, index: 1 };
  const found = [heading, first]
    .map(from => counterpart(pairing, edition.id, from, order))
    .find(candidate => candidate?.kind === 'matched');
  if (found?.kind === 'matched') {
    const target = passageId(found.place.section, found.place.index);
    const href = `${pagePath(place, addresses.edition(report.slug, other.id))}#${target}`;
    return (
      <p className="counterpart">
        <a href={href} data-counterpart={other.id} data-target={target} data-voice={other.audience}>
          {readInName(words, other)}
        </a>{' '}
        <PeekButton report={report} edition={edition} other={other} section={section} />
      </p>
    );
  }
  const because = inVoice(counterpart(pairing, edition.id, heading, order)?.row.because, edition.audience);
  return (
    <p className="counterpart" data-missing="">
      {notInName(words, other)} {because}
    </p>
  );
}

/** Shows the part of the other version in place; where there are several such buttons, each says of which version. */
function PeekButton({ report, edition, other, section }: Omit<CounterpartProps, 'place'>) {
  const words = useWords();
  const several = report.pairings.filter(({ left, right }) => [left, right].includes(edition.id)).length > 1;
  const { number } = section;
  const name = several
    ? words('peek.openNameIn', { number, version: audienceWithin(words, other.audience) })
    : words('peek.openName', { number });
  return (
    <button
      type="button"
      className="peek-button"
      data-peek={other.id}
      aria-expanded="false"
      aria-label={name}
    >
      {words('peek.open')}
    </button>
  );
}

/** One block with its permanent number. */
export function BlockText({
  section,
  index,
  edition,
  place,
  prefix,
  help,
}: BlockProps & Pick<TextProps, 'help'>) {
  const words = useWords();
  const block = section.blocks[index - 1];
  if (!block) return null;
  const id = passageId(section.id, index);
  const number = `${section.number}.${index}`;
  return (
    <div className="block" id={`${prefix ?? ''}${id}`} data-passage={id} data-kind={block.kind}>
      <a className="number" href={`#${prefix ?? ''}${id}`} aria-label={words('text.blockLink', { number })}>
        {number}
      </a>
      <BlockLead block={block} />
      {block.kind === 'content-note' ? (
        <ContentNote {...{ section, index, edition, place, prefix }} html={block.html} />
      ) : (
        <AuthorWords html={block.html} {...{ place, edition, prefix }} />
      )}
      {help && endsNotedPart(edition, section, index) ? <HelpLine help={help} place={place} /> : null}
    </div>
  );
}

/** Footnotes and the words explained, at the end of an edition. */
export function EditionEnd({ edition, place }: { edition: Edition; place: SitePlace }) {
  const words = useWords();
  return (
    <>
      <EndMark edition={edition} />
      {edition.terms.length > 0 ? (
        <section className="end" id={`words-${edition.id}`}>
          <h2>{words('text.wordsExplained')}</h2>
          <dl className="terms">
            {edition.terms.map(term => (
              <div key={term.id} id={`term-${edition.id}-${term.id}`}>
                <dt>{term.term}</dt>
                <dd>{term.definition}</dd>
              </div>
            ))}
          </dl>
          <p className="all-terms">
            <a href={pagePath(place, addresses.glossary)}>{words('glossary.more')}</a>
          </p>
        </section>
      ) : null}
      {edition.footnotes.length > 0 ? <Footnotes edition={edition} place={place} /> : null}
    </>
  );
}

function Footnotes({ edition, place }: { edition: Edition; place: SitePlace }) {
  const words = useWords();
  return (
    <section className="end" id={`notes-${edition.id}`}>
      <h2>{words('text.footnotes')}</h2>
      <ol className="footnotes">
        {edition.footnotes.map(note => (
          <li key={note.number} id={`fn-${edition.id}-${note.number}`} dir={directionOf(edition.lang)}>
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the pipeline. */}
            <div dangerouslySetInnerHTML={{ __html: authorHtml(note.html, { place, edition, words }) }} />
            <a className="footnote-back" href={`#fnref-${edition.id}-${note.number}`}>
              {words('text.footnoteBack', { number: note.number })}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
