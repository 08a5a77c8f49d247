import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '../test.ts';

/** Every rule of WCAG 2.2 up to AAA and what is known to be good, and what axe still tries out of what we promise. */
const everything = {
  runOnly: {
    type: 'tag' as const,
    values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: {
    // AAA's contrast holds whatever AA's rule would find.
    'color-contrast': { enabled: false },
    'label-content-name-mismatch': { enabled: true },
    'css-orientation-lock': { enabled: true },
    'table-fake-caption': { enabled: true },
    'td-has-header': { enabled: true },
    'focus-order-semantics': { enabled: true },
  },
};

/**
 * What a person has looked at where axe cannot decide, and why it is well. Words under something else have the colours
 * of words that axe can see, and are measured by `colours.ts` too. Links of one name lead to one place: the same
 * counterpart from part to part is a row of links whose names the heading before each completes.
 */
const reviewed = new Set(['color-contrast-enhanced', 'identical-links-same-purpose']);

/**
 * Everything axe finds in a page, and what it could not decide and nobody has looked at. Contrast takes it as long as all
 * else, and can be left to `colours.ts`, which is quicker and asks for more. `part` is the selector of what is looked at.
 */
export async function broken(
  page: Page,
  contrast: 'with contrast' | 'without contrast' = 'with contrast',
  part = 'html',
): Promise<string[]> {
  const rules = { ...everything.rules, 'color-contrast-enhanced': { enabled: contrast === 'with contrast' } };
  // There are no frames, for whose sake axe would open a page of its own; and what is well needs no description.
  const options = { ...everything, rules, resultTypes: ['violations' as const, 'incomplete' as const] };
  const axe = new AxeBuilder({ page }).include(part).options(options).setLegacyMode(true);
  const { passes, violations, incomplete } = await axe.analyze();
  const ran = [...passes, ...violations, ...incomplete].map(rule => rule.id);
  expect(ran).toContain(contrast === 'with contrast' ? 'color-contrast-enhanced' : 'document-title');
  const undecided = incomplete.filter(rule => !reviewed.has(rule.id));
  return [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html.slice(0, 160)} – ${node.any[0]?.message ?? node.failureSummary}`),
  );
}
