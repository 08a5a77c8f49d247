import { describe, expect, test } from 'vitest';
import { choicesOf, firstContact, fits, isForDanger, onlyIn, phoneAddress } from '../../src/model/help.ts';
import type { Service } from '../../src/model/library.ts';

const service = (more: Partial<Service>): Service => ({
  id: 'desk',
  name: 'Desk',
  purpose: 'Answers.',
  for: ['me'],
  audience: ['young-people'],
  nation: [],
  need: [],
  ...more,
});
const danger = service({ id: 'danger', need: ['danger', 'text'], phone: '999' });
const wales = service({ id: 'wales', nation: ['Wales'], need: ['talk'], phone: '01632 960 003' });
const everywhere = service({ id: 'all', nation: ['UK'], need: ['worry'] });

describe('whom to show', () => {
  test('a service of one nation is for that one; for the whole UK, or with none named, for all', () => {
    expect(onlyIn(wales)).toEqual(['Wales']);
    for (const one of [everywhere, danger]) expect(onlyIn(one)).toEqual([]);
    expect(fits(wales, { nation: 'Wales', need: '' })).toBe(true);
    expect(fits(wales, { nation: 'Scotland', need: '' })).toBe(false);
    expect(fits(everywhere, { nation: 'Scotland', need: '' })).toBe(true);
  });

  test('both must fit: the nation and the need', () => {
    expect(fits(wales, { nation: 'Wales', need: 'worry' })).toBe(false);
    expect(fits(everywhere, { nation: 'Wales', need: 'worry' })).toBe(true);
  });

  test('who is in danger finds help whatever was chosen', () => {
    expect(isForDanger(danger)).toBe(true);
    expect(fits(danger, { nation: 'Scotland', need: 'talk' })).toBe(true);
  });

  test('what can be chosen are the needs that there are, and nations only where they matter', () => {
    expect(choicesOf([danger, wales, everywhere])).toEqual({
      nations: ['England', 'Scotland', 'Wales', 'Northern Ireland'],
      needs: ['text', 'talk', 'worry'],
    });
    expect(choicesOf([danger, everywhere]).nations).toEqual([]);
  });
});

describe('whom to call first', () => {
  test('is who listens, not the emergency service', () => {
    expect(firstContact([danger, wales])).toEqual({ name: 'Desk', phone: '01632 960 003' });
  });

  test('is nobody where only adults are meant, or nobody has a number', () => {
    expect(firstContact([danger, everywhere, service({ audience: ['adults'], phone: '1' })])).toBeUndefined();
  });

  test('a number is called without its spaces', () => {
    expect(phoneAddress('0800 1111')).toBe('tel:08001111');
  });
});
