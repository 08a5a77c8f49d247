import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { Connect, ResolvedConfig, ViteDevServer } from 'vite';
import { files } from '../model/address.ts';
import { glossaryOf } from '../model/glossary.ts';
import { type Library, libraryIndex, type Outline } from '../model/library.ts';
import { mediaType } from '../model/media-type.ts';
import type { Slug } from '../model/report.ts';
import { isSearchPath } from '../model/search-files.ts';
import type { ContentSource, SiteRenderer, SiteRendererOptions } from '../model/site.ts';
import { contentOf } from './build.ts';
import { ContentError } from './content-error.ts';

interface Made {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly status?: number;
}

/** Renders each page when it is asked for, from the content as it is now. */
export function serveInDevelopment(server: ViteDevServer, config: () => ResolvedConfig): () => void {
  return () => {
    server.middlewares.use((request, response, next) => {
      answer(server, config(), request)
        .then(made => send(response, made))
        .catch((error: unknown) => {
          if (error instanceof ContentError)
            send(response, { type: 'text/plain; charset=utf-8', body: error.message, status: 500 });
          else next(error);
        });
    });
  };
}

function send(response: ServerResponse, { type, body, status = 200 }: Made): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

async function answer(
  server: ViteDevServer,
  config: ResolvedConfig,
  request: Connect.IncomingMessage,
): Promise<Made> {
  const content = contentOf(config.plugins);
  const { library, findings } = await content.load();
  if (!library) throw new ContentError(findings);
  const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname.slice(config.base.length);
  const searched = searchFile(content, library, path);
  if (searched) return searched;
  const outlines = new Map<string, Outline>();
  const app = (await server.ssrLoadModule('/src/app/server.tsx')) as {
    createRenderer: (options: SiteRendererOptions) => SiteRenderer;
  };
  const assets = {
    script: `${config.base}src/app/client.tsx`,
    styles: [],
    laterStyles: {},
    early: `${config.base}src/app/early.ts`,
    asModules: true,
    icon: `${config.base}favicon.ico`,
    preloads: [],
  };
  const renderer = app.createRenderer({ library, outlines, base: config.base, assets });
  const texts = new Map<string, string>();
  for (const report of library.reports) {
    const made = (await renderer.texts(report)).map(text => ({
      ...text,
      file: `text/${text.edition}.${text.language}.html`,
      bytes: Buffer.byteLength(text.html),
    }));
    for (const text of made) texts.set(files.text(report.slug, text.file), text.html);
    for (const { path, csv } of report.editions.flatMap(edition => edition.tables))
      texts.set(files.text(report.slug, path), csv);
    outlines.set(report.slug, renderer.outline(report, made));
    const recommended = renderer.recommended(report);
    if (recommended) texts.set(files.recommendations(report.slug), JSON.stringify(recommended));
  }
  const data = dataFile(path, library, outlines, texts);
  if (data) return data;
  const [, slug, media] = path.match(/^reports\/([^/]+)\/((?:media|data)\/.+)$/) ?? [];
  if (slug && media)
    return {
      type: 'application/octet-stream',
      body: await readFile(await content.mediaFile(slug as Slug, media)),
    };
  return page(server, library, renderer, `/${path}`);
}

let made: { readonly of: string; readonly files: ReadonlyMap<string, string> } | undefined;

/** A file of the search index, which is made anew when a report is another; `undefined` for any other path. */
function searchFile(content: ContentSource, library: Library, path: string): Made | undefined {
  if (!isSearchPath(path)) return undefined;
  const of = JSON.stringify([library.terms, library.reports.map(({ slug, revision }) => [slug, revision])]);
  if (made?.of !== of) made = { of, files: searchFilesOf(content, library) };
  const body = made.files.get(path);
  return body === undefined ? undefined : { type: mediaType(path), body };
}

function searchFilesOf(content: ContentSource, library: Library): Map<string, string> {
  const maker = content.searchMaker(library);
  const found = library.reports.flatMap(report => {
    const { own, others } = maker.add(report);
    return [own, ...others];
  });
  return new Map([...found, ...maker.finish()].map(({ path, text }) => [path, text]));
}

function dataFile(
  path: string,
  library: Library,
  outlines: ReadonlyMap<string, Outline>,
  texts: ReadonlyMap<string, string>,
): Made | undefined {
  const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });
  if (path === files.library) return json(libraryIndex(library));
  if (path === files.help) return json(library.services);
  if (path === files.glossary) return json(glossaryOf(library));
  const text = texts.get(path);
  if (text !== undefined) return { type: mediaType(path), body: text };
  const outline = [...outlines.values()].find(candidate => path === files.outline(candidate.slug));
  return outline ? json(outline) : undefined;
}

async function page(
  server: ViteDevServer,
  library: Library,
  renderer: SiteRenderer,
  path: string,
): Promise<Made> {
  const type = 'text/html; charset=utf-8';
  const language =
    library.languages.slice(1).find(tag => path.startsWith(`/${tag}/`)) ?? library.languages[0] ?? 'en';
  const address = language === library.languages[0] ? path : path.slice(language.length + 1);
  const known = renderer.addresses().includes(address);
  const { html } = await renderer.render(known ? address : '*', language);
  return { type, body: await server.transformIndexHtml(path, html), status: known ? 200 : 404 };
}
