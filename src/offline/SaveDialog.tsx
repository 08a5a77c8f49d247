import { useEffect, useState } from 'react';
import { bytesOf, choose, everything } from '../model/choice.ts';
import { type Choice, problemIn, type SaveManifest, type SaveProblem } from '../model/save.ts';
import { useWholeNumber } from '../strings/numbers.ts';
import { useTag, useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { isMetered } from './online.ts';
import { PackLink } from './pack/PackLink.tsx';
import { siteRoot } from './root.ts';
import { shelf } from './shelf.ts';
import { useSize } from './size.ts';
import { useWorker } from './useWorker.ts';
import { WhatToSave } from './WhatToSave.tsx';

interface SaveDialogProps {
  readonly slug: string;
  readonly sensitive: boolean;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Called with what the report can be made of, and what of it is to be kept. */
  readonly onSave: (offered: SaveManifest, choice: Choice | undefined) => void;
}

/** Says what saving a report takes and leaves behind, lets the reader choose what, and asks. */
export function SaveDialog({ slug, sensitive, open, onOpenChange, onSave }: SaveDialogProps) {
  const words = useWords();
  const { found, choice, setChoice } = useManifest(slug, open);
  const close = () => onOpenChange(false);
  const manifest = found.kind === 'found' ? found.manifest : undefined;
  const description = (
    <>
      <div role="status">
        <SizeWords found={found} choice={choice} />
      </div>
      <p>{words('saving.stays')}</p>
      {sensitive ? <p>{words('saving.staysSensitive')}</p> : null}
      {manifest ? <p>{words('saving.listedAs', { title: manifest.title })}</p> : null}
    </>
  );
  const start = () => {
    // Nobody agrees to a size that is not known yet.
    if (!manifest) return;
    close();
    onSave(manifest, choice);
  };
  return (
    <Dialog
      {...{ open, onOpenChange, description }}
      title={words('offline.save')}
      body={manifest && choice ? <WhatToSave {...{ manifest, choice }} onChoose={setChoice} /> : null}
    >
      {found.kind === 'failed' ? null : (
        <Button look="strong" aria-disabled={!manifest || undefined} onClick={start}>
          {words('saving.start')}
        </Button>
      )}
      <Button onClick={close}>{words(found.kind === 'failed' ? 'saving.close' : 'saving.cancel')}</Button>
      {manifest ? <PackLink slug={slug} title={manifest.title} /> : null}
    </Dialog>
  );
}

type Found =
  | { readonly kind: 'finding' }
  | { readonly kind: 'found'; readonly manifest: SaveManifest }
  | { readonly kind: 'failed'; readonly problem: SaveProblem };

function SizeWords({ found, choice }: { found: Found; choice: Choice | undefined }) {
  const words = useWords();
  const size = useSize();
  const wholeNumber = useWholeNumber();
  if (found.kind === 'finding') return <p className="save-finding">{words('saving.findingSize')}</p>;
  if (found.kind === 'failed') {
    const { problem } = found;
    const isKnown = problem === 'no-network' || problem === 'refused';
    return (
      <p role="alert">{words(isKnown ? `saving.cannotStart.${problem}` : `saving.problem.${problem}`)}</p>
    );
  }
  const { manifest } = found;
  const bytes = bytesOf(choice ? choose(manifest, choice).files : manifest.files);
  const exact = wholeNumber(bytes);
  return (
    <>
      <p>
        {words('saving.size', { size: size(bytes) })}{' '}
        <span className="save-exact">{words('saving.exactly', { count: bytes, bytes: exact })}</span>
      </p>
      {isMetered() ? <Spending size={size(bytes)} /> : null}
    </>
  );
}

/** What comes over a network that costs by its use. On a first visit the site itself is still on its way. */
function Spending({ size }: { size: string }) {
  const words = useWords();
  const worker = useWorker(0);
  return (
    <p>
      {words('saving.spend', { size })}{' '}
      {worker === 'active' || worker === undefined ? null : words('saving.spendSite')}
    </p>
  );
}

/** What a report's copy can be made of, looked up each time that it is asked for, and what of it is chosen. */
function useManifest(slug: string, wanted: boolean) {
  const tag = useTag();
  const [found, setFound] = useState<Found>({ kind: 'finding' });
  const [choice, setChoice] = useState<Choice>();
  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const { signal } = controller;
    shelf.prepare();
    // It tells of the save, and comes while the reader decides.
    void import('./SaveStatus.tsx').catch(() => undefined);
    setFound({ kind: 'finding' });
    setChoice(undefined);
    manifestOf(slug, signal).then(
      manifest => {
        if (signal.aborted) return;
        setFound({ kind: 'found', manifest });
        // The words in the language of this page: in each other language they are the same with other labels.
        setChoice(manifest.versions ? { ...everything(manifest), languages: [tag] } : undefined);
      },
      error => !signal.aborted && setFound({ kind: 'failed', problem: problemIn(error) }),
    );
    return () => controller.abort();
  }, [slug, wanted, tag]);
  return { found, choice, setChoice };
}

async function manifestOf(slug: string, signal: AbortSignal): Promise<SaveManifest> {
  // What fetches comes when it is wanted: most readers of a page save nothing.
  const { fetchManifest } = await import('./download.ts');
  return fetchManifest(slug, siteRoot(), { signal });
}
