import type { Outline } from '../../src/model/library.ts';
import { expect, test } from '../site/test.ts';
import { planOfRun } from './plan.ts';
import { Random } from './random.ts';
import { walkedReports } from './reports.ts';
import { step } from './walk.ts';
import { Walker } from './walker.ts';
import { WalkWindow } from './windows.ts';

const steps = 20;
const plan = planOfRun();
/** In a run of everything, two through each report each time. */
const walks = plan.walks ?? 2 * walkedReports.length;

// The worker changes nothing here, and fills its cache anew for each walk.
test.use({ serviceWorkers: 'block' });

for (let at = 0; at < walks; at++) {
  const { site, slug } = walkedReports[(plan.seed + at) % walkedReports.length] ?? {};
  if (!site || !slug) continue;

  test.describe(`of ${slug}`, () => {
    test.use({ site });

    // What a walk does hangs only on its own seed: `--walks 1 --seed` with that one takes it again.
    test(`F30: a random walk from seed ${plan.seed + at} never loses the place`, async ({
      page,
      request,
    }, info) => {
      test.setTimeout(300_000);
      const turn = (info.project.metadata as { turn?: number }).turn ?? 0;
      const seed = plan.seed + at + turn * walks;
      const random = new Random(seed);
      const outline = (await (await request.get(`reports/${slug}/outline.json`)).json()) as Outline;
      const window = await WalkWindow.of(page, random);
      const walker = new Walker({ page, slug, outline, random, window, name: `seed ${seed}` });
      await walker.start();
      for (let done = 0; done < steps; done++) await step(walker);
      expect(walker.compared, 'places compared').toBeGreaterThan(3);
    });
  });
}
