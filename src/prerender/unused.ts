import type { Plugin } from 'vite';

/** Packages whose files name their parts for developers' tools. */
const named = /node_modules\/(?:@radix-ui\/|react-router\/)/;

/** `Form.displayName = "Form";` and `__name(at, "at");`, each a statement of its own. */
const naming = /^\s*(?:\w+\.displayName = |__name\(\w+, )"[^"]*"\)?;$/gm;

/** `var Form = React10.forwardRef(`: it makes a component, and does nothing else. */
const making = /(= )(React\d*\.forwardRef\()/g;

/**
 * Lets the bundler leave out what readers' browsers never use of React Router and Radix: forms, fetchers, a second kind
 * of collection. They are kept otherwise, because naming a part counts as using it
 * (https://rolldown.rs/in-depth/dead-code-elimination). About 3 kB of a first view.
 */
export function unusedLetGo(): Plugin {
  return {
    name: 'twofold:unused',
    transform: {
      filter: { id: named },
      handler: code => ({ code: withoutNames(code), map: null }),
    },
  };
}

/** The code without statements that only name something. */
export function withoutNames(code: string): string {
  return code.replaceAll(naming, '').replaceAll(making, '$1/* @__PURE__ */ $2');
}
