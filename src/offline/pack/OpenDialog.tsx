import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../../model/address.ts';
import { neutralTitle, type Slug } from '../../model/report.ts';
import { readable, type SaveProblem, totalBytes } from '../../model/save.ts';
import { longDate } from '../../strings/dates.ts';
import { useLanguage, useWords, type WordKey } from '../../strings/words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { type Shelf, shelf, useShelf } from '../shelf.ts';
import { useSize } from '../size.ts';
import { type KnownReport, knownReports } from './known-reports.ts';
import type { Opened, OpenedReport, PackProblem } from './open.ts';
import type { PackKit } from './pack-kit.ts';
import { useFocusOnce } from './useFocusOnce.ts';

interface OpenDialogProps {
  readonly file: File;
  readonly kit: PackKit;
  readonly onClose: () => void;
}

type Stage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly problem: PackProblem }
  | { readonly kind: 'asking'; readonly opened: Whole; readonly known: ReadonlyMap<string, KnownReport> }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly reports: readonly OpenedReport[] }
  /** `saved` are those that were saved before it. */
  | { readonly kind: 'failed'; readonly problem: SaveProblem; readonly saved: readonly OpenedReport[] };

type Whole = Extract<Opened, { kind: 'opened' }>;

/** Reads a file from another device, says what is in it and what saving it means, and saves it. */
export function OpenDialog({ file, kit, onClose }: OpenDialogProps) {
  const words = useWords();
  const { stage, save, stop } = useStages(file, kit);
  // The button that was pressed is gone then.
  const button = useFocusOnce(stage.kind === 'saving');
  const close = () => {
    stop();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={close}
      title={words('packTools.open')}
      // There from the start, so that each of them is heard.
      description={
        <div role="status">
          <StageWords stage={stage} />
        </div>
      }
    >
      {stage.kind === 'asking' ? (
        <Button look="strong" onClick={() => void save(stage)}>
          {words('pack.takeIn', { count: stage.opened.reports.length })}
        </Button>
      ) : null}
      <Button ref={button} onClick={close}>
        {words(stage.kind === 'asking' || stage.kind === 'saving' ? 'saving.cancel' : 'saving.close')}
      </Button>
    </Dialog>
  );
}

async function readFile(file: File, parseHtml: PackKit['parseHtml']): Promise<Stage> {
  const [{ openPack }, { areSafeWords }, known] = await Promise.all([
    import('./open.ts'),
    import('./safe-words.ts'),
    knownReports(),
  ]);
  const opened = await openPack(file, html => areSafeWords(html, parseHtml));
  return opened.kind === 'opened' ? { kind: 'asking', opened, known } : opened;
}

function useStages(file: File, { parseHtml }: PackKit) {
  const [stage, setStage] = useState<Stage>({ kind: 'reading' });
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    setStage({ kind: 'reading' });
    readFile(file, parseHtml)
      // A stick that was pulled out: what cannot be read is as good as damaged.
      .catch((): Stage => ({ kind: 'refused', problem: 'damaged' }))
      .then(next => !gone && setStage(next));
    return () => {
      gone = true;
    };
  }, [file, parseHtml]);
  const save = async (asked: Extract<Stage, { kind: 'asking' }>) => {
    const { pack, reports } = asked.opened;
    const controller = new AbortController();
    running.current = controller;
    setStage({ kind: 'saving' });
    const code = await import('./take-in.ts').catch(() => undefined);
    if (!code) return setStage({ kind: 'failed', problem: 'no-network', saved: [] });
    // Asked at the reader's own act, as with any save; the answer is shown on the page.
    void navigator.storage?.persist?.().catch(() => false);
    const slugs = reports.map(({ manifest }) => manifest.slug);
    const takeAll = async (): Promise<Stage> => {
      for (const [at, report] of reports.entries()) {
        const outcome = await code.takeIn(report, pack.from, controller.signal);
        await shelf.refresh();
        if (outcome.kind === 'failed')
          return { kind: 'failed', problem: outcome.problem, saved: reports.slice(0, at) };
        // Whoever removed what was being saved is asked again; whoever closed the dialog sees nothing of it.
        if (outcome.kind !== 'saved') return asked;
      }
      return { kind: 'saved', reports };
    };
    setStage(
      await shelf.during(slugs, controller, takeAll, { kind: 'failed', problem: 'no-network', saved: [] }),
    );
  };
  return { stage, save, stop: () => running.current?.abort() };
}

function StageWords({ stage }: { stage: Stage }) {
  const words = useWords();
  switch (stage.kind) {
    case 'reading':
      return <p>{words('pack.reading')}</p>;
    case 'refused':
      return <p role="alert">{words(`pack.refused.${stage.problem}`)}</p>;
    case 'asking':
      return <InFile opened={stage.opened} known={stage.known} />;
    case 'saving':
      return <p>{words('saving.going')}</p>;
    case 'saved':
      return <Saved reports={stage.reports} />;
    case 'failed':
      return <Failed {...stage} />;
    default:
      return stage satisfies never;
  }
}

/** What is in the file. */
function InFile({ opened, known }: { opened: Whole; known: ReadonlyMap<string, KnownReport> }) {
  const words = useWords();
  const language = useLanguage();
  const size = useSize();
  const saved = useShelf();
  const { pack, reports } = opened;
  const date = longDate(pack.made, language);
  return (
    <>
      <p>{words('pack.from', { date, site: pack.from })}</p>
      <ul>
        {reports.map(report => (
          <li key={report.manifest.slug}>
            {titleOf(report)} ({size(totalBytes(report.manifest))}).{' '}
            {aboutReport(report, known, saved)
              .map(key => words(key))
              .join(' ')}
          </li>
        ))}
      </ul>
      <p>{words('saving.stays')}</p>
      {reports.some(({ report }) => report.outline.sensitive) ? (
        <p>{words('saving.staysSensitive')}</p>
      ) : null}
    </>
  );
}

/** The title as the report itself gives it: what a file says beside it could be anything. */
function titleOf({ report }: OpenedReport): string {
  return neutralTitle(report.outline);
}

/** What a reader should know of a report before it is saved: whether it is this site's, and what it takes the place of. */
function aboutReport(
  { manifest: { slug, revision } }: OpenedReport,
  known: ReadonlyMap<string, KnownReport>,
  saved: Shelf,
): WordKey[] {
  const ours = known.get(slug);
  const copy = saved.kind === 'ready' ? saved.copies.find(candidate => candidate.slug === slug) : undefined;
  const state = copy && readable(copy);
  const isOther = state?.kind === 'saved' && state.revision !== revision;
  return [
    ours ? (ours.revision === revision ? 'pack.isOurs' : 'pack.isOtherRevision') : 'pack.isUnknown',
    ...(isOther ? (['pack.replaces'] as const) : []),
  ];
}

/** What stopped it, and which reports had been saved by then. */
function Failed({ problem, saved }: Extract<Stage, { kind: 'failed' }>) {
  const words = useWords();
  return (
    <>
      <p role="alert">
        {words(saved.length > 0 ? 'pack.restNotSaved' : 'saving.notSaved')}{' '}
        {words(`saving.problem.${problem}`)}
      </p>
      {saved.length > 0 ? <Saved reports={saved} /> : null}
    </>
  );
}

function Saved({ reports }: { reports: readonly OpenedReport[] }) {
  const words = useWords();
  return (
    <>
      <p>{words('saving.saved')}</p>
      <ul className="ways-on">
        {reports.map(report => (
          <li key={report.manifest.slug}>
            <Link to={addresses.report(report.manifest.slug as Slug)}>{titleOf(report)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
