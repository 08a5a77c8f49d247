/** A report from whose page a reader came to make a file. */
export interface ReportAtHand {
  readonly slug: string;
  /** Neutral where the report is sensitive. */
  readonly title: string;
}

/** What a link to the page of saved reports carries along, with the history entry. */
export interface Carried {
  readonly carry: ReportAtHand;
}

/** Reads it back; `undefined` where there is none. */
export function reportAtHand(state: unknown): ReportAtHand | undefined {
  const { carry } = (state ?? {}) as { carry?: unknown };
  const { slug, title } = (carry ?? {}) as Partial<Record<keyof ReportAtHand, unknown>>;
  return typeof slug === 'string' && typeof title === 'string' && /^[a-z0-9-]+$/.test(slug)
    ? { slug, title }
    : undefined;
}
