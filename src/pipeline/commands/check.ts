import { parseArgs } from 'node:util';
import { type Finding, formatFinding } from '../../model/finding.ts';
import { loadLibrary } from '../site.ts';
import { BadInput, type Streams, unknownReport } from './streams.ts';

/** `check [SLUG…]`: prints the findings; 1 where one is an error; with `--strict` each is one. */
export async function check(args: string[], streams: Streams): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  const asked = [...new Set(positionals)];
  const only = asked.length > 0 ? { only: asked } : {};
  const say = streams.progress ? { say: streams.progress } : {};
  const { findings: found, slugs } = await loadLibrary(values.content, { ...only, ...say });
  const findings = found.map(finding => judged(finding, values.strict));
  const errors = findings.filter(finding => finding.severity === 'error').length;
  const unknown = asked.find(slug => !slugs.includes(slug));
  // Where the library itself cannot be read, its findings say more than a slug that was not found.
  if (unknown !== undefined && (slugs.length > 0 || errors === 0))
    throw new BadInput(unknownReport(unknown, slugs));
  const counts = { reports: asked.length || slugs.length, errors, warnings: findings.length - errors };
  // A build machine wants what is wrong and where; how many there are it can count.
  streams.out(values.json ? `${JSON.stringify(findings)}\n` : asText(findings, counts));
  return errors > 0 ? 1 : 0;
}

/** With `--strict` a warning is an error. */
function judged(finding: Finding, strict: boolean): Finding {
  return strict ? { ...finding, severity: 'error' } : finding;
}

interface Counts {
  readonly reports: number;
  readonly errors: number;
  readonly warnings: number;
}

function asText(findings: readonly Finding[], { reports, errors, warnings }: Counts): string {
  const lines = findings.map(
    finding => formatFinding(finding) + (finding.severity === 'warning' ? ' (warning)' : ''),
  );
  const sum = `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${counted(reports, 'report')}`;
  return `${[...lines, sum].join('\n')}\n`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
