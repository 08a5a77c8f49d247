import { expect, test } from 'vitest';
import {
  addressInFragment,
  fileInLink,
  packHref,
  pageInLink,
  placeIds,
  unplaceIds,
} from '../../../src/app/pack/places.ts';

test('an address is a fragment in a pack, and is read back', () => {
  const href = packHref({ pathname: '/reports/park/full/', hash: '#about.2' });
  expect(href).toBe('#/reports/park/full/about.2');
  expect(addressInFragment(href)).toBe('/reports/park/full/#about.2');
  expect(addressInFragment('#/help/')).toBe('/help/');
  expect(addressInFragment('#main')).toBeUndefined();
});

test.each([
  ['/reports/park/full/#about', '/reports/park/full/#about'],
  ['/a/b/cy/reports/park/', '/reports/park/'],
  ['/a/b/help/', '/help/'],
  ['/glossary/#bench', '/glossary/#bench'],
])('the page that %s leads to is found whatever the base', (href, page) => {
  expect(pageInLink(href)).toBe(page);
});

test.each(['https://other.example/help/', '//other.example/help/', '/elsewhere/', '#about'])(
  '%s leads to no page of a pack',
  href => {
    expect(pageInLink(href)).toBeUndefined();
  },
);

test('a file is found whatever the base', () => {
  expect(fileInLink('/a/b/reports/park/media/map.png')).toBe('reports/park/media/map.png');
  expect(fileInLink('/reports/park/full/')).toBeUndefined();
});

test('ids of all pages stand in one document, and are as before when they are taken out', () => {
  const part = document.createElement('div');
  part.innerHTML =
    '<section id="about" aria-labelledby="name"><h2 id="name">About</h2><a href="#about.1">1</a>' +
    '<a href="#/help/">Help</a><p id="about.1">Words</p></section>';
  const before = part.innerHTML;
  placeIds(part, '/reports/park/full/');
  expect(part.querySelector('section')?.id).toBe('/reports/park/full/about');
  expect(part.querySelector('a')?.getAttribute('href')).toBe('#/reports/park/full/about.1');
  expect(part.querySelector('section')?.getAttribute('aria-labelledby')).toBe('/reports/park/full/name');
  expect(part.innerHTML).toContain('href="#/help/"');
  unplaceIds(part, '/reports/park/full/');
  expect(part.innerHTML).toBe(before);
});
