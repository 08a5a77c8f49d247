/** Reports that belong together, such as those of one inquiry, or those on one topic. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** Slugs of reports that came out on one day, in the order in which they are to be read. */
  readonly order?: readonly string[];
}
