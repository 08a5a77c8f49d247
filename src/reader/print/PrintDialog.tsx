import { type RefObject, useId, useState } from 'react';
import type { Outline } from '../../model/library.ts';
import { useWords } from '../../strings/words.tsx';
import { afterFrame } from '../../ui/after-frame.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { anchorOfTab } from '../landing.ts';
import { tabName } from '../VersionTab.tsx';
import { choicesFor, type PrintChoice } from './choices.ts';
import { printSheet, type Sheet } from './sheet.ts';
import './print-dialog.css';

export interface PrintDialogProps {
  readonly outline: Outline;
  /** The tab that is shown. */
  readonly shown: string;
  /** Holds the panels. */
  readonly root: RefObject<HTMLElement | null>;
  /** Brings the words of a tab into its panel. Rejects where they cannot be had. */
  readonly fill: (tab: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks what to print, and prints it. What is on screen stays as it is. */
export function PrintDialog({ outline, shown, root, fill, onClose }: PrintDialogProps) {
  const words = useWords();
  const [choices] = useState(() => choicesFor(words, outline, shown));
  const [chosen, setChosen] = useState(0);
  const [part, setPart] = useState(() => partAtLine(choices, outline, shown, root.current));
  const [missing, setMissing] = useState<string>();
  const choice = choices[chosen];
  const sheet = choice?.sheets[choice.sheets.length > 1 ? part : 0]?.sheet;
  const printChosen = async (asked: Sheet) => {
    setMissing(undefined);
    try {
      await fill(asked.tab);
    } catch {
      setMissing(asked.tab);
      return;
    }
    onClose();
    // Once the dialog is gone from the page, and unless the reader has left it meanwhile.
    afterFrame(() => root.current?.isConnected && printSheet(root.current, asked));
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words('print.title')}
      description={<p>{words(outline.sensitive ? 'print.leadSensitive' : 'print.lead')}</p>}
    >
      <Choices {...{ choices, chosen, part }} onChoose={setChosen} onPart={setPart} />
      {missing ? (
        <p className="print-missing" role="alert">
          {words('reader.notLoaded', { version: tabName(words, outline, missing) })}
        </p>
      ) : null}
      <Button look="strong" onClick={() => sheet && void printChosen(sheet)}>
        {words('print.now')}
      </Button>
      <Button onClick={onClose}>{words('print.cancel')}</Button>
    </Dialog>
  );
}

interface ChoicesProps {
  readonly choices: readonly PrintChoice[];
  readonly chosen: number;
  readonly part: number;
  readonly onChoose: (at: number) => void;
  readonly onPart: (at: number) => void;
}

function Choices({ choices, chosen, part, onChoose, onPart }: ChoicesProps) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset className="print-choices">
      <legend>{words('print.what')}</legend>
      {choices.map((choice, at) => (
        <div className="print-choice" key={choice.name}>
          <label>
            <input type="radio" name={name} checked={at === chosen} onChange={() => onChoose(at)} />
            {choice.name}
          </label>
          {choice.sheets.length > 1 ? (
            <select
              aria-label={words('print.which')}
              value={part}
              onChange={event => {
                onPart(Number(event.target.value));
                onChoose(at);
              }}
            >
              {choice.sheets.map((sheet, index) => (
                <option key={sheet.name} value={index}>
                  {sheet.name}
                </option>
              ))}
            </select>
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}

/** Which of the parts is at the reading line; above the first one, that. */
function partAtLine(
  choices: readonly PrintChoice[],
  outline: Outline,
  shown: string,
  root: HTMLElement | null,
): number {
  const anchor = anchorOfTab(root, shown, outline);
  const row = anchor?.element.closest('.row');
  const at = row ? [...(root?.querySelectorAll('[data-state="active"] .row') ?? [])].indexOf(row) : -1;
  const parts = choices.find(({ sheets }) => sheets.length > 1)?.sheets ?? [];
  const isRead = ({ rows, sections }: Sheet) =>
    rows ? rows[0] <= at && at <= rows[1] : sections?.[0] === anchor?.place.section;
  return Math.max(
    0,
    parts.findIndex(({ sheet }) => isRead(sheet)),
  );
}
