import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type ContentSource, contentPluginName } from '../model/site.ts';
import { SearchIndexMaker } from './search-index/maker.ts';
import { loadLibrary, mediaFile } from './site.ts';

/** Gives the content folder to the build, and reloads open pages when a file of it changes. */
export function contentPlugin(folder: string): Plugin<ContentSource> {
  const path = resolve(folder);
  return {
    name: contentPluginName,
    api: {
      folder: path,
      load: say => loadLibrary(path, say ? { say } : {}),
      searchMaker: library => new SearchIndexMaker(library),
      mediaFile: (slug, file) => mediaFile(path, slug, file),
    },
    configureServer(server) {
      server.watcher.add(path);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(path)) server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
