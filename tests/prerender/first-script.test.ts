import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { withoutUnused } from '../../src/prerender/first-script.ts';

test('statements that only name something are gone, and what they named may go too', () => {
  const code = `var Form = React10.forwardRef(
  ({ action }, ref) => action
);
Form.displayName = "Form";
function at(list, index) {
  return list[index];
}
__name(at, "at");
class Ordered extends Map {
  static {
    __name(this, "Ordered");
  }
}
export { Form, at, Ordered };
`;
  expect(withoutUnused(code)).toBe(`var Form = /* @__PURE__ */ React10.forwardRef(
  ({ action }, ref) => action
);

function at(list, index) {
  return list[index];
}

class Ordered extends Map {
  static {

  }
}
export { Form, at, Ordered };
`);
});

test('what is computed, shown or passed on stays', () => {
  const code = `const shown = route.displayName ?? "none";
FetcherForm.displayName = \`\${name}.Form\`;
const named = __name(() => 1, "named");
`;
  expect(withoutUnused(code)).toBe(code);
});

test('the installed router still fetches ahead in the one place that is left out', () => {
  const folder = resolve('node_modules/react-router/dist/production');
  const found = readdirSync(folder)
    .filter(name => /^chunk-.*\.mjs$/.test(name))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .filter(code => code.includes('PrefetchPageLinks'));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('return shouldPrefetch && !isAbsolute ?');
  expect(withoutUnused(found[0] ?? '')).toContain('return false ?');
});
