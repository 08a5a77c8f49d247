import { useEffect, useState } from 'react';
import { problemIn, type SaveManifest, type SaveProblem, totalBytes } from '../model/save.ts';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { PackLink } from './pack/PackLink.tsx';
import { siteRoot } from './root.ts';
import { useSize } from './size.ts';

interface SaveDialogProps {
  readonly slug: string;
  readonly sensitive: boolean;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Called with the title under which the report will be listed, if it is known by then. */
  readonly onSave: (title: string | undefined) => void;
}

/** Says what saving a report takes and leaves behind, and asks. */
export function SaveDialog({ slug, sensitive, open, onOpenChange, onSave }: SaveDialogProps) {
  const words = useWords();
  const found = useManifest(slug, open);
  const close = () => onOpenChange(false);
  const description = (
    <>
      <div role="status">
        <SizeWords found={found} />
      </div>
      <p>{words('saving.stays')}</p>
      {sensitive ? <p>{words('saving.staysSensitive')}</p> : null}
      {found.kind === 'found' ? <p>{words('saving.listedAs', { title: found.manifest.title })}</p> : null}
      {found.kind === 'found' ? <PackLink slug={slug} title={found.manifest.title} /> : null}
    </>
  );
  const start = () => {
    close();
    onSave(found.kind === 'found' ? found.manifest.title : undefined);
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={words('offline.save')} description={description}>
      {found.kind === 'failed' ? null : (
        <Button look="strong" onClick={start}>
          {words('saving.start')}
        </Button>
      )}
      <Button onClick={close}>{words(found.kind === 'failed' ? 'saving.close' : 'saving.cancel')}</Button>
    </Dialog>
  );
}

type Found =
  | { readonly kind: 'finding' }
  | { readonly kind: 'found'; readonly manifest: SaveManifest }
  | { readonly kind: 'failed'; readonly problem: SaveProblem };

function SizeWords({ found }: { found: Found }) {
  const words = useWords();
  const size = useSize();
  if (found.kind === 'finding') return <p className="save-finding">{words('saving.findingSize')}</p>;
  if (found.kind === 'found')
    return <p>{words('saving.size', { size: size(totalBytes(found.manifest)) })}</p>;
  const { problem } = found;
  const isKnown = problem === 'no-network' || problem === 'refused';
  return <p role="alert">{words(isKnown ? `saving.cannotStart.${problem}` : `saving.problem.${problem}`)}</p>;
}

/** What a report's copy will be made of, looked up each time that it is asked for. */
function useManifest(slug: string, wanted: boolean): Found {
  const [found, setFound] = useState<Found>({ kind: 'finding' });
  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const { signal } = controller;
    setFound({ kind: 'finding' });
    manifestOf(slug, signal).then(
      manifest => !signal.aborted && setFound({ kind: 'found', manifest }),
      error => !signal.aborted && setFound({ kind: 'failed', problem: problemIn(error) }),
    );
    return () => controller.abort();
  }, [slug, wanted]);
  return found;
}

async function manifestOf(slug: string, signal: AbortSignal): Promise<SaveManifest> {
  // What fetches comes when it is wanted: most readers of a page save nothing.
  const { fetchManifest } = await import('./download.ts');
  return fetchManifest(slug, siteRoot(), { signal });
}
