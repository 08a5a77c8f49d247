import type { z } from 'zod';
import { errorAt, nearest, type Tell, warningAt } from '../findings.ts';
import type { YamlPath, YamlText } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/**
 * Reads a YAML value by a schema. Each problem becomes a finding at its place. Fields the schema does not know are
 * told and left out; any other problem gives `undefined`.
 */
export function readBy<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText,
  file: string,
  tell: Tell,
): z.output<Schema> | undefined {
  const first = schema.safeParse(yaml.value);
  if (first.success) return first.data;
  const unknown = first.error.issues.filter(issue => issue.code === 'unrecognized_keys');
  const told = new Set<string>();
  for (const issue of first.error.issues) {
    if (issue.code === 'unrecognized_keys') tellUnknownFields(issue, yaml, file, tell);
    // An empty date is neither a date nor a day that exists; one complaint is enough.
    else if (!told.has(issue.path.join('.'))) tell(findingOf(issue, yaml, file));
    told.add(issue.path.join('.'));
  }
  if (unknown.length < first.error.issues.length) return undefined;
  const rest = structuredClone(yaml.value);
  for (const issue of unknown) for (const key of issue.keys) remove(rest, [...pathOf(issue), key]);
  const second = schema.safeParse(rest);
  return second.success ? second.data : undefined;
}

function tellUnknownFields(
  issue: Issue & { code: 'unrecognized_keys' },
  yaml: YamlText,
  file: string,
  tell: Tell,
) {
  // `fields` in ./fields.ts puts the names it knows into the message, separated by spaces.
  const known = issue.message.split(' ');
  for (const key of issue.keys) {
    const near = nearest(key, known);
    const advice = near
      ? `did you mean \`${near}\`?`
      : `the fields here are ${known.map(name => `\`${name}\``).join(', ')}`;
    const message = `\`${key}\` is not a field of this file and is left out; ${advice}`;
    const place = yaml.placeOfKey([...pathOf(issue), key]);
    tell(
      warningAt(file, place, 'unknown-field', message, { found: key, ...(near ? { expected: near } : {}) }),
    );
  }
}

function findingOf(issue: Issue, yaml: YamlText, file: string) {
  const path = pathOf(issue);
  const name = nameOf(path);
  const expected = issue.message;
  const value = valueAt(yaml.value, path);
  if (value === undefined || value === '') {
    const message = `${name} is missing${expected === 'text' ? '' : `; it must be ${expected}`}`;
    return errorAt(file, yaml.place(path), 'missing-field', message, { expected });
  }
  const found = shown(value);
  return errorAt(file, yaml.place(path), 'wrong-value', `${name} must be ${expected}; found ${found}`, {
    found,
    expected,
  });
}

function pathOf(issue: Issue): YamlPath {
  return issue.path.map(part => (typeof part === 'number' ? part : String(part)));
}

/** A path as a publisher would point at it: `text.number` in entry 3. */
function nameOf(path: YamlPath): string {
  const keys = path.filter(part => typeof part === 'string');
  const position = path.findLast(part => typeof part === 'number');
  const entry = position === undefined ? '' : `entry ${Number(position) + 1}`;
  if (keys.length === 0) return entry || 'the file';
  if (typeof path.at(-1) === 'number') return `${entry} of \`${keys.join('.')}\``;
  return `\`${keys.join('.')}\`${entry && ` in ${entry}`}`;
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((inner, part) => (isContainer(inner) ? inner[part] : undefined), value);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`;
  if (Array.isArray(value))
    return value.length === 1 ? 'a list with one entry' : `a list with ${value.length} entries`;
  return 'a group of fields';
}

function remove(value: unknown, path: YamlPath) {
  const parent = valueAt(value, path.slice(0, -1));
  const key = path.at(-1);
  if (isContainer(parent) && key !== undefined) delete parent[key];
}

function isContainer(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
