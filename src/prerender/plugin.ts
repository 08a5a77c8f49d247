import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { EnvironmentOptions, Plugin, ResolvedConfig, ViteBuilder } from 'vite';
import { contentOf, loadedLibrary, makeSite } from './build.ts';
import { serveInDevelopment } from './development.ts';
import { inFirstFile, unusedLetGo } from './first-script.ts';
import { Interruption } from './interruption.ts';
import type { SiteOptions } from './options.ts';
import { packFiles } from './pack-template.ts';
import { sayProgress } from './progress.ts';
import { publish } from './publish.ts';

/** The entries of the site, one a runtime. */
const entries = {
  client: 'src/app/client.tsx',
  early: 'src/app/early.ts',
  clock: 'src/app/clock.ts',
  worker: 'src/offline/worker/index.ts',
  pack: 'src/app/pack/client.tsx',
  packEarly: 'src/app/pack/early.ts',
  retire: 'src/offline/worker/retire.ts',
  ssr: 'src/app/server.tsx',
} as const;

/** How long plugins took is no news to a publisher, and on a busy machine it would be told between the findings. */
const checks = { pluginTimings: false };

/** Turns one `vite build` into a static site: bundles for each runtime, then every page. */
export function prerenderPlugin(options: SiteOptions): Plugin {
  let config: ResolvedConfig;
  let layers: Promise<string>;
  return {
    name: 'twofold:prerender',
    config: () => ({
      appType: 'custom',
      environments: environments(),
      builder: { buildApp: builder => buildApp(builder, options) },
      build: { modulePreload: { polyfill: false }, target: 'es2022', reportCompressedSize: false },
    }),
    configResolved: resolved => {
      config = resolved;
      layers = layerOrder(config.root);
    },
    // React Router's package leads bundlers to its development build; readers get the other one.
    resolveId: {
      order: 'pre',
      handler(source) {
        const production =
          source === 'react-router' &&
          ['client', 'pack'].includes(this.environment.name) &&
          config.command === 'build';
        return production
          ? join(config.root, 'node_modules/react-router/dist/production/index.mjs')
          : undefined;
      },
    },
    // Which file of styles comes first is up to the bundler's chunks, and in development to the order of loading: each
    // of them begins with the order of the layers (https://drafts.csswg.org/css-cascade-5/#layer-ordering).
    transform: {
      order: 'pre',
      filter: { id: /\/src\/.*\.css$/ },
      handler: async code => `${await layers}${code}`,
    },
    configureServer: server => serveInDevelopment(server, () => config),
  };
}

/** The statement that orders the layers, without its comments. */
async function layerOrder(root: string): Promise<string> {
  const file = join(root, 'src/app/styles/layers.css');
  const [order] = (await readFile(file, 'utf8')).match(/@layer [\w\s,-]+;/) ?? [];
  if (!order) throw new Error(`No order of layers in ${file}.`);
  return `${order}\n`;
}

function environments(): Record<string, EnvironmentOptions> {
  return {
    client: {
      build: {
        manifest: true,
        // A page's own code needs nothing that is not there already.
        modulePreload: false,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: entries.client,
          checks,
          plugins: [unusedLetGo()],
          // What others wrote reads names off things that nobody uses here, and would keep them for that. Writes must
          // stay: React's own are taken for useless, and then no page wakes.
          treeshake: { propertyReadSideEffects: false },
          output: { codeSplitting: { groups: [{ name: inFirstFile }] } },
        },
      },
    },
    early: classicScript(entries.early, 'assets/early-[hash].js'),
    clock: classicScript(entries.clock, 'assets/time-[hash].js'),
    worker: classicScript(entries.worker, 'sw.js'),
    pack: packBundle(),
    packEarly: classicScript(entries.packEarly, packFiles.early),
    retire: classicScript(entries.retire, 'retire-sw.js'),
    ssr: {
      build: {
        ssr: true,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { input: entries.ssr, checks, output: { entryFileNames: 'server.js' } },
      },
    },
  };
}

/** A file of its own that needs no other: run before everything else, or outside of any page. */
function classicScript(input: string, name: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input, checks, output: { format: 'iife', entryFileNames: name } },
    },
  };
}

/** All that a pack runs, as one script and one style that ask for nothing else: fonts are in them. */
function packBundle(): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      // It cannot be split, and is fetched only to be filled.
      chunkSizeWarningLimit: 1000,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      cssCodeSplit: false,
      rolldownOptions: {
        input: entries.pack,
        checks,
        plugins: [unusedLetGo()],
        treeshake: { propertyReadSideEffects: false },
        output: {
          format: 'es',
          codeSplitting: false,
          entryFileNames: packFiles.script,
          assetFileNames: packFiles.style,
        },
      },
    },
  };
}

async function buildApp(builder: ViteBuilder, options: SiteOptions): Promise<void> {
  const { root, cacheDir, plugins } = builder.config;
  // First of all, so that a mistake in the content is told at once.
  const library = await loadedLibrary(contentOf(plugins), sayProgress);
  // Before there is anything to clean: what comes between the two would leave it behind.
  const interruption = new Interruption();
  const { signal } = interruption;
  const work = await mkdtemp(join(root, 'node_modules', '.twofold-build-')).catch(error => {
    throw new Error(`The build needs to write below ${cacheDir}.`, { cause: error });
  });
  try {
    signal.throwIfAborted();
    const stage = join(work, 'site');
    const server = join(work, 'server');
    const pack = join(work, 'pack');
    const folders: Readonly<Record<string, string>> = { ssr: server, pack, packEarly: pack };
    const bundled = Object.entries(builder.environments).filter(([name]) => name in entries);
    for (const [at, [name, environment]] of bundled.entries()) {
      sayProgress(`Bundling the code, ${at + 1} of ${bundled.length} …`);
      environment.config.build.outDir = folders[name] ?? stage;
      await builder.build(environment);
      signal.throwIfAborted();
    }
    const manifest: unknown = JSON.parse(await readFile(join(stage, '.vite', 'manifest.json'), 'utf8'));
    await rm(join(stage, '.vite'), { recursive: true });
    await makeSite({
      options,
      library,
      plugins,
      stage,
      server: join(server, 'server.js'),
      pack,
      manifest,
      signal,
    });
    sayProgress('Putting the site in its place …');
    await publish(stage, options.out, signal);
  } finally {
    sayProgress('');
    await rm(work, { recursive: true, force: true, maxRetries: 5 });
    interruption.end();
  }
}
