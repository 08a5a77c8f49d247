import { editionsIn, type Position, Script, shownPanel } from './script.ts';
import type { Split } from './spoken.ts';

/** A passage of an edition, by their ids. */
export interface PassageOf {
  readonly edition: string;
  readonly passage: string;
}

/** What listening needs to know of a report; the app hands it in. */
export interface ListenTools {
  readonly split: Split;
  /** The id of an edition's passage at the reading line of a panel; nothing above the first. */
  readonly passageAtLine: (panel: HTMLElement, edition: string) => string | undefined;
  /** The passage of another edition that says the same, or the nearest one before it where none does. */
  readonly counterpart: (
    from: PassageOf,
    edition: string,
  ) => { readonly passage: string; readonly matched: boolean } | undefined;
}

/** The passage at the reading line of an edition that is shown; of the first, where none is named. */
export function placeToStart(
  tools: ListenTools,
  wanted?: string,
): { readonly script: Script; readonly at: Position } | undefined {
  const panel = shownPanel();
  const editions = panel ? editionsIn(panel) : [];
  const edition = wanted !== undefined && editions.includes(wanted) ? wanted : editions[0];
  if (!panel || edition === undefined) return undefined;
  const script = new Script(panel, edition, tools.split);
  const at = script.startOf(tools.passageAtLine(panel, edition)) ?? script.startOf(undefined);
  return at && { script, at };
}

/** The language that would be read first; nothing where the page shows nothing to read. */
export function languageToRead(): string | undefined {
  const panel = shownPanel();
  const [edition] = panel ? editionsIn(panel) : [];
  const part = edition === undefined ? null : panel?.querySelector(`[data-edition="${CSS.escape(edition)}"]`);
  return part?.closest<HTMLElement>('[lang]')?.lang;
}
