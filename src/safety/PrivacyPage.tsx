import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useHydrated } from '../ui/Tabs.tsx';
import { countTraces, forgetEverything, type Trace, traces } from './device.ts';

const points = ['reading', 'saving', 'settings', 'search', 'nobody', 'offlineParts'] as const;
const limits = ['history', 'others', 'clearing'] as const;

/** What is kept and what is not, what is on this device now, and how to clear it. */
export function PrivacyPage() {
  const words = useWords();
  return (
    <div className="page">
      <h1 tabIndex={-1}>{words('footer.privacy')}</h1>
      <p className="lead">{words('privacy.lead')}</p>
      <ul>
        {points.map(point => (
          <li key={point}>{words(`privacy.${point}`)}</li>
        ))}
      </ul>
      <h2>{words('privacy.here')}</h2>
      <OnThisDevice />
      <h2>{words('privacy.exitHeading')}</h2>
      <p>{words('privacy.exit')}</p>
      <h2>{words('privacy.limitsHeading')}</h2>
      <ul>
        {limits.map(limit => (
          <li key={limit}>{words(`privacy.${limit}`)}</li>
        ))}
      </ul>
    </div>
  );
}

type Known =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'listed' | 'forgotten'; readonly traces: readonly Trace[] };

function OnThisDevice() {
  const words = useWords();
  const live = useHydrated();
  const [known, setKnown] = useState<Known>({ kind: 'unknown' });
  const [asking, setAsking] = useState(false);
  const look = useCallback(
    () => void traces().then(found => setKnown({ kind: 'listed', traces: found })),
    [],
  );
  useEffect(look, [look]);
  const forget = async () => {
    setAsking(false);
    setKnown({ kind: 'forgotten', traces: await forgetEverything() });
  };
  if (known.kind === 'unknown') return <p>{words(live ? 'privacy.looking' : 'privacy.needsScript')}</p>;
  return (
    <>
      {known.traces.length > 0 ? (
        <ul className="traces">
          {countTraces(known.traces).map(({ kind, count }) => (
            <li key={kind}>{words(`privacy.traces.${kind}`, { count })}</li>
          ))}
        </ul>
      ) : null}
      <div role="status">
        {known.kind === 'forgotten' ? (
          <Notice>
            {words(known.traces.length === 0 ? 'privacy.nothingLeft' : 'privacy.somethingLeft')}
          </Notice>
        ) : null}
      </div>
      {known.kind === 'listed' && known.traces.length === 0 ? <p>{words('privacy.nothingHere')}</p> : null}
      <p className="actions">
        <Button onClick={() => setAsking(true)}>{words('privacy.forget')}</Button>
        <Button look="quiet" onClick={look}>
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
