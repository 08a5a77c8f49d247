import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Outline } from '../../src/model/library.ts';
import { lit, openReport, outline, readAt, settled, tab } from './open-report.tsx';

afterEach(() => vi.unstubAllGlobals());

describe('from one language to another, which nobody paired, the reader comes', () => {
  async function change(at: string, report: Outline = outline) {
    const { network, address } = await openReport({ view: 'full', outline: report });
    readAt(at);
    await userEvent.click(tab('Full report (Cymraeg)'));
    await network.answer('full-cy');
    await settled();
    return address();
  }

  test('to the same passage', async () => {
    expect(await change('one.2')).toBe('/reports/park/full-cy/#one.2');
    expect(lit()).toBe('full-cy one.2');
  });

  test('to the part, where that has fewer passages', async () => {
    expect(await change('two.2')).toBe('/reports/park/full-cy/#two');
    expect(lit()).toBe('full-cy two');
  });

  test('to the beginning, where there is no such part', async () => {
    const editions = outline.editions.map(edition =>
      edition.id === 'full-cy' ? { ...edition, sections: edition.sections.slice(0, 1) } : edition,
    );
    expect(await change('two.1', { ...outline, editions })).toBe('/reports/park/full-cy/#one');
    expect(lit()).toBe('full-cy one');
  });
});
