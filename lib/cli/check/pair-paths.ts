/** Pairs the files of translated documentation by their paths alone. */

import { groupBy } from '../../core/collections';
import { parsePathLanguage } from '../shared/path-language';
import type { FilePair } from './checked-page';
import { createPathMapper, type PathMap } from './path-map';
import { isCatalogue } from './strings/string-pair';

// Finds the language that a path names: in a folder, or before a file's ending.

/** A path without the part that names its language. */
export interface LanguagePath {
  /** The same for all versions of a page. */
  readonly key: string;
  readonly lang: string;
  /** What names it: a folder, or an ending. The same for all pages of which it does. */
  readonly sign: string;
}

const SUFFIX = /^(.+?)([._-])([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(\.[A-Za-z]+)$/;

/** The ways in which a path may name a language, the innermost folder first. */
export function listLanguagePaths(path: string): LanguagePath[] {
  const parts = path.split('/');
  const file = parts.at(-1)!;
  const suffix = SUFFIX.exec(file);
  const suffixLang = suffix && parsePathLanguage(suffix[3]!);
  const bySuffix = suffixLang
    ? [
        {
          key: [...parts.slice(0, -1), `${suffix[1]}${suffix[4]}`].join('/'),
          lang: suffixLang,
          // Behind a stroke stand words as often as languages: "how-to".
          sign: suffix[2] === '.' ? `.${suffix[3]}` : path,
        },
      ]
    : [];
  // A catalogue is often named by its language alone.
  const stem = /^([A-Za-z_-]+)(\.(?:json|arb))$/i.exec(file);
  const stemLang = stem && parsePathLanguage(stem[1]!);
  const byName = stemLang
    ? [{ key: [...parts.slice(0, -1), `*${stem[2]}`].join('/'), lang: stemLang, sign: `${stem[1]}${stem[2]}` }]
    : [];
  const byFolder = parts.slice(0, -1).flatMap((part, at) => {
    const lang = parsePathLanguage(part);
    const sign = `${parts.slice(0, at + 1).join('/')}/`;
    return lang ? [{ key: [...parts.slice(0, at), ...parts.slice(at + 1)].join('/'), lang, sign }] : [];
  });
  return [...bySuffix, ...byName, ...byFolder.reverse()];
}

export interface PairedPaths {
  readonly pairs: readonly FilePair[];
  /** Originals that lack a translation, with the languages they lack it in: "" where only one is asked about. */
  readonly missing: readonly { readonly original: string; readonly langs: readonly string[] }[];
  /** Translations whose original is not there. */
  readonly orphans: readonly string[];
  /** What was taken for the originals, and what else they may be, where the layout does not tell. */
  readonly doubt?: { readonly taken: string; readonly other: string };
}

/** Whether a file holds a page that is read, by its ending. */
export const isPage = (path: string): boolean => /\.(?:md|mdx|markdown|x?html?|txt)$/i.test(path) || isCatalogue(path);

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
  const listOwn = createVersionLister(files.original.map((path) => cut(path, folders.original)));
  const originals = files.original.filter(
    (path) => !isNested || (!path.startsWith(inside) && !listOwn(cut(path, folders.original)).length),
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
  const sign = `${root}i18n/${lang}/`;
  if (plugin === 'pages') return { lang, sign, key: `${root}src/pages/${rest}` };
  if (plugin === 'blog') return { lang, sign, key: `${root}${id ?? 'blog'}/${rest}` };
  if (rest.startsWith('current/'))
    return { lang, sign, key: `${root}${id ?? 'docs'}/${rest.slice('current/'.length)}` };
  return { lang, sign, key: `${root}${id ? `${id}_` : ''}versioned_docs/${rest}` };
}

/** Folders that hold nothing but translations. */
const TRANSLATIONS_FOLDER = /(?:^|(?<=\/))(?:i18n|l10n|locales?|translations?|_i18n)\//;

/** A file as a version of a page. */
interface PageVersion extends LanguagePath {
  readonly path: string;
}

/**
 * Creates a list of the versions that a path may be. A folder or an ending that may be the name of a language counts where
 * another version of one of its pages confirms it: `docs/id` may be about identifiers, and `how-to.md` is not Tongan.
 */
function createVersionLister(files: readonly string[]): (path: string) => PageVersion[] {
  const own = new Map(
    files.map((path) => {
      const docusaurus = readDocusaurusPath(path);
      const all = docusaurus ? [docusaurus] : listLanguagePaths(path);
      return [path, all.map((one) => ({ ...one, key: toStem(one.key), path }))] as const;
    }),
  );
  const stems = new Set(files.map(toStem));
  const byKey = groupBy([...own.values()].flat(), ({ key }) => key);
  const isConfirmed = ({ key, lang }: PageVersion) =>
    stems.has(toOriginalKey(key)) || stems.has(key) || byKey.get(key)!.some((other) => other.lang !== lang);
  const confirmed = new Set([...own.values()].flatMap((all) => all.filter(isConfirmed).map(({ sign }) => sign)));
  return (path) => (own.get(path) ?? []).filter(({ sign }) => confirmed.has(sign));
}

/** Where the original lies of what lies in a folder of translations. */
const toOriginalKey = (key: string): string => key.replace(TRANSLATIONS_FOLDER, '');

/** From this share of the largest number of pages on, a language may be the one that others are translated from. */
const MIN_SOURCE_SHARE = 0.9;

/** The language of the command: most software is documented in it first. */
const isUsualSource = (lang: string | undefined): boolean => lang !== undefined && /^en\b/.test(lang);

/** The language that others are translated from, with whether another may be: the usual one where it has most pages or nearly. */
function chooseSourceLanguage(versions: readonly PageVersion[]): {
  readonly lang?: string;
  readonly other?: string | undefined;
} {
  const counts = [...groupBy(versions, ({ lang }) => lang)]
    .map(([lang, own]) => ({ lang, count: own.length }))
    .sort((one, other) => other.count - one.count);
  const [most] = counts;
  if (!most) return {};
  const usual = counts.find(({ lang }) => isUsualSource(lang));
  if (usual && usual.count >= MIN_SOURCE_SHARE * most.count) return { lang: usual.lang };
  return { lang: most.lang, other: usual?.lang ?? counts[1]?.lang };
}

/** From this share of the pages on that have versions, those without a language are the originals. */
const MIN_PLAIN_SHARE = 0.5;

/**
 * Finds the layout of a site by itself: pages whose paths differ by a language alone are versions of one page. Pages
 * without a language are taken for the originals before those in the language that has most.
 */
export function pairByLayout(files: readonly string[], from: string | undefined): PairedPaths {
  const listVersions = createVersionLister(files);
  const all = files.flatMap(listVersions);
  const byKey = groupBy(all, ({ key }) => key);
  const findPlain = createPathFinder(files.filter((file) => !listVersions(file).length));
  const find = (key: string) => findPlain(key) ?? findPlain(toOriginalKey(key));
  const shared = [...byKey].filter(([key, own]) => find(key) || new Set(own.map(({ lang }) => lang)).size > 1);
  const plain = shared.filter(([key]) => find(key)).length;
  const isPlainFirst = from === undefined && plain > 0 && plain >= MIN_PLAIN_SHARE * shared.length;
  const chosen = chooseSourceLanguage(shared.filter(([key]) => !isPlainFirst || !find(key)).flatMap(([, own]) => own));
  const source = from ?? chosen.lang;
  const isSource = ({ lang }: PageVersion) => lang === source || (from !== undefined && lang.split('-')[0] === from);
  const sources = new Map(all.filter(isSource).map((one) => [one.key, one.path]));
  const findOriginal = ({ key }: PageVersion) =>
    isPlainFirst ? (find(key) ?? sources.get(key)) : (sources.get(key) ?? find(key));
  const pairs: FilePair[] = [];
  const unpaired: PageVersion[] = [];
  for (const path of files) {
    const versions = listVersions(path);
    if (!versions.length || versions.some((version) => findOriginal(version) === path)) continue;
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
          ...(sources.get(found.version.key) === found.original && source ? { original: source } : {}),
        },
      });
  }
  const langs = new Set(pairs.map((pair) => pair.langs?.translation));
  const doubt = from === undefined && findDoubt(isPlainFirst, chosen, shared);
  return {
    pairs,
    orphans: unpaired.filter(({ lang }) => langs.has(lang)).map(({ path }) => path),
    missing: listMissing(
      listOriginals(files, pairs, new Set(sources.values()), (path) => listVersions(path).length > 0),
      pairs,
    ),
    ...(doubt ? { doubt } : {}),
  };
}

/** Tells what else the originals may be. */
function findDoubt(
  isPlainFirst: boolean,
  { lang, other }: ReturnType<typeof chooseSourceLanguage>,
  shared: readonly (readonly [key: string, own: readonly PageVersion[]])[],
): PairedPaths['doubt'] {
  if (!isPlainFirst) return lang && other ? { taken: lang, other } : undefined;
  const usual = shared.flatMap(([, own]) => own.filter((one) => isUsualSource(one.lang)));
  return 2 * usual.length > shared.length ? { taken: '', other: usual[0]!.lang } : undefined;
}

/** The originals of a tree: those in the source language's folder, or the files without a language beside those paired. */
function listOriginals(
  files: readonly string[],
  pairs: readonly FilePair[],
  sources: ReadonlySet<string>,
  isVersion: (path: string) => boolean,
): string[] {
  const paired = new Set(pairs.map(({ original }) => original));
  const folder = findCommonFolder([...paired].filter((path) => !sources.has(path)));
  const isOriginal = (path: string): boolean =>
    paired.has(path) || sources.has(path) || (folder !== undefined && path.startsWith(folder) && !isVersion(path));
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
