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
  return (
    <div className={sentence === undefined ? 'update-notice' : 'update-notice update-open'}>
      {/* In the page from the start: a live region that comes with its words is not heard. */}
      <p role="status">{sentence}</p>
      {update === 'ready' ? (
        <span className="update-buttons">
          <Button onClick={takeNewVersion}>{words('offline.updateNow')}</Button>
          <Button onClick={waitWithNewVersion}>{words('offline.updateLater')}</Button>
        </span>
      ) : null}
      {update === 'replaced' ? (
        <span className="update-buttons">
          <Button onClick={() => location.reload()}>{words('offline.reload')}</Button>
          <Button onClick={waitWithNewVersion}>{words('offline.close')}</Button>
        </span>
      ) : null}
    </div>
  );
}
