import type { ReactNode } from 'react';
import type { Outline } from '../model/library.ts';
import { AboutReport } from './AboutReport.tsx';
import { Reader } from './Reader.tsx';
import type { ParseHtml } from './text-store.ts';
import type { View } from './view.ts';
import type { EarlyWords, ReportData } from './words-of.ts';

interface ReportPageProps {
  readonly data: ReportData;
  readonly view: View;
  readonly parseHtml: ParseHtml;
  readonly early?: EarlyWords | undefined;
  /** Controls of other rooms, such as saving. */
  readonly actions?: ReactNode;
  /** What comes after the text: help. */
  readonly after?: ReactNode;
}

/** A report's pages, but for the one of its differences. */
export function ReportPage({ data, view, parseHtml, early, actions, after }: ReportPageProps) {
  const outline: Outline = data.outline;
  switch (view.kind) {
    case 'about':
      return <AboutReport outline={outline} actions={actions} />;
    case 'edition':
    case 'side-by-side':
      return <Reader key={outline.revision} {...{ data, view, parseHtml, early, actions, after }} />;
    default:
      return view satisfies never;
  }
}
