import { useEffect, useRef, useState } from 'react';
import { packLimit } from '../../model/pack.ts';
import { readable } from '../../model/save.ts';
import { useWords } from '../../strings/words.tsx';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { isMetered } from '../online.ts';
import { useShelf } from '../shelf.ts';
import { useSize } from '../size.ts';
import { Chosen } from './Chosen.tsx';
import type { Source } from './gather.ts';
import { type KnownReport, knownReports } from './known-reports.ts';
import type { PackKit } from './pack-kit.ts';
import { bytesToFetch, sizeOfPack } from './pack-size.ts';
import type { ReportAtHand } from './report-at-hand.ts';
import { useFocusOnce } from './useFocusOnce.ts';
import { type Making, useMaking, useSources } from './useMaking.ts';

interface MakeDialogProps {
  /** The report from which the reader came. */
  readonly atHand: ReportAtHand | undefined;
  readonly kit: PackKit;
  readonly onClose: () => void;
}

/** Lets a reader choose reports, says what the file will be and where it stays, makes it and hands it over. */
export function MakeDialog({ atHand, kit, onClose }: MakeDialogProps) {
  const words = useWords();
  const known = useKnownReports();
  const { chosen, pictures, bytes, ...choice } = useChoice(atHand, kit);
  const { making, make, stop } = useMaking(kit);
  const isReady = chosen.length > 0 && bytes <= packLimit;
  const isChoosing = making.kind === 'choosing';
  // The button that was pressed is gone then.
  const cancel = useFocusOnce(making.kind === 'making');
  const close = () => {
    stop();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={close}
      title={words('packTools.make')}
      description={
        isChoosing ? (
          <>
            <Chosen pictures={pictures} {...choice} />
            <Before {...{ chosen, bytes, known, making }} coming={bytesToFetch(chosen, pictures)} />
          </>
        ) : (
          <Going making={making} />
        )
      }
    >
      {isChoosing ? (
        <Button
          look="strong"
          aria-disabled={!isReady || undefined}
          onClick={isReady ? () => void make(chosen, pictures) : undefined}
        >
          {words('pack.makeNow')}
        </Button>
      ) : null}
      {making.kind === 'made' ? <Download {...making} /> : null}
      <Button ref={cancel} onClick={making.kind === 'making' ? stop : close}>
        {words(making.kind === 'made' ? 'saving.close' : 'saving.cancel')}
      </Button>
    </Dialog>
  );
}

/** What goes into the file, as the reader chooses it: at first all that there is. */
function useChoice(atHand: ReportAtHand | undefined, { template }: PackKit) {
  const offered = useOffered(atHand);
  const sources = useSources(offered.map(({ slug }) => slug));
  const [left, onLeave] = useState<ReadonlySet<string>>(new Set());
  const [pictures, onPictures] = useState(true);
  const chosen = offered.flatMap(({ slug }) => {
    const source = sources.get(slug);
    return left.has(slug) || typeof source !== 'object' ? [] : [source];
  });
  const bytes = sizeOfPack({ sources: chosen, pictures, template });
  return { offered, sources, left, onLeave, pictures, onPictures, chosen, bytes };
}

/** The reports to choose from: those that are saved whole, and the one at hand. */
function useOffered(atHand: ReportAtHand | undefined): readonly ReportAtHand[] {
  const known = useShelf();
  const saved = known.kind === 'ready' ? known.copies.filter(copy => readable(copy)?.kind === 'saved') : [];
  const others = saved.filter(({ slug }) => slug !== atHand?.slug);
  return [...(atHand ? [atHand] : []), ...others.map(({ slug, title }) => ({ slug, title }))];
}

function useKnownReports(): ReadonlyMap<string, KnownReport> | undefined {
  const [known, setKnown] = useState<ReadonlyMap<string, KnownReport>>();
  useEffect(() => {
    let gone = false;
    void knownReports().then(found => {
      if (!gone) setKnown(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return known;
}

interface BeforeProps {
  readonly chosen: readonly Source[];
  /** About how large the file will be. */
  readonly bytes: number;
  /** How much of it has to be fetched. */
  readonly coming: number;
  readonly known: ReadonlyMap<string, KnownReport> | undefined;
  readonly making: Making;
}

/** What there is to know before a file is made: how large, where it stays, who can read it, and what went wrong. */
function Before({ chosen, bytes, coming, known, making }: BeforeProps) {
  const words = useWords();
  const size = useSize();
  const isSensitive = chosen.some(({ manifest }) => known?.get(manifest.slug)?.sensitive ?? true);
  return (
    <>
      <p role="status">
        {chosen.length > 0
          ? words('pack.size', { size: size(bytes), count: chosen.length })
          : words('pack.chooseOne')}{' '}
        {bytes > packLimit ? words('pack.tooLarge', { most: size(packLimit) }) : null}
      </p>
      {coming > 0 && isMetered() ? <p>{words('saving.spend', { size: size(coming) })}</p> : null}
      <p>{words('pack.stays')}</p>
      {isSensitive && chosen.length > 0 ? <p>{words('pack.staysSensitive')}</p> : null}
      {making.kind === 'choosing' && making.problem ? (
        <p role="alert">
          {words('pack.notMade')} {words(`pack.problem.${making.problem}`)}
        </p>
      ) : null}
    </>
  );
}

/** How far it is, and what came of it. */
function Going({ making }: { making: Making }) {
  const words = useWords();
  const size = useSize();
  const said =
    making.kind === 'made'
      ? words('pack.made.ready', { name: making.name, size: size(making.bytes) })
      : words('pack.making');
  useEffect(() => announce(said), [said]);
  return (
    <>
      {making.kind === 'making' ? (
        <progress
          className="save-bar"
          aria-label={words('pack.progress')}
          {...(making.progress.all > 0 ? { max: making.progress.all, value: making.progress.done } : {})}
        />
      ) : null}
      <p>{said}</p>
      {making.kind === 'made' ? <p>{words('pack.made.where')}</p> : null}
    </>
  );
}

/** Hands the file over at once; the link is for whoever did not get it. */
function Download({ name, address }: Extract<Making, { kind: 'made' }>) {
  const words = useWords();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    link.current?.click();
    link.current?.focus();
  }, []);
  return (
    <a className="button" ref={link} href={address} download={name}>
      {words('pack.made.again')}
    </a>
  );
}
