import { memo, type ReactNode } from 'react';
import type { Outline } from '../model/library.ts';
import { useWords } from '../strings/words.tsx';
import { Button } from '../ui/Button.tsx';
import { useHydrated } from '../ui/Tabs.tsx';
import { Facts } from './Facts.tsx';
import { inTitleLanguage } from './names.ts';

/** A report's name and facts, and what can be done with it. */
export const ReportHead = memo(function ReportHead({
  outline,
  actions,
}: {
  outline: Outline;
  actions?: ReactNode;
}) {
  const words = useWords();
  const live = useHydrated();
  return (
    <header className="report-head">
      {/* The name by which lists, tabs and other people call it. */}
      {outline.shortTitle === outline.title ? null : <p className="short-title">{outline.shortTitle}</p>}
      <h1 tabIndex={-1} {...inTitleLanguage(outline)}>
        {outline.title}
      </h1>
      <Facts outline={outline} />
      <div className="actions">
        {actions}
        {/* Its place is kept before script runs, so that nothing moves; without script it would do nothing. */}
        <Button className={live ? '' : 'not-yet'} onClick={() => print()}>
          {words('reader.print')}
        </Button>
      </div>
    </header>
  );
});
