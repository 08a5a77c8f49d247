import { describe, expect, test } from 'vitest';
import { addressDisguises, markupDisguises } from './disguises.ts';
import { wrongIn, wrongWith } from './judged.ts';
import { hostilePieces } from './pieces.ts';
import { addressPlaces, markupPlaces } from './places.ts';
import { addresses, breakouts, markup } from './vectors.ts';

describe('hostile Markdown', () => {
  // The soak tries all of them (tests/soak/hostile.spec.ts).
  test('compiles to the closed set of elements, attributes and addresses, whatever stands where', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const piece of hostilePieces({ every: 43, rest: 0 })) {
      count += 1;
      wrong.push(...wrongWith(piece));
    }
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(count).toBeGreaterThan(2_000);
  }, 60_000);

  test('comes to more than eighty thousand pieces', () => {
    const pieces = (payloads: readonly string[], ...ways: readonly object[]) =>
      ways.reduce((count, way) => count * Object.keys(way).length, payloads.length);
    const all =
      pieces([...markup, ...breakouts], markupDisguises, markupPlaces) +
      pieces(addresses, addressDisguises, addressPlaces);
    expect(all).toBeGreaterThan(80_000);
  });

  test('would be found if it came through: no payload passes as it is', () => {
    const passed = markup.filter(payload => wrongIn(payload).length === 0);
    // Beside the body there is no other, no frameset and no type; and a comment or an instruction is no element.
    const nothing = [
      '<body',
      '<body',
      '<body',
      '<frameset',
      '<![CDATA[<script',
      '<?xml',
      '<!DOCTYPE',
      '<html',
    ];
    expect(passed.map(payload => /^<[!?[\w]+(?:<\w+)?/.exec(payload)?.[0]).sort()).toEqual(nothing.sort());
    const escaped = (address: string) => address.replace(/["<>]/g, letter => `&#${letter.charCodeAt(0)};`);
    const links = addresses.map(address => `<a href="${escaped(address)}">words</a>`);
    const ways = links.filter(link => wrongIn(link).length === 0);
    expect(ways.map(link => /^<a href="([^:/]*[:/])?/.exec(link)?.[1]).sort()).toEqual([
      './',
      'http:',
      'https:',
      'mailto:',
      'media/',
      'tel:',
    ]);
  });
});
