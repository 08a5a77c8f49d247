import type { SayProgress } from '../../model/progress.ts';
import { nearest } from '../findings.ts';

/** What a command reads and writes, so that tests can give it something else than the terminal. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input, as text. */
  readonly input: () => Promise<string>;
  /** Standard input line by line, as it comes. */
  readonly lines: () => AsyncIterable<string>;
  /** Only where a person watches. */
  readonly progress?: SayProgress;
}

/** Input that a command cannot work with. Its message is one line for a person; the exit status is 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** True where the disk says that there is nothing at a path. */
export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

/** What to say of a report that is not there. */
export function unknownReport(slug: string, slugs: readonly string[]): string {
  const near = nearest(slug, slugs);
  return `There is no report “${slug}”${near ? `; did you mean “${near}”?` : ' in the content folder.'}`;
}
