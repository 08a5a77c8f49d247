import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOfParts, idsInHash, leastIds, openedBy, toggled } from '../../src/model/class-parts.ts';
import type { SectionId } from '../../src/model/report.ts';

const part = (id: string, depth = 2) => ({ id: id as SectionId, depth });
/** start · rights (speaking, privacy (letters)) · school · end */
const sections = [
  part('start'),
  part('rights'),
  part('speaking', 3),
  part('privacy', 3),
  part('letters', 4),
  part('school'),
  part('end'),
];
const choose = (...ids: string[]) =>
  ids.reduce<ReadonlySet<SectionId>>((chosen, id) => toggled(sections, chosen, id as SectionId), new Set());
const opened = (...ids: string[]) => openedBy(sections, ids).parts.map(({ id }) => id as string);

describe('the address of some parts', () => {
  test('names them after its mark, and is read back', () => {
    const ids = ['start', 'school'] as SectionId[];
    expect(hashOfParts(ids)).toBe('#parts=start,school');
    expect(idsInHash(hashOfParts(ids))).toEqual(ids);
  });

  test('is read as messengers change it: escaped, with spaces, with a comma too many, with one part twice', () => {
    expect(idsInHash('#parts=start%2Cschool')).toEqual(['start', 'school']);
    expect(idsInHash('#parts=%20start,,school,start,')).toEqual(['start', 'school']);
  });

  test('of one part, or of something else, is another', () => {
    for (const hash of ['', '#', '#school', '#school.2', '#young-people:school', '#parts', '#part=school'])
      expect(idsInHash(hash), hash).toBeUndefined();
  });

  test('is read whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const { parts } = openedBy(sections, idsInHash(`#parts=${text}`) ?? []);
        expect(sections).toEqual(expect.arrayContaining(parts));
        expect(parts.length === 0 || sections.some(({ id }) => text.includes(id))).toBe(true);
      }),
    );
    expect(idsInHash('#parts=%')).toEqual(['%']);
    expect(openedBy(sections, idsInHash(`#parts=${'a,'.repeat(50_000)}`) ?? [])).toEqual({
      parts: [],
      isSomeMissing: true,
    });
  });
});

describe('what opens', () => {
  test('is a part with all that is below it', () => {
    expect(opened('rights')).toEqual(['rights', 'speaking', 'privacy', 'letters']);
    expect(opened('school')).toEqual(['school']);
  });

  test('is, with a part inside another, the beginning of that one: what to expect is said there', () => {
    expect(opened('letters')).toEqual(['rights', 'privacy', 'letters']);
  });

  test('comes in the order of the report, whatever the order of the address', () => {
    expect(opened('end', 'start')).toEqual(['start', 'end']);
  });

  test('leaves out parts that are gone, and tells that there are some', () => {
    expect(openedBy(sections, ['start', 'gone'])).toEqual({ parts: [part('start')], isSomeMissing: true });
    expect(openedBy(sections, ['start']).isSomeMissing).toBe(false);
    expect(openedBy(sections, ['gone', '__proto__', 'constructor']).parts).toEqual([]);
  });
});

describe('choosing', () => {
  test('takes and leaves what is below a part with it', () => {
    expect([...choose('rights')]).toEqual(['rights', 'speaking', 'privacy', 'letters']);
    expect([...choose('rights', 'rights')]).toEqual([]);
  });

  test('a part without one below it is not chosen as a whole', () => {
    expect([...choose('rights', 'letters')]).toEqual(['speaking']);
  });

  test('a part is chosen once all below it is', () => {
    expect(new Set(choose('speaking', 'letters'))).toEqual(
      new Set(['rights', 'speaking', 'privacy', 'letters']),
    );
  });

  test('the address names no part that comes with another', () => {
    expect(leastIds(sections, choose('rights', 'end'))).toEqual(['rights', 'end']);
    expect(leastIds(sections, choose('rights', 'letters'))).toEqual(['speaking']);
  });

  test('whatever is chosen, the address opens all of it, and besides only the beginnings of what it is in', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sections.map(({ id }) => id as string))), presses => {
        const chosen = choose(...presses);
        const open = openedBy(sections, idsInHash(hashOfParts(leastIds(sections, chosen))) ?? []).parts;
        const more = open.filter(({ id }) => !chosen.has(id));
        expect([...chosen].filter(id => !open.some(part => part.id === id))).toEqual([]);
        expect(more.every(({ id }) => ['rights', 'privacy'].includes(id))).toBe(true);
      }),
    );
  });
});
