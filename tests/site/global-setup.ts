import { serveSites } from './serving.ts';
import { sites } from './sites.ts';

/** Builds and serves the sites that browser tests run on. */
export default function setup(): Promise<() => Promise<void>> {
  return serveSites(sites);
}
