import type { Finding } from '../../../src/model/finding.ts';
import type { Tell } from '../../../src/pipeline/findings.ts';

/** A place to tell findings to, with what was told as `line:column rule message`. */
export function listener(): { tell: Tell; findings: Finding[]; lines: () => string[] } {
  const findings: Finding[] = [];
  return {
    findings,
    tell: finding => {
      findings.push(finding);
    },
    lines: () => findings.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`),
  };
}
