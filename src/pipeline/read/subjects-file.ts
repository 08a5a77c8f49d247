import { z } from 'zod';
import type { Tell } from '../findings.ts';
import { list, text } from './fields.ts';
import { readBy } from './schema.ts';
import type { DraftSubjects } from './source.ts';
import { readYaml } from './yaml.ts';

/** Longer than this is a sentence, which nobody looks for. */
const phrase = text('a short phrase of up to 80 characters', /^.{1,80}$/);

const subjectsFile = z.record(z.string(), list(phrase), 'ids of parts, each with a list of phrases');

/** Reads `subjects.yaml`. Whether the parts it names exist is known once the editions are parsed. */
export function readSubjects(written: string, file: string, tell: Tell): DraftSubjects[] | undefined {
  const yaml = readYaml(written, file, tell);
  if (!yaml) return undefined;
  if (yaml.value === '') return [];
  const read = readBy(subjectsFile, yaml, file, tell);
  if (!read) return undefined;
  return Object.entries(read).map(([section, names]) => ({
    section,
    names,
    at: yaml.placeOfKey([section]),
  }));
}
