import { describe, expect, test } from 'vitest';
import { blocksOf, parsed, toldBy } from '../parsed.ts';

const picture =
  '<img src="/reports/park/media/map.png" alt="A map" width="320" height="180" loading="lazy" decoding="async">';

test('a figure has its content as caption', () => {
  expect(blocksOf(':::figure{src="media/map.png" alt="A map"}\nThe *pond*.\n:::')).toEqual([
    `<figure>${picture}<figcaption>The <em>pond</em>.</figcaption></figure>`,
  ]);
  expect(blocksOf(':::figure{src=./media/map.png alt="A map"}\nOne.\n\nTwo.\n:::')[0]).toContain(
    '<figcaption><p>One.</p><p>Two.</p></figcaption>',
  );
  expect(blocksOf('::figure{src=media/map.png alt="A map"}')).toEqual([`<figure>${picture}</figure>`]);
  expect(parsed('::figure{src=media/map.png alt="A map"}').edition.sections[0]?.blocks[0]?.kind).toBe(
    'figure',
  );
});

describe('a picture that cannot be shown is told', () => {
  test.each([
    [
      'media/mpa.png',
      'missing-picture there is no picture “media/mpa.png” in this report; did you mean “media/map.png”?',
    ],
    [
      'data/visits.csv',
      'missing-picture there is no picture “data/visits.csv” in this report; put it into the media folder',
    ],
    [
      'https://a.example/x.png',
      "outside-picture the picture “https://a.example/x.png” lies on another site; put it into the report's media folder",
    ],
    ['', 'missing-picture the figure names no picture; add src="media/…"'],
  ])('%s', (src, told) => {
    expect(toldBy(`:::figure{src="${src}" alt="x"}\nCaption.\n:::`)).toEqual([`1 ${told}`]);
    expect(blocksOf(`:::figure{src="${src}" alt="x"}\nCaption.\n:::`)).toEqual([
      '<figure><figcaption>Caption.</figcaption></figure>',
    ]);
  });
});

test('a long description is folded below the picture', () => {
  const text =
    '::::figure{src=media/map.png alt="A map"}\nThe pond.\n\n:::description\nThe gate is in the *west*.\n:::\n::::';
  expect(blocksOf(text)).toEqual([
    `<figure>${picture}<details class="description"><summary data-say="description"></summary>` +
      '<p>The gate is in the <em>west</em>.</p></details><figcaption>The pond.</figcaption></figure>',
  ]);
});

test('decoration says that it is, and has no alternative text', () => {
  const { edition } = parsed('::figure{src=media/map.png decorative}');
  expect(edition.references[0]).toMatchObject({ kind: 'image', decorative: true });
  expect(edition.sections[0]?.blocks[0]?.html).toContain('alt=""');
  expect(
    parsed('::figure{src=media/map.png alt="A map" decorative}').edition.references[0],
  ).not.toHaveProperty('decorative');
});
