import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../src/prerender/sbom.ts';

interface Bill {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly scope: string;
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses?: readonly unknown[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });

const small = lock({
  '': {
    name: 'site',
    version: '1.0.0',
    license: 'MIT',
    dependencies: { a: '1' },
    devDependencies: { b: '1' },
  },
  'node_modules/b': {
    version: '1.0.0',
    dev: true,
    license: 'MIT OR Apache-2.0',
    dependencies: { c: '2', '@s/c': '1' },
  },
  'node_modules/a': {
    version: '1.0.0',
    integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
    dependencies: { c: '1' },
    optionalDependencies: { 'not-for-this-machine': '1', d: '1' },
  },
  'node_modules/c': { version: '1.0.0' },
  'node_modules/b/node_modules/c': { version: '2.0.0', dev: true },
  'node_modules/b/node_modules/@s/c': { version: '1.0.0', dev: true },
  'node_modules/d': { version: '1.0.0', optional: true },
  'node_modules/other-name': { name: 'c', version: '1.0.0', dev: true },
});

describe('the list of a small site', () => {
  const bill: Bill = JSON.parse(billOfMaterials(small));

  test('names each package once, with what it is for', () => {
    expect(bill.components.map(one => [one['bom-ref'], one.scope])).toEqual([
      ['pkg:npm/%40s/c@1.0.0', 'excluded'],
      ['pkg:npm/a@1.0.0', 'required'],
      ['pkg:npm/b@1.0.0', 'excluded'],
      ['pkg:npm/c@1.0.0', 'required'],
      ['pkg:npm/c@2.0.0', 'excluded'],
      ['pkg:npm/d@1.0.0', 'optional'],
    ]);
    expect(bill.metadata.component).toMatchObject({ type: 'application', 'bom-ref': 'pkg:npm/site@1.0.0' });
  });

  test('has sums in hexadecimal, and licences as one or as an expression', () => {
    const [, a, b] = bill.components;
    expect(a?.hashes).toEqual([{ alg: 'SHA-512', content: '01'.repeat(64) }]);
    expect(b?.licenses).toEqual([{ expression: 'MIT OR Apache-2.0' }]);
  });

  test('tells what needs what, as Node finds it', () => {
    const needed = Object.fromEntries(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(needed['pkg:npm/site@1.0.0']).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0']);
    expect(needed['pkg:npm/a@1.0.0']).toEqual(['pkg:npm/c@1.0.0', 'pkg:npm/d@1.0.0']);
    expect(needed['pkg:npm/b@1.0.0']).toEqual(['pkg:npm/%40s/c@1.0.0', 'pkg:npm/c@2.0.0']);
  });

  test('does not depend on the order of the lock file', () => {
    const { packages } = JSON.parse(small);
    const reversed = Object.fromEntries(Object.entries(packages).reverse());
    expect(billOfMaterials(lock(reversed))).toBe(billOfMaterials(small));
  });
});

test.each(['{}', '{"lockfileVersion":2,"packages":{"":{}}}', '{"lockfileVersion":3,"packages":{}}'])(
  'no list is made of %s',
  text => {
    expect(() => billOfMaterials(text)).toThrow('package-lock.json is not of version 3');
  },
);

describe('our own list', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8');
  const bill: Bill = JSON.parse(billOfMaterials(text));

  test('has a sum and a licence for each package, and no time or number that changes', () => {
    expect(bill.components.length).toBeGreaterThan(300);
    expect(bill.components.filter(({ hashes, licenses }) => !hashes || !licenses)).toEqual([]);
    expect(bill).not.toHaveProperty('serialNumber');
    expect(bill.metadata).not.toHaveProperty('timestamp');
  });

  test('has no address of a registry, and each reference leads to a package of the list', () => {
    expect(text).not.toContain('"resolved"');
    const refs = new Set([bill.metadata.component, ...bill.components].map(one => one['bom-ref']));
    expect(
      bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter(ref => !refs.has(ref)),
    ).toEqual([]);
    expect(bill.dependencies).toHaveLength(refs.size);
  });
});
