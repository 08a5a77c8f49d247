import type { ReactNode } from 'react';
import './Notice.css';

interface NoticeProps {
  /** `status` waits its turn; `problem` says that something asked for was not done. */
  readonly kind?: 'note' | 'status' | 'problem';
  readonly title?: string;
  readonly children: ReactNode;
}

/** A quiet box that says what happened, what still works and what to do. */
export function Notice({ kind = 'note', title, children }: NoticeProps) {
  const role = kind === 'problem' ? 'alert' : kind === 'status' ? 'status' : undefined;
  return (
    <div className="notice" data-kind={kind} role={role}>
      {title ? <p className="notice-title">{title}</p> : null}
      {children}
    </div>
  );
}
