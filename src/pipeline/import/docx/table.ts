import { countWords } from '../../../text/words.ts';
import type { CellPiece, Piece, TablePiece } from '../structure/piece.ts';
import { below, child, elements, textIn, type Xml } from '../xml.ts';
import { isOn, valIn } from './package.ts';
import { placeIn, type Story } from './story.ts';

type OpenCell = { -readonly [Key in keyof CellPiece]: CellPiece[Key] };

/** Reads a `w:tbl` with its merged cells; rows and cells that a tracked change took out are left out. */
export function readTable(node: Xml, story: Story): TablePiece[] {
  const { anchors } = story;
  story.anchors = [];
  const start = story.document.paragraphs + 1;
  const rows: OpenCell[][] = [];
  let headRows = 0;
  for (const row of rowsOf(node)) {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:del')) {
      story.document.lose({ what: 'tracked deletion, carried out', place: placeIn(story) });
      continue;
    }
    const cells = readRow(row, rows, story);
    if (isOn(properties, 'w:tblHeader') && headRows === rows.length) headRows += 1;
    rows.push(cells);
  }
  const columns = rows.flat().reduce((most, cell) => Math.max(most, cell.column + cell.columns), 0);
  return columns === 0 ? [] : [{ kind: 'table', rows, columns, headRows, at: start, anchors }];
}

function rowsOf(node: Xml): Xml[] {
  return inside(node, 'w:tr');
}

/** Children of a name, also where a content control or a tracked insertion stands around them. */
function inside(node: Xml, name: string): Xml[] {
  return elements(node).flatMap(each => {
    if (each.name === name) return [each];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(each.name)
      ? inside(each, name)
      : [];
  });
}

function readRow(row: Xml, above: readonly OpenCell[][], story: Story): OpenCell[] {
  const cells: OpenCell[] = [];
  let column = whole(valIn(child(row, 'w:trPr'), 'w:gridBefore'), 0);
  let left: OpenCell | undefined;
  for (const node of inside(row, 'w:tc')) {
    const properties = child(node, 'w:tcPr');
    const columns = Math.max(1, whole(valIn(properties, 'w:gridSpan'), 1));
    const merge = child(properties, 'w:vMerge');
    const upper =
      merge && (merge.attributes['w:val'] ?? 'continue') !== 'restart' ? cellAt(above, column) : undefined;
    const isJoined =
      valIn(properties, 'w:hMerge') === 'continue' ||
      (child(properties, 'w:hMerge') && valIn(properties, 'w:hMerge') === undefined);
    if (child(properties, 'w:cellDel')) {
      story.document.lose({ what: 'tracked deletion, carried out', place: placeIn(story) });
    } else if (upper) {
      upper.rows += 1;
      tellCovered(node, story);
    } else if (isJoined && left) {
      left.columns += columns;
      tellCovered(node, story);
    } else {
      left = { column, columns, rows: 1, pieces: cellPieces(node, story) };
      cells.push(left);
    }
    column += columns;
  }
  return cells;
}

function cellPieces(node: Xml, story: Story): readonly Piece[] {
  return story.document.readBlocks(node, story);
}

/** The cell that reaches down to the last row in a column. */
function cellAt(rows: readonly OpenCell[][], column: number): OpenCell | undefined {
  for (let at = rows.length - 1; at >= 0; at--) {
    const found = rows[at]?.find(cell => cell.column === column && at + cell.rows === rows.length);
    if (found) return found;
  }
  return undefined;
}

/** Word shows nothing of a cell that goes on from another, whatever is in it. */
function tellCovered(node: Xml, story: Story): void {
  const paragraphs = below(node, 'w:p');
  story.document.paragraphs += paragraphs.length;
  const words = countWords(paragraphs.map(each => below(each, 'w:t').map(textIn).join('')).join('\n'));
  if (words > 0)
    story.document.lose({
      what: 'words in a merged cell that Word does not show, left out',
      place: placeIn(story),
      words,
    });
}

function whole(text: string | undefined, otherwise: number): number {
  const value = Number.parseInt(text ?? '', 10);
  // A row has 63 cells at most in Word; more would only make a table that no memory holds.
  return Number.isFinite(value) && value >= 0 ? Math.min(value, 63) : otherwise;
}
