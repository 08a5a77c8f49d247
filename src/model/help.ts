import type { Service } from './library.ts';

/** The nations that somebody can be in. A service for “UK”, or that names none, is for all of them. */
export const nations = ['England', 'Scotland', 'Wales', 'Northern Ireland'] as const;

/** For whom help is looked for: kept in the page only, and gone with it. An empty text stands for everything. */
export interface Wish {
  readonly nation: string;
  readonly need: string;
}

/** Marks services for danger now: they are shown whatever is chosen. */
const always: readonly string[] = ['danger', 'emergency'];

/** Whether a service is for danger now. */
export function isForDanger({ need }: Service): boolean {
  return need.some(one => always.includes(one));
}

/** The nations that a service is for; none where it is for all. */
export function onlyIn({ nation }: Service): readonly string[] {
  return nation.some(one => /^(UK|United Kingdom)$/i.test(one)) ? [] : nation;
}

/** What can be chosen among: nations where services differ by them, and the needs in the order in which they come. */
export function choicesOf(services: readonly Service[]): {
  nations: readonly string[];
  needs: readonly string[];
} {
  const own = new Set(services.flatMap(onlyIn));
  const needs = new Set(services.flatMap(({ need }) => need).filter(need => !always.includes(need)));
  return { nations: own.size > 0 ? [...new Set([...nations, ...own])] : [], needs: [...needs] };
}

/** Whether a service is shown to somebody with a wish. */
export function fits(service: Service, { nation, need }: Wish): boolean {
  if (isForDanger(service)) return true;
  const where = onlyIn(service);
  const isThere = nation === '' || where.length === 0 || where.includes(nation);
  return isThere && (need === '' || service.need.includes(need));
}

/** Whom to call first, in one line. */
export interface FirstContact {
  readonly name: string;
  readonly phone: string;
}

/** The first service that a child can call to talk, and not only in danger; nothing where none is named. */
export function firstContact(services: readonly Service[]): FirstContact | undefined {
  const found = services.find(
    service =>
      service.phone !== undefined &&
      service.for.includes('me') &&
      service.audience.includes('young-people') &&
      !isForDanger(service),
  );
  return found?.phone ? { name: found.name, phone: found.phone } : undefined;
}

/** A telephone number as an address. */
export function phoneAddress(phone: string): string {
  return `tel:${phone.replaceAll(/\s/g, '')}`;
}
