import type { Plugin, Rolldown } from 'vite';

/**
 * Names the file that a module goes into: the first one, with all that pages need from the start. One file rather than
 * many, since each costs a slow network more than the bytes that a page could do without, and one is packed better.
 * What comes on demand goes where the bundler has it, and so do styles, whose order must stay.
 */
export function inFirstFile(
  id: string,
  graph: Pick<Rolldown.ChunkingContext, 'getModuleInfo'>,
): string | null {
  return isStyle(id) || !isNeededAtOnce(id, graph) ? null : 'base';
}

function isStyle(id: string): boolean {
  return /\.css(?:$|\?)/.test(id);
}

/** Whether an entry reaches a module without waiting for what comes on demand. */
function isNeededAtOnce(id: string, graph: Pick<Rolldown.ChunkingContext, 'getModuleInfo'>): boolean {
  const seen = new Set<string>();
  const left = [id];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const info = graph.getModuleInfo(next);
    if (info?.isEntry) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    left.push(...(info?.importers ?? []));
  }
  return false;
}

/** Packages whose files name their parts for developers' tools. */
const named = /node_modules\/(?:@radix-ui\/|react-router\/)/;

/** `Form.displayName = "Form";` and `__name(at, "at");`, each a statement of its own. */
const naming = /^\s*(?:\w+\.displayName = |__name\(\w+, )"[^"]*"\)?;$/gm;

/** Where a link would fetch ahead what only the router's own build of an app has. */
const fetchingAhead = /shouldPrefetch && !isAbsolute \?/g;

/** `var Form = React10.forwardRef(`: it makes a component, and does nothing else. */
const making = /(= )(React\d*\.forwardRef\()/g;

/**
 * Lets the bundler leave out what readers' browsers never use of React Router and Radix: forms, fetching ahead, a
 * second kind of collection. They are kept otherwise, because naming a part counts as using it
 * (https://rolldown.rs/in-depth/dead-code-elimination). About 3 kB of a first view.
 */
export function unusedLetGo(): Plugin {
  return {
    name: 'twofold:unused',
    transform: {
      filter: { id: named },
      handler: code => ({ code: withoutUnused(code), map: null }),
    },
  };
}

/** The code without what only names something, and without fetching ahead. */
export function withoutUnused(code: string): string {
  return code
    .replaceAll(naming, '')
    .replaceAll(making, '$1/* @__PURE__ */ $2')
    .replaceAll(fetchingAhead, 'false ?');
}
