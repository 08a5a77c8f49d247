import { addCell, type Cell, type Cells, mutual } from './cells.ts';

/** Pairs this sure by their words tell how far the texts keep one order. */
const sure = 0.5;
/** Fewer of them tell nothing. */
const fewest = 4;
/** So many of them before a passage, and after it, tell where its counterpart should be. */
const neighbours = 3;
/** The order is a hint: however well the rest keeps it, a passage may have been moved. */
const mostTrust = 0.8;
const weightOfHint = 0.8;
/** How far from the expected place, in passages, the hint falls to 1/e, next to a sure pair. */
const reach = 0.8;

/** How likely it is, as against any other place, that a left passage has its counterpart at each place. */
type Expected = (row: number) => ReadonlyMap<number, number>;

/**
 * Adds to each pair what the order of both texts says for it. How far they keep one order at all is found out from the
 * pairs that are sure by their words: in texts whose parts were shuffled, the order says nothing.
 */
export function addOrder(cells: Cells) {
  const anchors = mutual(cells).filter(cell => cell.share >= sure);
  if (anchors.length < fewest) return;
  const expected = expectation(anchors, cells);
  // What is not sure by its words has been moved more often than what is: where some stand elsewhere, trust falls faster.
  const trust = Math.min(mostTrust, trustIn(anchors, expected) ** 2);
  for (const [row, line] of cells.byRow.entries()) {
    const places = expected(row);
    const known = new Set(line.map(cell => cell.column));
    for (const [column, times] of places) if (times > 1 && !known.has(column)) addCell(cells, row, column);
    for (const cell of line) {
      cell.order = weightOfHint * Math.log(1 - trust + trust * (places.get(cell.column) ?? 0));
    }
  }
}

/** Each sure pair near a passage votes for a place as far from its own counterpart as the passage is from it. */
function expectation(anchors: readonly Cell[], { height, width }: Cells): Expected {
  const slope = width / height;
  const sorted = [...anchors].sort((a, b) => a.row - b.row);
  return row => {
    const after = sorted.findIndex(anchor => anchor.row >= row);
    const until = after < 0 ? sorted.length : after;
    const from = sorted[until]?.row === row ? until + 1 : until;
    const near = [
      ...sorted.slice(Math.max(0, until - neighbours), until),
      ...sorted.slice(from, from + neighbours),
    ];
    const votes = new Map<number, number>();
    let all = 0;
    for (const anchor of near) {
      const distance = Math.abs(row - anchor.row);
      const weight = anchor.share / distance;
      all += weight;
      const place = anchor.column + (row - anchor.row) * slope;
      addVotes(votes, place, reach * (0.5 + 0.5 * distance * slope), weight, width);
    }
    for (const [at, vote] of votes) votes.set(at, (vote / all) * width);
    return votes;
  };
}

function addVotes(votes: Map<number, number>, place: number, spread: number, weight: number, width: number) {
  const shares: [number, number][] = [];
  let sum = 0;
  const last = Math.min(width - 1, Math.ceil(place + 6 * spread));
  for (let at = Math.max(0, Math.floor(place - 6 * spread)); at <= last; at++) {
    const share = Math.exp(-Math.abs(at - place) / spread);
    shares.push([at, share]);
    sum += share;
  }
  for (const [at, share] of shares) votes.set(at, (votes.get(at) ?? 0) + (weight * share) / sum);
}

/**
 * The share of sure pairs that stand where the others make one expect them, by expectation and maximisation (Dempster,
 * Laird and Rubin, 1977) over a mixture of “where expected” and “anywhere”.
 */
function trustIn(anchors: readonly Cell[], expected: Expected): number {
  const times = anchors.map(anchor => expected(anchor.row).get(anchor.column) ?? 0);
  let trust = 0.5;
  for (let round = 0; round < 30; round++) {
    let sum = 0;
    for (const time of times) sum += (trust * time) / (1 - trust + trust * time);
    trust = sum / times.length;
  }
  return trust;
}
