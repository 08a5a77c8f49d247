import { type ComponentType, useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../model/address.ts';
import type { SaveState } from '../model/save.ts';
import { useLaterWords, useWords } from '../strings/words.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { useOnline } from './online.ts';
import { PassingButton } from './PassingButton.tsx';
import type { SeriesDialogProps, SeriesReport } from './SeriesDialog.tsx';
import { shelf, useShelf } from './shelf.ts';
import './SaveSeries.css';

/** Saves all reports of a series, one after the other; nothing where there are not several. */
export function SaveSeries({ reports }: { reports: readonly SeriesReport[] }) {
  const words = useWords();
  const live = useHydrated();
  const online = useOnline();
  const known = useShelf();
  const { Dialog, open, ask, failed } = useDialog();
  if (reports.length < 2 || !live || known.kind === 'unknown') return null;
  if (known.kind === 'unavailable') return <p>{words(`saving.unavailable.${known.reason}`)}</p>;
  const stateOf = ({ slug }: SeriesReport) => known.states.get(slug)?.kind;
  const missing = reports.filter(({ slug }) => !isAllThere(known.states.get(slug)));
  const going = reports.filter(report => ['waiting', 'saving', 'checking'].includes(stateOf(report) ?? ''));
  const done = reports.length - missing.length;
  const cancel = () => {
    // The last first: as one ends, the next would begin.
    for (const { slug } of going.toReversed()) void shelf.cancel(slug);
  };
  const said =
    missing.length === 0
      ? words('series.allSaved')
      : done > 0 || going.length > 0
        ? words('series.soFar', { count: done, all: reports.length })
        : '';
  return (
    <div className="save-series">
      {missing.length === 0 ? null : going.length > 0 ? (
        <PassingButton onClick={cancel}>{words('series.cancel')}</PassingButton>
      ) : (
        <PassingButton aria-disabled={!online || undefined} onClick={online ? () => ask(true) : undefined}>
          {words('series.save')}
        </PassingButton>
      )}
      <p role="status">
        {[said, failed ? words('offline.notOpened') : '', online ? '' : words('offline.offlineNow')]
          .filter(sentence => sentence)
          .join(' ')}
      </p>
      {done > 0 || going.length > 0 ? <Link to={addresses.saved}>{words('footer.saved')}</Link> : null}
      {Dialog && open ? <Dialog reports={missing} onClose={() => ask(false)} /> : null}
    </div>
  );
}

/** Whether a report is saved with all its versions and pictures: of a part of one, a series must not claim all. */
function isAllThere(state: SaveState | undefined): boolean {
  if (state?.kind !== 'saved') return false;
  return !state.part || (state.part.missing.length === 0 && state.part.pictures);
}

/** The dialog comes when it is first asked for. */
function useDialog() {
  const [Dialog, setDialog] = useState<ComponentType<SeriesDialogProps>>();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const later = useLaterWords();
  const ask = (next: boolean) => {
    setFailed(false);
    if (Dialog || !next) return setOpen(next);
    Promise.all([import('./SeriesDialog.tsx'), later()]).then(
      ([code]) => {
        setDialog(() => code.SeriesDialog);
        setOpen(true);
      },
      () => setFailed(true),
    );
  };
  return { Dialog, open, ask, failed };
}
