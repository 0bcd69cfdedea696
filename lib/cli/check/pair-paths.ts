/** Pairs the files of translated documentation by their paths alone. */

import { groupBy } from '../../core/collections';
import { parsePathLanguage } from '../shared/path-language';
import type { FilePair } from './checked-page';
import { createPathMapper, type PathMap } from './path-map';

// Finds the language that a path names: in a folder, or before a file's ending.

/** A path without the part that names its language. */
export interface LanguagePath {
  /** The same for all versions of a page. */
  readonly key: string;
  readonly lang: string;
}

const SUFFIX = /^(.+?)[._-]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(\.[A-Za-z]+)$/;

/** The ways in which a path may name a language, the innermost folder first. */
export function listLanguagePaths(path: string): LanguagePath[] {
  const parts = path.split('/');
  const file = parts.at(-1)!;
  const suffix = SUFFIX.exec(file);
  const suffixLang = suffix && parsePathLanguage(suffix[2]!);
  const bySuffix = suffixLang
    ? [{ key: [...parts.slice(0, -1), `${suffix[1]}${suffix[3]}`].join('/'), lang: suffixLang }]
    : [];
  const byFolder = parts.slice(0, -1).flatMap((part, at) => {
    const lang = parsePathLanguage(part);
    return lang ? [{ key: [...parts.slice(0, at), ...parts.slice(at + 1)].join('/'), lang }] : [];
  });
  return [...bySuffix, ...byFolder.reverse()];
}

export interface PairedPaths {
  readonly pairs: readonly FilePair[];
  /** Originals that lack a translation, with the languages they lack it in: "" where only one is asked about. */
  readonly missing: readonly { readonly original: string; readonly langs: readonly string[] }[];
  /** Translations whose original is not there. */
  readonly orphans: readonly string[];
}

/** Whether a file holds a page that is read, by its ending. */
export const isPage = (path: string): boolean => /\.(?:md|mdx|markdown|x?html?|txt)$/i.test(path);

/** Endings that stand for each other. */
const toStem = (path: string): string => path.replace(/\.(?:md|mdx|markdown)$/i, '.md').replace(/\.x?html?$/i, '.html');

/** Finds a path among those that are there, with any of the endings of its kind. */
function createPathFinder(paths: readonly string[]): (path: string) => string | undefined {
  const exact = new Set(paths);
  const byStem = new Map(paths.map((path) => [toStem(path), path]));
  return (path) => (exact.has(path) ? path : byStem.get(toStem(path)));
}

/** Lists what a set of originals lacks in each of the languages that there are translations in. */
function listMissing(originals: readonly string[], pairs: readonly FilePair[]): PairedPaths['missing'] {
  const getLang = ({ langs }: FilePair) => langs?.translation ?? '';
  const langs = [...new Set(pairs.map(getLang))].sort();
  const translated = groupBy(pairs, ({ original }) => original);
  return originals.flatMap((original) => {
    const there = new Set((translated.get(original) ?? []).map(getLang));
    const lacking = langs.filter((lang) => !there.has(lang));
    return lacking.length || !langs.length ? [{ original, langs: lacking }] : [];
  });
}

/** Two folders: what has the same path in both belongs together. */
export function pairFolders(
  folders: { readonly translation: string; readonly original: string },
  files: { readonly translation: readonly string[]; readonly original: readonly string[] },
): PairedPaths {
  const langs = readFolderLanguages(folders.translation, folders.original);
  const inside = `${folders.translation}/`;
  const isNested = folders.original === '.' || inside.startsWith(`${folders.original}/`);
  const cut = (path: string, folder: string) => (folder === '.' ? path : path.slice(folder.length + 1));
  // Where the translations lie among the originals, so do those into other languages.
  const originals = files.original.filter(
    (path) => !isNested || (!path.startsWith(inside) && !listLanguagePaths(cut(path, folders.original)).length),
  );
  const find = createPathFinder(originals.map((path) => cut(path, folders.original)));
  const join = (folder: string, path: string) => (folder === '.' ? path : `${folder}/${path}`);
  const pairs: FilePair[] = [];
  const orphans: string[] = [];
  for (const translation of files.translation) {
    const original = find(cut(translation, folders.translation));
    if (original === undefined) orphans.push(translation);
    else pairs.push({ translation, original: join(folders.original, original), langs });
  }
  return { pairs, orphans, missing: listMissing(originals, pairs) };
}

/** The languages of two folders, where their names tell them apart. */
export function readFolderLanguages(translation: string, original: string): NonNullable<FilePair['langs']> {
  const read = (folder: string) => listLanguagePaths(`${folder}/x`).at(0)?.lang;
  const [own, other] = [read(translation), read(original)];
  return own && own !== other ? { translation: own, ...(other ? { original: other } : {}) } : {};
}

/** Pairs by patterns. Of several the first that fits counts. */
export function pairByMaps(files: readonly string[], maps: readonly PathMap[]): PairedPaths {
  const find = createPathFinder(files);
  const mappers = maps.map(createPathMapper);
  const pairs: FilePair[] = [];
  const orphans: string[] = [];
  for (const translation of files) {
    const mapped = mappers.map((map) => map(translation)).find((found) => found !== undefined);
    if (!mapped) continue;
    const original = find(mapped.original);
    if (original === translation) continue;
    const langs = mapped.lang ? { translation: mapped.lang } : {};
    if (original === undefined) orphans.push(translation);
    else pairs.push({ translation, original, langs });
  }
  const isTranslation = new Set([...pairs.map(({ translation }) => translation), ...orphans]);
  const backs = maps.map(({ original }) => createPathMapper({ translation: original, original }));
  const originals = files.filter((file) => !isTranslation.has(file) && backs.some((map) => map(file) !== undefined));
  return { pairs, orphans, missing: listMissing(originals, pairs) };
}

const DOCUSAURUS = /^(.*\/|)i18n\/([^/]+)\/docusaurus-plugin-content-(docs|blog|pages)(?:-([^/]+))?\/(.+)$/;

/** Where Docusaurus has the original of a translation; undefined for other paths. */
function readDocusaurusPath(path: string): LanguagePath | undefined {
  const match = DOCUSAURUS.exec(path);
  if (!match) return undefined;
  const [, root = '', lang = '', plugin, id, rest = ''] = match;
  if (plugin === 'pages') return { lang, key: `${root}src/pages/${rest}` };
  if (plugin === 'blog') return { lang, key: `${root}${id ?? 'blog'}/${rest}` };
  if (rest.startsWith('current/')) return { lang, key: `${root}${id ?? 'docs'}/${rest.slice('current/'.length)}` };
  return { lang, key: `${root}${id ? `${id}_` : ''}versioned_docs/${rest}` };
}

/** Folders that hold nothing but translations. */
const TRANSLATIONS_FOLDER = /(?:^|(?<=\/))(?:i18n|l10n|locales?|translations?|_i18n)\//;

/** A file as a version of a page. */
interface PageVersion extends LanguagePath {
  readonly path: string;
}

const listVersions = (path: string): PageVersion[] => {
  const own = readDocusaurusPath(path);
  return (own ? [own] : listLanguagePaths(path)).map((one) => ({ ...one, key: toStem(one.key), path }));
};

/** From this share of the largest number of pages on, a language may be the one that others are translated from. */
const MIN_SOURCE_SHARE = 0.9;

/** The language that others are translated from: that of the command where it has most pages or nearly, else the one that has. */
function chooseSourceLanguage(versions: readonly PageVersion[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { lang } of versions) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const [[most, count] = [undefined, 0]] = [...counts].sort((one, other) => other[1] - one[1]);
  const usual = 'en';
  return (counts.get(usual) ?? 0) >= MIN_SOURCE_SHARE * count && count > 0 ? usual : most;
}

/** Finds the layout of a site by itself: pages whose paths differ by a language alone are versions of one page. */
export function pairByLayout(files: readonly string[], from: string | undefined): PairedPaths {
  const find = createPathFinder(files.filter((file) => !listVersions(file).length));
  const all = files.flatMap(listVersions);
  const byKey = groupBy(all, ({ key }) => key);
  const shared = [...byKey.values()].filter((own) => new Set(own.map(({ lang }) => lang)).size > 1).flat();
  const source = from ?? chooseSourceLanguage(shared);
  const sources = new Map(all.filter(({ lang }) => lang === source).map((one) => [one.key, one.path]));
  const findOriginal = ({ key }: PageVersion) =>
    sources.get(key) ??
    find(key) ??
    (TRANSLATIONS_FOLDER.test(key) ? find(key.replace(TRANSLATIONS_FOLDER, '')) : undefined);
  const pairs: FilePair[] = [];
  const unpaired: PageVersion[] = [];
  for (const path of files) {
    const versions = listVersions(path);
    if (!versions.length || versions.some(({ lang, key }) => lang === source && sources.get(key) === path)) continue;
    const found = versions
      .map((version) => ({ version, original: findOriginal(version) }))
      .find(({ original }) => original);
    if (!found) unpaired.push(versions[0]!);
    else
      pairs.push({
        translation: path,
        original: found.original!,
        langs: {
          translation: found.version.lang,
          ...(sources.has(found.version.key) && source ? { original: source } : {}),
        },
      });
  }
  const langs = new Set(pairs.map((pair) => pair.langs?.translation));
  return {
    pairs,
    orphans: unpaired.filter(({ lang }) => langs.has(lang)).map(({ path }) => path),
    missing: listMissing(listOriginals(files, pairs, new Set(sources.values())), pairs),
  };
}

/** The originals of a tree: those in the source language's folder, or the files without a language beside those paired. */
function listOriginals(files: readonly string[], pairs: readonly FilePair[], sources: ReadonlySet<string>): string[] {
  const paired = new Set(pairs.map(({ original }) => original));
  const folder = findCommonFolder([...paired].filter((path) => !sources.has(path)));
  const isOriginal = (path: string): boolean =>
    paired.has(path) ||
    sources.has(path) ||
    (folder !== undefined && path.startsWith(folder) && !listVersions(path).length);
  return files.filter(isOriginal);
}

function findCommonFolder(paths: readonly string[]): string | undefined {
  if (!paths.length) return undefined;
  let common = paths[0]!.split('/').slice(0, -1);
  for (const path of paths) {
    const parts = path.split('/');
    const end = common.findIndex((part, at) => parts[at] !== part);
    if (end >= 0) common = common.slice(0, end);
  }
  return common.map((part) => `${part}/`).join('');
}
