import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SitePlace } from '../../model/address.ts';
import type { FirstContact } from '../../model/help.ts';
import { type Edition, type EditionId, passageId, type Report, type Span } from '../../model/report.ts';
import { LevelProvider, WordsProvider } from '../../strings/words.tsx';
import { levelFor } from '../view.ts';
import { idPrefix, type WordsOfReport } from '../words-of.ts';
import { BlockText, EditionEnd, EditionText, SectionHead } from './EditionText.tsx';

/**
 * Renders the words of a report to HTML, in the words of an interface language; `help` is whom to call. Used while pages
 * are made.
 */
export function wordsOfReport(
  report: Report,
  words: i18n,
  place: SitePlace,
  help?: FirstContact,
): WordsOfReport {
  const find = (id: EditionId) => report.editions.find(edition => edition.id === id) as Edition;
  const render = (edition: Edition, node: ReactNode) =>
    renderToStaticMarkup(
      <WordsProvider words={words}>
        <LevelProvider level={levelFor(edition.audience)}>{node}</LevelProvider>
      </WordsProvider>,
    );
  return {
    edition: id =>
      render(find(id), <EditionText report={report} edition={find(id)} place={place} help={help} />),
    passages: (id, spans) => {
      const edition = find(id);
      return render(
        edition,
        spans.map(span => spanText({ report, edition, span, place, help })),
      );
    },
    end: id => render(find(id), <EditionEnd edition={find(id)} place={place} />),
  };
}

interface SpanProps {
  readonly report: Report;
  readonly edition: Edition;
  readonly span: Span;
  readonly place: SitePlace;
  readonly help: FirstContact | undefined;
}

function spanText({ report, edition, span, place, help }: SpanProps): ReactNode {
  const section = edition.sections.find(candidate => candidate.id === span.section);
  if (!section) return null;
  const indexes = Array.from({ length: span.to - span.from + 1 }, (_, at) => span.from + at);
  const prefix = idPrefix(edition.id);
  return indexes.map(index =>
    index === 0 ? (
      <SectionHead key={section.id} {...{ report, edition, place, section, prefix }} />
    ) : (
      <BlockText key={passageId(section.id, index)} {...{ section, index, edition, place, prefix, help }} />
    ),
  );
}
