import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useHydrated } from '../ui/useHydrated.ts';
import { countTraces, type Trace, traces } from './device.ts';
import { type Forgetting, type Forgotten, forgetEverything } from './forgetting.ts';

/** What the list of what is on this device needs of the rest of the site. */
export interface OnThisDeviceProps extends Forgetting {
  /** The neutral titles of saved reports; another array whenever something of them changes. */
  readonly saved?: readonly string[];
}

/** The same array each time: another one is looked for anew. */
const none: readonly string[] = [];

/** What is on this device now, read from the browser's own stores, and how to clear it. */
export function OnThisDevice({ saved = none, ...forgetting }: OnThisDeviceProps) {
  const words = useWords();
  const live = useHydrated();
  const { found, look } = useTraces(saved);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [forgotten, setForgotten] = useState<Forgotten>();
  const forget = async () => {
    setAsking(false);
    setBusy(true);
    setForgotten(await forgetEverything(forgetting));
    await look();
    setBusy(false);
  };
  if (!live) return <WithoutScript address={forgetting.clearingAddress} />;
  if (!found) return <p>{words('privacy.looking')}</p>;
  return (
    <>
      {found.length > 0 ? <Traces found={found} saved={saved} /> : null}
      <div role="status">
        {busy ? words('privacy.forgetting') : forgotten ? <Outcome {...forgotten} left={found} /> : null}
      </div>
      {!busy && !forgotten && found.length === 0 ? <p>{words('privacy.nothingHere')}</p> : null}
      <p className="actions">
        {/* Not disabled: what is disabled loses the focus, which comes back to it from the dialog. */}
        <Button onClick={busy ? undefined : () => setAsking(true)} aria-disabled={busy || undefined}>
          {words('privacy.forget')}
        </Button>
        <Button look="quiet" onClick={() => void look()}>
          {words('privacy.lookAgain')}
        </Button>
      </p>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={words('privacy.forgetTitle')}
        description={words('privacy.forgetWords')}
      >
        <Button look="strong" onClick={() => void forget()}>
          {words('privacy.forget')}
        </Button>
        <Button onClick={() => setAsking(false)}>{words('privacy.keep')}</Button>
      </Dialog>
    </>
  );
}

/** What is there, looked at again whenever something may have changed: here, in another tab, or while the page was away. */
function useTraces(saved: readonly string[]) {
  const [found, setFound] = useState<readonly Trace[]>();
  const look = useCallback(async () => setFound(await traces()), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved has changed.
  useEffect(() => void look(), [look, saved]);
  useEffect(() => {
    const again = () => void look();
    document.addEventListener('visibilitychange', again);
    addEventListener('storage', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      removeEventListener('storage', again);
    };
  }, [look]);
  return { found, look };
}

function Traces({ found, saved }: { found: readonly Trace[]; saved: readonly string[] }) {
  const words = useWords();
  return (
    <ul className="traces">
      {countTraces(found).map(({ kind, count }) => (
        <li key={kind}>
          {words(`privacy.traces.${kind}`, { count })}
          {kind === 'copy' && saved.length > 0 ? (
            <ul>
              {saved.map(title => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What came of forgetting, as a second look has it: what came anew since is in the list again. */
function Outcome({ left, asked }: Forgotten) {
  const words = useWords();
  return (
    <Notice>
      <p>{words(left.length === 0 ? 'privacy.nothingLeft' : 'privacy.somethingLeft')}</p>
      <p>{words(asked ? 'privacy.askedBrowser' : 'privacy.notAsked')}</p>
    </Notice>
  );
}

function WithoutScript({ address }: { address: string | undefined }) {
  const words = useWords();
  return (
    <p>
      {words('privacy.needsScript')}{' '}
      {address ? (
        <a href={address} rel="nofollow">
          {words('privacy.askBrowser')}
        </a>
      ) : null}
    </p>
  );
}
