import type { Outline } from '../../src/model/library.ts';
import { expect, test } from '../site/test.ts';
import { planOfRun } from './plan.ts';
import { Random } from './random.ts';
import { Walk } from './walk.ts';

const steps = 20;
const windows = [
  { width: 1280, height: 900 },
  { width: 1440, height: 1000 },
  { width: 700, height: 900 },
  { width: 360, height: 740 },
];

for (const [at, window] of windows.entries()) {
  test(`a random walk from a window of ${window.width} × ${window.height} never loses the place`, async ({
    page,
    request,
  }, info) => {
    const turn = (info.project.metadata as { turn?: number }).turn ?? 0;
    const seed = planOfRun().seed + 1000 * turn + at;
    const random = new Random(seed);
    const outline = (await (await request.get('reports/one-year-on/outline.json')).json()) as Outline;
    await page.setViewportSize(window);
    const walk = new Walk(page, outline, random, windows, `seed ${seed}`);
    await walk.start();
    for (let step = 0; step < steps; step++) await walk.step();
    expect(walk.compared, 'places compared').toBeGreaterThan(3);
  });
}
