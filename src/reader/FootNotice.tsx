import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFocusGoesOn } from '../ui/focus-goes-on.ts';
import { useRootMark } from '../ui/useRootMark.ts';

interface FootNoticeProps {
  /** Words and buttons; `close` closes it and leads whoever pressed a button in it back to the page's heading. */
  readonly children: (close: () => void) => ReactNode;
  readonly onClose: () => void;
}

/** Says something at the foot of the window, once, and stands in nobody's way; Escape closes it. */
export function FootNotice({ children, onClose }: FootNoticeProps) {
  // The region is there before its words: one that comes with them is not heard.
  const [speaks, setSpeaks] = useState(false);
  useEffect(() => setSpeaks(true), []);
  useRootMark('room-for-notice', true);
  const box = useRef<HTMLDivElement>(null);
  useFocusGoesOn(box);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onClose]);
  const close = () => {
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    onClose();
  };
  return (
    <div className="switch-notice" role="status" ref={box}>
      {speaks ? children(close) : null}
    </div>
  );
}
