import { describe, expect, test } from 'vitest';
import type { Service } from '../../../src/model/library.ts';
import { staleContact } from '../../../src/pipeline/checks/stale-contact.ts';
import { library } from '../draft.ts';

const childline: Service = {
  id: 'childline',
  name: 'Childline',
  purpose: 'Someone to talk to.',
  for: ['me'],
  audience: ['young-people'],
  nation: [],
  need: [],
  source: 'https://www.childline.org.uk/',
};

function find(dates: Partial<Service>, today = '2026-06-01') {
  return staleContact.run(library({ services: [{ ...childline, ...dates }] }), today, '');
}

function messages(dates: Partial<Service>) {
  return find({ checked: '2026-01-01', ...dates }).map(finding => finding.message);
}

describe('stale-contact', () => {
  test('says nothing of a contact that was checked and lasts', () => {
    expect(messages({})).toEqual([]);
    expect(messages({ expires: '2026-08-31' })).toEqual([]);
  });

  test('warns where nobody has checked', () => {
    expect(find({})).toEqual([
      {
        rule: 'stale-contact',
        severity: 'warning',
        file: 'help.yaml',
        line: 1,
        column: 1,
        message:
          'nobody has checked the contact of “Childline”; compare it with https://www.childline.org.uk/ and add `checked`',
      },
    ]);
  });

  test('warns from 90 days before a contact runs out', () => {
    const advice = 'compare it with https://www.childline.org.uk/ and set `checked` and `expires` anew';
    expect(messages({ expires: '2026-08-30' })).toEqual([
      `the contact of “Childline” runs out in 90 days, on 2026-08-30; ${advice}`,
    ]);
    expect(messages({ expires: '2026-06-02' })).toEqual([
      `the contact of “Childline” runs out tomorrow, on 2026-06-02; ${advice}`,
    ]);
    expect(messages({ expires: '2026-06-01' })).toEqual([
      `the contact of “Childline” runs out today, on 2026-06-01; ${advice}`,
    ]);
    expect(messages({ expires: '2026-05-31' })).toEqual([
      `the contact of “Childline” ran out on 2026-05-31; ${advice}`,
    ]);
  });

  test('gives the line of the service, and of the date that runs out', () => {
    const help = `# Nobody has checked these.
services:
  - id: childline
    name: Childline
    expires: 2026-05-31

  - id: shout
    name: Shout
    checked: 2026-01-01
    expires: 2026-06-02
`;
    const services = [
      { ...childline, expires: '2026-05-31' },
      { ...childline, id: 'shout', name: 'Shout', checked: '2026-01-01', expires: '2026-06-02' },
    ];
    const found = staleContact.run(library({ services }), '2026-06-01', help);
    expect(found.map(({ line, column, message }) => [line, column, message.split(';')[0]])).toEqual([
      [3, 5, 'nobody has checked the contact of “Childline”'],
      [5, 14, 'the contact of “Childline” ran out on 2026-05-31'],
      [10, 14, 'the contact of “Shout” runs out tomorrow, on 2026-06-02'],
    ]);
  });

  test('takes a time of day for its date', () => {
    expect(find({ checked: '2026-01-01', expires: '2026-08-31' }, '2026-06-01T23:59:59.000Z')).toEqual([]);
  });
});
