import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPlugin } from './src/pipeline/plugin.ts';
import { siteOptions } from './src/prerender/options.ts';
import { prerenderPlugin } from './src/prerender/plugin.ts';

export default defineConfig(() => {
  // The commands set where content comes from and where the site goes; see `src/prerender/options.ts`.
  const options = siteOptions(process.env);
  return {
    base: options.base,
    plugins: [react(), contentPlugin(options.content), prerenderPlugin(options)],
  };
});
