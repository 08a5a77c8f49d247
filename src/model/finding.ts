/** Something a check says about content. Wrong content becomes a finding; a wrong program throws. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Path inside the content folder, with `/`. */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
}

/** A finding as one line for a terminal: `reports/x/pairs.yaml:12:3 broken-pair …`. */
export function formatFinding(finding: Finding): string {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  return `${place} ${finding.rule} ${finding.message}`;
}

/** Findings in the order of a reader going through the files. */
export function inFileOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule),
  );
}
