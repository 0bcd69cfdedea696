/** What is wrong with the packages of a lockfile: their licences, scripts that run on installing, what is not pinned. */

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Licences that ask for no more than to be named, or to give back what was changed in their own files. */
const LICENCES: ReadonlySet<string> = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT',
    'MPL-2.0',
    'Unlicense',
  ],
  ...['Python-2.0', 'Unicode-3.0', 'Zlib'],
]);

/** Packages that state their licence in an older form, which the lockfile leaves out. */
const STATED_ELSEWHERE: Readonly<Record<string, string>> = { 'is-relative': 'MIT', 'os-shim': 'MIT' };

/**
 * Packages of the development that have a script to run when they are installed, and what it does. None is needed:
 * `npm ci --ignore-scripts` is enough, and `allowScripts` in package.json says so to an npm that asks.
 */
export const KNOWN_SCRIPTS: Readonly<Record<string, string>> = {
  esbuild: 'looks whether its binary, which comes as a package of its own, is there',
  protobufjs: 'compares version numbers and prints a line; the part of onnxruntime-web that wants it is not used',
  'spawn-sync': 'builds for Node 0.10 what later ones have',
};

/** What is wrong, a sentence each. */
export function findPackageFaults({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([place, entry]) => {
    if (!place) return [];
    const name = place.replace(/^.*node_modules\//, '');
    const licence = entry.license ?? STATED_ELSEWHERE[name];
    return [
      ...(entry.integrity ? [] : [`${name}: no hash of it is kept`]),
      ...(licence && isAllowed(licence) ? [] : [`${name}: its licence is ${licence ?? 'not stated'}`]),
      ...(entry.hasInstallScript && !(entry.dev && name in KNOWN_SCRIPTS)
        ? [`${name}: runs a script when it is installed`]
        : []),
    ];
  });
}

/** Of licences to choose from one is enough; of those that hold together all are needed. */
function isAllowed(licence: string): boolean {
  const parts = licence.replace(/[()]/g, '');
  if (parts.includes(' OR ')) return parts.split(' OR ').some((one) => LICENCES.has(one));
  return parts.split(' AND ').every((one) => LICENCES.has(one));
}
