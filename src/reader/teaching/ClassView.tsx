import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useHref } from 'react-router';
import { addresses } from '../../model/address.ts';
import { idsInHash, openedBy } from '../../model/class-parts.ts';
import type { EditionOutline, Outline } from '../../model/library.ts';
import type { SectionId } from '../../model/report.ts';
import { LevelProvider, useTag, useWords } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { inTitleLanguage, versionWithin } from '../names.ts';
import { Reader } from '../Reader.tsx';
import { type ParseHtml, parkIds, TextStore } from '../text-store.ts';
import { levelFor } from '../view.ts';
import type { EarlyWords, ReportData } from '../words-of.ts';
import { cutWords, minutesOf, readParts } from './class-words.ts';
import './ClassView.css';

interface ClassViewProps {
  readonly data: ReportData;
  /** The version that the link opens; never one for adults. */
  readonly edition: EditionOutline;
  /** The fragment of the address, which names the parts. */
  readonly hash: string;
  readonly parseHtml: ParseHtml;
  readonly early?: EarlyWords | undefined;
  /** Counts the words of a text. */
  readonly countWords: (text: string) => number;
  /** Controls of other rooms: reading aloud. Saving is not among them: a saved copy has all versions. */
  readonly actions: (outline: Outline) => ReactNode;
  readonly help: ReactNode;
}

/**
 * What a teacher's link opens: some parts of a young people's version in a reader of their own. To the reader it is a
 * report that has this version and these parts only, so that nothing in it can lead to another version; its one way on,
 * at the foot and plainly named, is to all of the same version.
 */
export function ClassView({ edition, help, actions, ...rest }: ClassViewProps) {
  const { data, hash, parseHtml } = rest;
  const { whole, again } = useWhole({ ...rest, edition });
  const cut = useCut({ ...rest, edition }, whole);
  return (
    <LevelProvider level={levelFor(edition.audience)}>
      {whole === 'lost' ? (
        <Instead outline={data.outline} edition={edition} name="lost" help={help} onAgain={again} />
      ) : cut === undefined ? (
        <Coming />
      ) : cut.outline === undefined ? (
        <Instead outline={data.outline} edition={edition} name="gone" help={help} />
      ) : (
        <>
          <Lead outline={data.outline} edition={edition} cut={cut} />
          <Reader
            key={hash}
            data={cut.data}
            view={{ kind: 'edition', edition: edition.id }}
            parseHtml={parseHtml}
            onLost={neverLost}
            mayPrepare={never}
            actions={actions(cut.outline)}
            ending={<Ending outline={data.outline} edition={edition} help={help} />}
          />
        </>
      )}
    </LevelProvider>
  );
}

const never = async () => false;

/** The words are there before the reader is. */
const neverLost = () => {};

type Whole = DocumentFragment | 'lost' | undefined;

/** All words of the version: those of the page, or else fetched. */
function useWhole({ data, edition, parseHtml, early }: Omit<ClassViewProps, 'actions' | 'help'>) {
  const tag = useTag();
  const [whole, setWhole] = useState<Whole>();
  const [turn, setTurn] = useState(0);
  const held = useRef(early);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks once more.
  useEffect(() => {
    let left = false;
    const store = new TextStore(data.outline, tag, parseHtml, data.held);
    const { edition: id, text } = held.current ?? {};
    if (id === edition.id && text?.hasChildNodes()) store.adopt(edition.id, text);
    store.load(edition.id).then(
      () => {
        if (left) return;
        const words = document.createDocumentFragment();
        words.append(store.text(edition.id) ?? '');
        parkIds(words);
        setWhole(words);
      },
      () => {
        if (!left) setWhole('lost');
      },
    );
    return () => {
      left = true;
    };
  }, [data, edition.id, parseHtml, tag, turn]);
  const again = () => {
    setWhole(undefined);
    setTurn(before => before + 1);
  };
  return { whole, again };
}

interface Cut {
  /** A report that has nothing but these parts; `undefined` where none of them is left. */
  readonly outline: Outline | undefined;
  readonly data: ReportData;
  readonly isSomeMissing: boolean;
}

/** The report as the class is shown it. */
function useCut(
  { data, edition, hash, countWords }: Omit<ClassViewProps, 'actions' | 'help'>,
  whole: Whole,
): Cut | undefined {
  const words = useWords(levelFor(edition.audience));
  const help = useHref(addresses.help);
  return useMemo(() => {
    if (!(whole instanceof DocumentFragment)) return undefined;
    const { parts, isSomeMissing } = openedBy(edition.sections, idsInHash(hash) ?? []);
    if (parts.length === 0) return { outline: undefined, data, isSomeMissing };
    const open = new Set<SectionId>(parts.map(({ id }) => id));
    const text = cutWords(whole, { edition: edition.id, open, mayLeadTo: [help], words });
    const read = [...readParts(text, countWords).values()].reduce((sum, part) => sum + part.words, 0);
    const { near: _near, ...outline } = data.outline;
    const reading = { ...edition.reading, words: read, minutes: minutesOf(read, edition.reading) };
    const own = { ...outline, editions: [{ ...edition, sections: parts, reading }], pairings: [] };
    return {
      outline: own,
      data: { outline: own, held: () => text.cloneNode(true) as DocumentFragment },
      isSomeMissing,
    };
  }, [data, edition, hash, countWords, whole, words, help]);
}

interface OfReport {
  readonly outline: Outline;
  readonly edition: EditionOutline;
}

/** Where one is: in some parts of more. */
function Lead({ outline, edition, cut }: OfReport & { cut: Cut }) {
  const words = useWords();
  const count = cut.outline?.editions[0]?.sections.length ?? 0;
  const version = versionWithin(words, edition, outline);
  return (
    <div className="class-lead">
      <p>{words('classView.lead', { count, all: edition.sections.length, version })}</p>
      {cut.isSomeMissing ? <p>{words('classView.someGone')}</p> : null}
    </div>
  );
}

/** Stands where the words will be, if they take long enough to wonder. */
function Coming() {
  const words = useWords();
  return <p className="waiting">{words('reader.loading')}</p>;
}

function Ending({ outline, edition, help }: OfReport & { help: ReactNode }) {
  const words = useWords();
  return (
    <footer className="report-end">
      {help}
      <WayOn outline={outline} edition={edition} />
      {outline.retelling ? (
        <p className="retelling">{words('report.retelling', { publisher: outline.publisher })}</p>
      ) : null}
    </footer>
  );
}

function WayOn({ outline, edition }: OfReport) {
  const words = useWords();
  return (
    <ul className="ways-on">
      <li>
        <Link to={addresses.edition(outline.slug, edition.id)} replace>
          {words('classView.whole', { version: versionWithin(words, edition, outline) })}
        </Link>
      </li>
    </ul>
  );
}

interface InsteadProps extends OfReport {
  readonly name: 'lost' | 'gone';
  readonly help: ReactNode;
  readonly onAgain?: () => void;
}

/** What stands where no part can be shown: they could not be had, or the report has none of them any more. */
function Instead({ outline, edition, name, help, onAgain }: InsteadProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // It has come in the place of words: whoever hears the page is told.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="page" data-hard={outline.sensitive ? '' : undefined}>
      <p className="short-title" {...inTitleLanguage(outline)}>
        {outline.shortTitle}
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {words(`classView.${name}Heading`)}
      </h1>
      <p>{words(`classView.${name}`)}</p>
      {onAgain ? (
        <p>
          <Button onClick={onAgain}>{words('problem.again')}</Button>
        </p>
      ) : (
        <WayOn outline={outline} edition={edition} />
      )}
      {help}
    </div>
  );
}
