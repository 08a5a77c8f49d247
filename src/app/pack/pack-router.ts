import { createMemoryRouter, type createPath, type RouteObject } from 'react-router';
import { packHref } from './places.ts';

/**
 * A router that keeps its addresses in memory. In the browser's history a pack is one entry, whatever was read in it:
 * nothing there tells what that was, and Exit takes the one entry away.
 */
export function packRouter(routes: RouteObject[], start = '/'): ReturnType<typeof createMemoryRouter> {
  const router = createMemoryRouter(routes, { initialEntries: [start] });
  // What a link shows, and opens in another tab, is a place in this file.
  const createHref = (to: Parameters<typeof createPath>[0]) => packHref({ pathname: '/', ...to });
  return Object.assign(router, { createHref });
}
