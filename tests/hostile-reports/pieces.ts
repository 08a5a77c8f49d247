import { addressDisguises, type Disguise, markupDisguises } from './disguises.ts';
import { addressPlaces, markupPlaces, type Place, type Placed } from './places.ts';
import { addresses, breakouts, markup } from './vectors.ts';

/** A payload, disguised, in its place. */
export interface Piece extends Placed {
  /** Differs for each; small letters, digits and hyphens. */
  readonly name: string;
  /** For whoever reads that it came through. */
  readonly what: string;
}

/** Which of all pieces are wanted: each that leaves `rest` when its number is divided by `every`. */
export interface Share {
  readonly every: number;
  readonly rest: number;
}

/**
 * Pieces of hostile Markdown: every payload in every disguise in every place, more than eighty thousand, or a share of
 * them. A share by a prime has every payload, every disguise and every place in it.
 */
export function* hostilePieces({ every, rest }: Share): Generator<Piece> {
  let number = 0;
  for (const make of allPieces()) {
    if (number % every === rest) yield make();
    number += 1;
  }
}

function* allPieces(): Generator<() => Piece> {
  yield* combined('m', [...markup, ...breakouts], markupDisguises, markupPlaces);
  yield* combined('a', addresses, addressDisguises, addressPlaces);
}

function* combined(
  kind: string,
  payloads: readonly string[],
  disguises: Readonly<Record<string, Disguise>>,
  places: Readonly<Record<string, Place>>,
): Generator<() => Piece> {
  for (const [p, payload] of payloads.entries()) {
    for (const [d, [disguise, change]] of Object.entries(disguises).entries()) {
      for (const [at, [place, put]] of Object.entries(places).entries()) {
        const name = `${kind}${p}-${d}-${at}`;
        yield () => ({ name, what: `${payload} (${disguise}) in ${place}`, ...put(change(payload), name) });
      }
    }
  }
}
