import { counterpart, type Place, pairingOf, rowsWith } from './pairs.ts';
import {
  type Audience,
  type EditionId,
  type Pairing,
  parsePassageId,
  passageId,
  type Row,
  type SectionId,
  type Span,
} from './report.ts';

/**
 * Addresses that name a passage without telling in which version it was read: `/reports/SLUG/#ID`, on the page about the
 * report. What is named is a pair, by the first passage of its side in the main version (the adults'), whoever names it: a
 * paragraph from the middle of a pair could only have been named by a reader of that version. What only one version has is
 * named by its own id; where that means something else in the main version, the edition's stands before it, as in
 * `young-people:next`.
 */

/** What of a report the rule needs to know. */
export interface PairedReport {
  readonly editions: readonly {
    readonly id: EditionId;
    readonly audience: Audience;
    readonly sections: readonly { readonly id: SectionId; readonly blocks: number }[];
  }[];
  readonly pairings: readonly Pairing[];
}

/** A passage of one edition. */
export interface Passage {
  readonly edition: EditionId;
  readonly place: Place;
}

/** How a passage is named, and what its name cannot hold. */
export interface NeutralName {
  /** What stands after the `#`. */
  readonly id: string;
  /**
   * `passage`: it leads back to this very passage. `start`: it leads to the first passage of the pair, which is another.
   * `version`: no other version has the passage, so that its name tells the version after all.
   */
  readonly keeps: 'passage' | 'start' | 'version';
}

/** Where a version has a named passage: there, or nowhere, and then perhaps why, and which passage is the nearest before it. */
export type Standing =
  | { readonly kind: 'there'; readonly edition: EditionId; readonly place: Place }
  | {
      readonly kind: 'none';
      readonly edition: EditionId;
      readonly row: Row | undefined;
      readonly nearest: Place | undefined;
    };

/** Names a passage of an edition. */
export function neutralName(report: PairedReport, edition: EditionId, place: Place): NeutralName {
  const own = { edition, place };
  const others = report.editions.filter(({ id }) => id !== edition);
  const matches = others.map(({ id }) => standingIn(report, own, id)).filter(({ kind }) => kind === 'there');
  if (matches.length === 0) return { id: written(report, own), keeps: 'version' };
  const order = mainFirst(report).map(({ id }) => id);
  const [named = own] = ([own, ...matches] as Passage[]).sort(
    (a, b) => order.indexOf(a.edition) - order.indexOf(b.edition),
  );
  const first = { edition: named.edition, place: startOfPair(report, named) };
  const back = standingIn(report, first, edition);
  const isKept = back.kind === 'there' && isSame(back.place, place);
  return { id: written(report, first), keeps: isKept ? 'passage' : 'start' };
}

function written(report: PairedReport, { edition, place }: Passage): string {
  const id = passageId(place.section, place.index);
  return readNeutralId(report, id)?.edition === edition ? id : `${edition}:${id}`;
}

/**
 * The first of the passages that pairs keep together. Where an edition is paired with several others, pairs that overlap
 * count as one: a name that only one of those editions could give would tell it.
 */
function startOfPair({ editions, pairings }: PairedReport, { edition, place }: Passage): Place {
  const own = pairings.filter(({ left, right }) => left === edition || right === edition);
  const spansOf = (pairing: Pairing, row: Row) => (pairing.left === edition ? row.left : row.right);
  const touching = (spans: readonly Span[]): Span[] => {
    const found = own.flatMap(pairing =>
      spans
        .flatMap(span => rowsWith(pairing, edition, span))
        .filter(row => row.left.length > 0 && row.right.length > 0)
        .flatMap(row => spansOf(pairing, row)),
    );
    return [...new Set(found)];
  };
  const from = (index: number) => touching([{ section: place.section, from: index, to: index }]);
  let joined = from(place.index);
  // The words below a heading may have a pair where the heading itself has none.
  if (joined.length === 0 && place.index === 0) joined = from(1);
  for (let count = 0; count < joined.length; ) {
    count = joined.length;
    joined = touching(joined);
  }
  const sections = editions.find(({ id }) => id === edition)?.sections.map(({ id }) => id) ?? [];
  const at = (span: Span) => sections.indexOf(span.section);
  const [first] = joined.toSorted((a, b) => at(a) - at(b) || a.from - b.from);
  return first ? { section: first.section, index: first.from } : place;
}

/**
 * The passage that a name stands for; `undefined` where the report has no such part. A paragraph that has gone since leads to
 * its part.
 */
export function readNeutralId(report: PairedReport, id: string): Passage | undefined {
  const colon = id.indexOf(':');
  const named = report.editions.find(edition => edition.id === id.slice(0, Math.max(colon, 0)));
  const place = parsePassageId(named ? id.slice(colon + 1) : id);
  const editions = named ? [named] : mainFirst(report);
  const edition = editions.find(({ sections }) => sections.some(section => section.id === place.section));
  const section = edition?.sections.find(candidate => candidate.id === place.section);
  if (!edition || !section) return undefined;
  return { edition: edition.id, place: place.index <= section.blocks ? place : { ...place, index: 0 } };
}

/** Where each edition of a report has a passage, in the order of the editions. */
export function standings(report: PairedReport, passage: Passage): Standing[] {
  return report.editions.map(({ id }) => standingIn(report, passage, id));
}

/** Where an edition has a passage of another, or of itself. */
function standingIn(report: PairedReport, { edition, place }: Passage, to: EditionId): Standing {
  if (to === edition) return { kind: 'there', edition, place };
  if (original(to) === original(edition)) return translated(report, place, to);
  const order = report.editions.find(({ id }) => id === edition)?.sections ?? [];
  let missing: Standing | undefined;
  // Where two editions are not paired themselves, as those of two languages, a translation may be.
  for (const twin of [to, ...twinsOf(report, to)]) {
    const pairing = pairingOf(report.pairings, edition, twin);
    // A heading may be left out where what follows it is not.
    for (const from of place.index === 0 ? [place, { ...place, index: 1 }] : [place]) {
      const found = pairing && counterpart(pairing, edition, from, order);
      if (found?.kind === 'matched')
        return twin === to
          ? { kind: 'there', edition: to, place: found.place }
          : translated(report, found.place, to);
      if (found) missing ??= { kind: 'none', edition: to, row: found.row, nearest: found.place };
    }
  }
  return missing ?? { kind: 'none', edition: to, row: undefined, nearest: undefined };
}

/** A translation (`full.cy`) keeps the ids of its original. */
function translated(report: PairedReport, place: Place, to: EditionId): Standing {
  const sections = report.editions.find(({ id }) => id === to)?.sections ?? [];
  const has = sections.some(({ id, blocks }) => id === place.section && place.index <= blocks);
  if (has) return { kind: 'there', edition: to, place };
  return { kind: 'none', edition: to, row: undefined, nearest: undefined };
}

function twinsOf(report: PairedReport, edition: EditionId): EditionId[] {
  return report.editions
    .map(({ id }) => id)
    .filter(id => id !== edition && original(id) === original(edition));
}

function original(edition: EditionId): string {
  return edition.split('.')[0] ?? edition;
}

const mainAudiences: readonly Audience[] = ['adults', 'young-people', 'easy-read'];

/** The editions in the order in which they give names: the adults' first, a translation after its original. */
function mainFirst({ editions }: PairedReport): PairedReport['editions'] {
  const rank = ({ id, audience }: PairedReport['editions'][number]) =>
    mainAudiences.indexOf(audience) * 2 + (original(id) === id ? 0 : 1);
  return editions.toSorted((a, b) => rank(a) - rank(b));
}

/** A heading and the first words below it are the same place for whoever follows a link. */
function isSame(one: Place | undefined, other: Place): boolean {
  return one?.section === other.section && Math.max(one.index, 1) === Math.max(other.index, 1);
}
