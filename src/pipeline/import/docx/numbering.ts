import { formatNumber } from '../number-format.ts';
import type { Label } from '../structure/piece.ts';
import { child, elements, type Xml } from '../xml.ts';
import { isOn, valIn } from './package.ts';

interface Level {
  readonly format: string;
  /** With `%1` to `%9` for the numbers of the levels. */
  readonly text: string;
  readonly start: number;
  /** Starts again after this level, counted from 1; 0 for never, nothing for each level above. */
  readonly restart?: number;
  /** All numbers of the label are decimal. */
  readonly legal: boolean;
  /** The paragraph style that is of this level. */
  readonly style?: string;
  /** Points from the margin to the text. */
  readonly indent?: number;
}

interface List {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
}

interface Instance {
  readonly list: List;
  /** Levels that this instance has otherwise. */
  readonly own: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** The automatic numbers of a file. */
export interface Numbering {
  /** Counts a paragraph and gives its label, or nothing where it has none. `level` is counted from 0. */
  readonly next: (id: string, level: number) => Label | undefined;
  /** The level of a list that belongs to a paragraph style. */
  readonly levelOf: (id: string, style: string) => number | undefined;
  readonly indentOf: (id: string, level: number) => number | undefined;
}

/** Reads `numbering.xml` (ECMA-376, 17.9) and counts as Word does. */
export function readNumbering(tree: Xml | undefined): Numbering {
  const instances = readInstances(tree);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<Instance>();
  return {
    next: (id, level) => {
      const instance = instances.get(id);
      const own = instance && levelIn(instance, level);
      if (!instance || !own) return undefined;
      const values = counters.get(instance.list.id) ?? [];
      counters.set(instance.list.id, values);
      // An instance that starts anew does so once, where it is first used.
      if (!begun.has(instance)) for (const [at] of instance.starts) values[at] = undefined;
      begun.add(instance);
      values[level] = values[level] === undefined ? startOf(instance, level) : (values[level] ?? 0) + 1;
      restartBelow(instance, level, values);
      return labelOf(instance, level, own, values);
    },
    levelOf: (id, style) => {
      const instance = instances.get(id);
      for (let level = 0; instance && level < 9; level++) {
        if (levelIn(instance, level)?.style === style) return level;
      }
      return undefined;
    },
    indentOf: (id, level) => {
      const instance = instances.get(id);
      return instance && levelIn(instance, level)?.indent;
    },
  };
}

function labelOf(
  instance: Instance,
  level: number,
  own: Level,
  values: readonly (number | undefined)[],
): Label | undefined {
  const place = { level, list: instance.list.id };
  if (own.format === 'bullet') return own.text.trim() === '' ? undefined : { text: '', ...place };
  const text = own.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = own.legal ? 'decimal' : (levelIn(instance, at)?.format ?? 'decimal');
      return formatNumber(values[at] ?? startOf(instance, at), format);
    })
    .trim();
  if (text === '') return undefined;
  const count =
    /^%[1-9][.)]?$/.test(own.text.trim()) && (own.format === 'decimal' || own.legal)
      ? values[level]
      : undefined;
  return { text, ...place, ...(count === undefined ? {} : { count }) };
}

function restartBelow(instance: Instance, level: number, values: (number | undefined)[]): void {
  for (let below = level + 1; below < values.length; below++) {
    const restart = levelIn(instance, below)?.restart;
    if (restart === undefined || (restart !== 0 && level <= restart - 1)) values[below] = undefined;
  }
}

function levelIn({ own, list }: Instance, level: number): Level | undefined {
  return own.get(level) ?? list.levels.get(level);
}

function startOf(instance: Instance, level: number): number {
  return instance.starts.get(level) ?? levelIn(instance, level)?.start ?? 1;
}

function readInstances(tree: Xml | undefined): Map<string, Instance> {
  const lists = new Map(
    elements(tree, 'w:abstractNum').map(node => [node.attributes['w:abstractNumId'] ?? '', node]),
  );
  return new Map(
    elements(tree, 'w:num').map(node => {
      const id = valIn(node, 'w:abstractNumId') ?? '';
      const overrides = elements(node, 'w:lvlOverride');
      const own = overrides.flatMap(override => elements(override, 'w:lvl'));
      const starts = overrides.flatMap(override => {
        const start = Number(valIn(override, 'w:startOverride') ?? Number.NaN);
        return Number.isFinite(start) ? [[Number(override.attributes['w:ilvl'] ?? 0), start] as const] : [];
      });
      const list = { id, levels: levelsOf(elements(linked(lists, id, tree), 'w:lvl')) };
      return [node.attributes['w:numId'] ?? '', { list, own: levelsOf(own), starts: new Map(starts) }];
    }),
  );
}

/** A list that has the levels of a list style has them where that style is defined. */
function linked(lists: ReadonlyMap<string, Xml>, id: string, tree: Xml | undefined): Xml | undefined {
  const node = lists.get(id);
  const link = valIn(node, 'w:numStyleLink');
  if (link === undefined) return node;
  return elements(tree, 'w:abstractNum').find(other => valIn(other, 'w:styleLink') === link) ?? node;
}

function levelsOf(nodes: readonly Xml[]): Map<number, Level> {
  return new Map(
    nodes.map(node => {
      const restart = valIn(node, 'w:lvlRestart');
      const style = valIn(node, 'w:pStyle');
      const indent = child(child(node, 'w:pPr'), 'w:ind')?.attributes;
      const left = Number(indent?.['w:left'] ?? indent?.['w:start'] ?? Number.NaN);
      const start = Number(valIn(node, 'w:start') ?? 1);
      const level = {
        format: valIn(node, 'w:numFmt') ?? 'decimal',
        text: valIn(node, 'w:lvlText') ?? '',
        start: Number.isFinite(start) ? start : 1,
        legal: isOn(node, 'w:isLgl') ?? false,
        ...(restart === undefined ? {} : { restart: Number(restart) }),
        ...(style === undefined ? {} : { style }),
        ...(Number.isFinite(left) ? { indent: left / 20 } : {}),
      };
      return [Number(node.attributes['w:ilvl'] ?? 0), level];
    }),
  );
}
