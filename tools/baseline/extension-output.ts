/** Collects what the built extension consists of: manifests, sizes, the interface's strings. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../lib/i18n/languages';
import { measureSizes } from '../bench/sizes';
import { getEntry, KEYS, readLocale } from '../strings/locales';

const OUTPUT = path.join(import.meta.dirname, '../../.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** A language's strings, sorted by key, as JSON; those of English with their notes. */
function collectStrings(language: string): string {
  const strings: Readonly<Record<string, unknown>> =
    language === 'en' ? Object.fromEntries(KEYS.map((key) => [key, getEntry(key)])) : (readLocale(language) ?? {});
  return JSON.stringify(Object.fromEntries(Object.entries(strings).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Manifests and strings, by name. */
export function collectExtensionOutput(): ReadonlyMap<string, string> {
  const manifests = BUILDS.map(
    (build) => [`manifest ${build}`, readFileSync(path.join(OUTPUT, build, 'manifest.json'), 'utf8')] as const,
  );
  const strings = LANGUAGES.map((language) => [`strings ${language}`, collectStrings(language)] as const);
  return new Map([...manifests, ['string keys', [...KEYS].sort().join('\n')], ...strings]);
}

/** Bytes of each build: the content script and the packages. */
export async function collectSizes(): Promise<Readonly<Record<string, number>>> {
  const sizes: Record<string, number> = {};
  for (const build of BUILDS) {
    const of = await measureSizes(build);
    if (!of) throw new Error(`${build} is not built: npm run build`);
    for (const [name, bytes] of Object.entries(of)) sizes[`${build} ${name}`] = bytes;
  }
  return sizes;
}
