/** A package in `package-lock.json` (https://docs.npmjs.com/cli/configuring-npm/package-lock-json), by its folder. */
interface LockedPackage {
  /** Only where it is not the folder's own. */
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

type Locked = Readonly<Record<string, LockedPackage>>;

/** A component of the list: a package, known by its `bom-ref`, which is its address among packages. */
interface Component {
  readonly type: 'application' | 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly scope?: 'required' | 'optional' | 'excluded';
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly object[];
}

/**
 * The list of all packages that a site is made with, of the text of `package-lock.json`: CycloneDX 1.6 as JSON
 * (https://cyclonedx.org/docs/1.6/json/). `required` packages may have code in the site; `excluded` ones make or test it
 * only. There is no time and no serial number in it, which the format recommends: the same lock file gives the same bytes.
 * Throws for a text that is no lock file of version 3.
 */
export function billOfMaterials(lockFile: string): string {
  const packages = lockedPackages(lockFile);
  const folders = Object.keys(packages).sort(byCodeUnit);
  const [root = '', ...others] = folders;
  // The same version may lie in two folders; it is one component.
  const components = new Map(others.map(folder => [refOf(folder, packages), folder]));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { ...componentOf(root, packages), type: 'application' },
    },
    components: [...components]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([, folder]) => componentOf(folder, packages)),
    dependencies: dependencies(folders, packages),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function lockedPackages(text: string): Locked {
  const lock = JSON.parse(text) as { lockfileVersion?: unknown; packages?: Locked };
  if (lock.lockfileVersion !== 3 || !lock.packages?.['']) {
    throw new Error('package-lock.json is not of version 3, which npm writes from version 7 on.');
  }
  return lock.packages;
}

/** The same order on every machine. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function componentOf(folder: string, packages: Locked): Component {
  const { version = '', integrity, license } = packages[folder] ?? {};
  const ref = refOf(folder, packages);
  return {
    type: 'library',
    'bom-ref': ref,
    name: nameOf(folder, packages),
    version,
    purl: ref,
    ...(folder === '' ? {} : { scope: scopeOf(folder, packages) }),
    ...(integrity ? { hashes: integrity.split(' ').map(hashOf) } : {}),
    ...(license ? { licenses: [licenceOf(license)] } : {}),
  };
}

function nameOf(folder: string, packages: Locked): string {
  return packages[folder]?.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** https://github.com/package-url/purl-spec: the `@` of a scope is encoded. */
function refOf(folder: string, packages: Locked): string {
  const name = nameOf(folder, packages).replace(/^@/, '%40');
  return `pkg:npm/${name}@${packages[folder]?.version ?? ''}`;
}

/** A package that lies in two folders is required if either is. */
function scopeOf(folder: string, packages: Locked): NonNullable<Component['scope']> {
  const ref = refOf(folder, packages);
  const same = Object.keys(packages).filter(other => other !== '' && refOf(other, packages) === ref);
  const facts = same.flatMap(other => packages[other] ?? []);
  if (facts.some(({ dev, optional }) => !dev && !optional)) return 'required';
  return facts.every(({ dev }) => dev) ? 'excluded' : 'optional';
}

/** `sha512-…` in base64, as the lock file has it, in hexadecimal. */
function hashOf(sum: string): { alg: string; content: string } {
  const [algorithm = '', base64 = ''] = sum.split('-');
  return {
    alg: algorithm.toUpperCase().replace(/^SHA(?=\d)/, 'SHA-'),
    content: Buffer.from(base64, 'base64').toString('hex'),
  };
}

/** An identifier of SPDX, or several that are joined. */
function licenceOf(license: string): object {
  return /\s/.test(license) ? { expression: license } : { license: { id: license } };
}

function dependencies(folders: readonly string[], packages: Locked): object[] {
  const needed = new Map<string, Set<string>>();
  for (const folder of folders) {
    const ref = refOf(folder, packages);
    const found = neededBy(folder, packages).map(other => refOf(other, packages));
    needed.set(ref, new Set([...(needed.get(ref) ?? []), ...found]));
  }
  return [...needed]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([ref, others]) => ({ ref, dependsOn: [...others].sort(byCodeUnit) }));
}

/** The folders that Node finds a package's dependencies in; what is optional may be in none. */
function neededBy(folder: string, packages: Locked): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = packages[folder] ?? {};
  const names = Object.keys({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
    ...peerDependencies,
  });
  return names.flatMap(name => folderOf(name, folder, packages) ?? []);
}

/** From a package's own folder upwards (https://nodejs.org/api/modules.html#loading-from-node_modules-folders). */
function folderOf(name: string, from: string, packages: Locked): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (at === '') return undefined;
  }
}
