import { expect, test } from 'vitest';
import { describePictures } from '../../src/aids/Calm.tsx';

test('each picture is put into words; the report’s own nodes stay what they are', () => {
  const main = document.createElement('main');
  const text = document.createElement('div');
  text.className = 'text';
  const [figure, plain] = [document.createElement('figure'), document.createElement('p')];
  const [map, ornament] = [new Image(), new Image()];
  map.alt = 'Map of the county';
  ornament.alt = '';
  figure.append(map);
  plain.append(ornament);
  text.append(figure, plain);
  main.append(text);
  const before = figure.innerHTML;
  describePictures(main, alt => `Picture: ${alt}`);
  expect(figure).toHaveAttribute('data-pictured', 'Picture: Map of the county');
  expect(plain).not.toHaveAttribute('data-pictured');
  expect(figure.innerHTML).toBe(before);
});
