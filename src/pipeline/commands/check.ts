import { parseArgs } from 'node:util';
import { type Finding, formatFinding } from '../../model/finding.ts';
import { loadLibrary } from '../site.ts';
import { BadInput, type Streams, unknownReport } from './streams.ts';

/** `check [SLUG…]`: prints the findings; 1 where one is an error, or with `--strict` where there is one at all. */
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
  const { findings, slugs } = await loadLibrary(values.content, only);
  const errors = findings.filter(finding => finding.severity === 'error').length;
  const unknown = asked.find(slug => !slugs.includes(slug));
  // Where the library itself cannot be read, its findings say more than a slug that was not found.
  if (unknown !== undefined && (slugs.length > 0 || errors === 0))
    throw new BadInput(unknownReport(unknown, slugs));
  const counts = { reports: asked.length || slugs.length, errors, warnings: findings.length - errors };
  streams.out(values.json ? `${JSON.stringify({ ...counts, findings })}\n` : asText(findings, counts));
  return errors > 0 || (values.strict && findings.length > 0) ? 1 : 0;
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
