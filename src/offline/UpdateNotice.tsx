import { type FocusEvent, useRef } from 'react';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useRootMark } from '../ui/useRootMark.ts';
import { takeNewVersion, useUpdate, waitWithNewVersion } from './updates.ts';
import './UpdateNotice.css';

/** Says that a new version of the site is there. Nothing on the page moves, nothing happens unasked. */
export function UpdateNotice() {
  const words = useWords();
  const update = useUpdate();
  const sentence = {
    none: undefined,
    ready: words('offline.updateReady'),
    applying: words('offline.updateApplying'),
    replaced: words('offline.replaced'),
  }[update];
  useRootMark('room-for-update', sentence !== undefined);
  const before = useRef<HTMLElement>(undefined);
  const remember = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !relatedTarget.closest('.update-notice'))
      before.current = relatedTarget;
  };
  const putAway = () => {
    // The button that was pressed is gone: on with what was read before it.
    const goal = before.current?.isConnected ? before.current : document.querySelector<HTMLElement>('main');
    waitWithNewVersion();
    goal?.focus({ preventScroll: true });
  };
  return (
    <div className={sentence === undefined ? 'update-notice' : 'update-notice update-open'}>
      {/* In the page from the start: a live region that comes with its words is not heard. */}
      <p role="status">{sentence}</p>
      {update === 'ready' ? (
        <span className="update-buttons">
          <Button onFocus={remember} onClick={takeNewVersion}>
            {words('offline.updateNow')}
          </Button>
          <Button onFocus={remember} onClick={putAway}>
            {words('offline.updateLater')}
          </Button>
        </span>
      ) : null}
      {update === 'replaced' ? (
        <span className="update-buttons">
          <Button onFocus={remember} onClick={() => location.reload()}>
            {words('offline.reload')}
          </Button>
          <Button onFocus={remember} onClick={putAway}>
            {words('offline.close')}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
