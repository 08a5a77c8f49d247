import { z } from 'zod';
import { relations } from '../../model/report.ts';
import type { DraftPair } from '../draft.ts';
import { errorAt, type Tell } from '../findings.ts';
import { oneOf, optional, text, voices, withoutUndefined } from './fields.ts';
import { readBy } from './schema.ts';
import { readYaml, type YamlPath, type YamlText } from './yaml.ts';

type Facts = Pick<DraftPair, 'relation' | 'because' | 'checked' | 'proposed'>;

const fingerprint = text('eight hexadecimal digits, as `report check` gives them', /^[0-9a-f]{8}$/);

/** How sure the software is that proposed a pair, or just that it did. */
const mark = text('true, or how sure the software is, such as 0.85', /^(true|[01]|0?\.\d+|1\.0+)$/);

/** The fields of an entry that are no sides. */
const ownFields: ReadonlySet<string> = new Set(['relation', 'because', 'checked', 'proposed']);

// The other fields are edition ids, which only the report's files know.
const entry = z
  .looseObject(
    {
      relation: oneOf(relations),
      because: voices.optional(),
      checked: optional(fingerprint),
      proposed: optional(mark),
    },
    'a group of fields',
  )
  .transform(
    ({ relation, because, checked, proposed }): Facts =>
      withoutUndefined({
        relation,
        because,
        checked,
        proposed: proposed === undefined ? undefined : (true as const),
      }),
  );
const pairsFile = z.array(entry, 'a list of pairs, each beginning with “- ”');

/** Reads `pairs.yaml`. Whether the editions and passages it names exist is for the checks to say. */
export function readPairs(written: string, file: string, tell: Tell): DraftPair[] | undefined {
  const yaml = readYaml(written, file, tell);
  if (!yaml) return undefined;
  if (yaml.value === '') return [];
  const entries = readBy(pairsFile, yaml, file, tell);
  return entries?.map((facts, index) => ({
    ...facts,
    sides: sidesOf(yaml, index, file, tell),
    at: yaml.place([index]),
  }));
}

function sidesOf(yaml: YamlText, index: number, file: string, tell: Tell): DraftPair['sides'] {
  const raw = Object((yaml.value as readonly unknown[])[index]) as Record<string, unknown>;
  const sides = new Map<string, readonly { id: string; at: { line: number; column: number } }[]>();
  for (const [key, value] of Object.entries(raw)) {
    if (ownFields.has(key)) continue;
    const single = typeof value === 'string';
    const passages = [value].flat().flatMap((passage: unknown, position) => {
      const path: YamlPath = single ? [index, key] : [index, key, position];
      if (typeof passage === 'string') return passage === '' ? [] : [{ id: passage, at: yaml.place(path) }];
      const message = `\`${key}\` in entry ${index + 1} must be section or block ids, such as [what-changed, method.2]`;
      tell(errorAt(file, yaml.place(path), 'wrong-value', message));
      return [];
    });
    sides.set(key, passages);
  }
  return sides;
}
