import { type Finding, formatFinding } from '../model/finding.ts';

/** Content that stops a build; its message has one line for each finding. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join('\n'));
  }
}
