import { memo, type ReactNode } from 'react';

import { Facts } from './Facts.tsx';
import { inTitleLanguage } from './names.ts';
import { PrintButton, type PrintButtonProps } from './print/PrintButton.tsx';

/** A report's name and facts, and what can be done with it. */
export const ReportHead = memo(function ReportHead({
  actions,
  ...printing
}: PrintButtonProps & { actions?: ReactNode }) {
  const { outline } = printing;
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
        <PrintButton {...printing} />
      </div>
    </header>
  );
});
