import { afterEach, expect, test } from 'vitest';
import { changeAids } from '../../src/aids/aids.ts';
import { forgetPlaces, keepPlace, placeIn, placesKey } from '../../src/ui/kept-places.ts';

afterEach(() => {
  changeAids({ size: '100', place: 'off' });
  localStorage.clear();
});

test('a place is kept for each report, the last one read, and nothing is there once none is', () => {
  keepPlace('one', { view: 'full', passage: 'findings.2' });
  keepPlace('two', { view: 'side-by-side', passage: 'full:method' });
  keepPlace('one', { view: 'young-people', passage: 'start.1' });
  expect(placeIn('one')).toEqual({ view: 'young-people', passage: 'start.1' });
  expect(placeIn('two')).toEqual({ view: 'side-by-side', passage: 'full:method' });
  expect(placeIn('three')).toBeUndefined();
  keepPlace('one', undefined);
  keepPlace('two', undefined);
  expect(localStorage).toHaveLength(0);
});

test('of more than fifty reports those read last are kept', () => {
  for (let at = 0; at < 60; at++) keepPlace(`r${at}`, { view: 'full', passage: 'a' });
  expect(placeIn('r9')).toBeUndefined();
  expect(placeIn('r10')).toBeDefined();
});

test.each(['', '{', '7', '[7]', '[["a"]]', '[["a",1,"b"]]', '{"a":1}'])(
  'what is no list is nothing: %s',
  text => {
    localStorage.setItem(placesKey, text);
    expect(placeIn('a')).toBeUndefined();
    keepPlace('a', { view: 'full', passage: 'b' });
    expect(placeIn('a')).toEqual({ view: 'full', passage: 'b' });
  },
);

test('places go when they are not wanted any more, and with all settings', () => {
  changeAids({ place: 'on' });
  keepPlace('a', { view: 'full', passage: 'b' });
  changeAids({ size: '125' });
  expect(placeIn('a')).toBeDefined();
  changeAids({ place: 'off' });
  expect(placeIn('a')).toBeUndefined();
  keepPlace('a', { view: 'full', passage: 'b' });
  forgetPlaces();
  expect(localStorage.getItem(placesKey)).toBeNull();
});
