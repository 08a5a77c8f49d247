/** The cells of a CSV file; every row is as long as the head. */
export interface Csv {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The line of the file in which each row begins, counted from 1. */
  readonly lines: readonly number[];
}

/** Why a CSV file cannot be shown, and in which line, counted from 1. */
export interface CsvProblem {
  readonly line: number;
  readonly problem: string;
}

/** A table longer than this is no longer read on a page. */
const mostRows = 500;

/** Reads CSV by RFC 4180, with the names of the columns in the first line. */
export function readCsv(text: string): Csv | CsvProblem {
  const lines = rowsOf(text);
  if ('problem' in lines) return lines;
  const [head, ...rows] = lines.filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  if (!head || rows.length === 0) {
    return {
      line: 1,
      problem: 'the first line must name the columns, and at least one line of values must follow',
    };
  }
  if (rows.length > mostRows)
    return {
      line: mostRows + 1,
      problem: `at most ${mostRows} lines are shown; this file has ${rows.length}`,
    };
  const width = head.cells.length;
  const odd = rows.find(({ cells }) => cells.length !== width);
  if (odd)
    return {
      line: odd.line,
      problem: `this line has ${odd.cells.length} values, and the first line names ${width} columns`,
    };
  return {
    head: head.cells,
    rows: rows.map(({ cells }) => cells),
    lines: rows.map(({ line }) => line),
  };
}

interface Line {
  readonly line: number;
  readonly cells: string[];
}

function rowsOf(text: string): Line[] | CsvProblem {
  const lines: Line[] = [];
  let line = 1;
  let current: Line = { line, cells: [] };
  // A cell is quoted, with doubled quotes inside, or plain; then comes a comma or the line's end.
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (cell.lastIndex <= text.length) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (!match)
      return { line, problem: 'a quotation mark is not closed, or stands in the middle of a value' };
    const [whole, quoted, plain = '', end] = match;
    current.cells.push(quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end !== ',') {
      lines.push(current);
      current = { line, cells: [] };
    }
    if (end === '' || (whole === '' && start === text.length)) break;
  }
  return lines;
}

/**
 * Writes rows as CSV by RFC 4180, in UTF-8 with the byte order mark that Excel knows it by. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it (OWASP, “CSV Injection”); plain numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(value: string): string {
  const isFormula = /^[=+\-@\t\r＝＋－＠]/.test(value) && !/^[-+]?\d[\d,. ]*%?$/.test(value);
  const safe = isFormula ? `'${value}` : value;
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
