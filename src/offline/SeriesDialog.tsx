import { useEffect, useState } from 'react';
import { bytesOf, choose, everything } from '../model/choice.ts';
import { problemIn, type SaveManifest, type SaveProblem } from '../model/save.ts';
import { useTag, useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { fetchManifest } from './download.ts';
import { isMetered } from './online.ts';
import { siteRoot } from './root.ts';
import { shelf } from './shelf.ts';
import { useSize } from './size.ts';

/** A report of a series, as it is saved with the others. */
export interface SeriesReport {
  readonly slug: string;
  /** Neutral where the report is sensitive. */
  readonly title: string;
  readonly sensitive: boolean;
}

/** What the dialog asks about. */
export interface SeriesDialogProps {
  /** Those that are not saved yet. */
  readonly reports: readonly SeriesReport[];
  readonly onClose: () => void;
}

type Found =
  | { readonly kind: 'finding' }
  | { readonly kind: 'found'; readonly manifests: readonly SaveManifest[] }
  | { readonly kind: 'failed'; readonly problem: SaveProblem };

/** Says how much all reports of a series take up, and asks. */
export function SeriesDialog({ reports, onClose }: SeriesDialogProps) {
  const words = useWords();
  const size = useSize();
  const languages = [useTag()];
  const [asked] = useState(reports);
  const found = useManifests(asked);
  const wishOf = (manifest: SaveManifest) =>
    manifest.versions ? { ...everything(manifest), languages } : undefined;
  const start = () => {
    onClose();
    if (found.kind !== 'found') return;
    for (const manifest of found.manifests) {
      void shelf.save(manifest.slug, manifest.title, wishOf(manifest), manifest);
    }
  };
  const bytes =
    found.kind === 'found'
      ? found.manifests.reduce((sum, manifest) => {
          const wish = wishOf(manifest);
          return sum + bytesOf(wish ? choose(manifest, wish).files : manifest.files);
        }, 0)
      : 0;
  const description = (
    <>
      <div role="status">
        {found.kind === 'finding' ? <p className="save-finding">{words('saving.findingSize')}</p> : null}
        {found.kind === 'found' ? (
          <p>{words('series.size', { count: asked.length, size: size(bytes) })}</p>
        ) : null}
        {found.kind === 'found' && isMetered() ? <p>{words('saving.spend', { size: size(bytes) })}</p> : null}
      </div>
      {found.kind === 'failed' ? <p role="alert">{words(`saving.problem.${found.problem}`)}</p> : null}
      <p>{words('series.oneByOne')}</p>
      {asked.some(report => report.sensitive) ? <p>{words('saving.staysSensitive')}</p> : null}
    </>
  );
  return (
    <Dialog open onOpenChange={onClose} title={words('series.save')} description={description}>
      {found.kind === 'found' ? (
        <Button look="strong" onClick={start}>
          {words('saving.start')}
        </Button>
      ) : null}
      <Button onClick={onClose}>{words(found.kind === 'failed' ? 'saving.close' : 'saving.cancel')}</Button>
    </Dialog>
  );
}

/** What the copies of all reports can be made of. */
function useManifests(reports: readonly SeriesReport[]): Found {
  const [found, setFound] = useState<Found>({ kind: 'finding' });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    Promise.all(reports.map(({ slug }) => fetchManifest(slug, siteRoot(), { signal }))).then(
      manifests => !signal.aborted && setFound({ kind: 'found', manifests }),
      error => !signal.aborted && setFound({ kind: 'failed', problem: problemIn(error) }),
    );
    return () => controller.abort();
  }, [reports]);
  return found;
}
