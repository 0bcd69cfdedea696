/** Pairs the pages that are named: two files, two folders, or one whose layout is found. */
import path from 'node:path';
import type { Side } from '../../core/segment';
import { parsePathLanguage } from '../shared/path-language';
import { listPages } from './list-files';
import {
  listLanguagePaths,
  type PairedPaths,
  pairByLayout,
  pairByMaps,
  pairFolders,
  readFolderLanguages,
} from './pair-paths';
import type { PathMap } from './path-map';
import { isBilingualCatalogue } from './strings/string-pair';

export interface NamedPaths {
  /** As they are shown (`toShownPath`). The same twice: one folder whose layout is found. */
  readonly names: Readonly<Record<Side, string>>;
  /** Whether both are folders; else both are files. */
  readonly areFolders: boolean;
  readonly maps: readonly PathMap[];
  /** The language that the others are translated from, where a layout is found. */
  readonly from?: string | undefined;
  /** What the paths are relative to, by default the working folder. */
  readonly root?: string;
}

export function pairNamedPaths({ names, areFolders, maps, from, root }: NamedPaths): PairedPaths {
  const { translation, original } = names;
  if (!areFolders && isBilingualCatalogue(translation)) return pairWithThemselves([translation]);
  if (!areFolders) {
    const langs = readFolderLanguages(path.posix.dirname(translation), path.posix.dirname(original));
    return { pairs: [{ ...names, langs }], missing: [], orphans: [] };
  }
  const isOne = translation === original;
  const listed = { translation: listPages(translation, root), original: isOne ? [] : listPages(original, root) };
  const isPaired = (file: string) => !isBilingualCatalogue(file);
  const files = { translation: listed.translation.filter(isPaired), original: listed.original.filter(isPaired) };
  const own = pairWithThemselves(listed.translation.filter(isBilingualCatalogue)).pairs;
  const paired = maps.length
    ? pairByMaps([...new Set([...files.translation, ...files.original])], maps)
    : isOne
      ? pairByLayout(files.translation.filter(isPageOrNamed), from)
      : pairFolders(names, files);
  return { ...paired, pairs: [...paired.pairs, ...own] };
}

/** Where a layout is found, a file of JSON is a catalogue if its path names a language: others hold anything. */
const isPageOrNamed = (file: string): boolean => !/\.json$/i.test(file) || listLanguagePaths(file).length > 0;

const toName = (file: string): string => path.posix.basename(file).replace(/\.[^.]*$/, '');

/** Pairs catalogues that hold both languages, each in its own file or folder of its language. */
const pairWithThemselves = (files: readonly string[]): PairedPaths => ({
  pairs: files.map((file) => {
    const lang = parsePathLanguage(toName(file)) ?? listLanguagePaths(file)[0]?.lang;
    return { translation: file, original: file, ...(lang ? { langs: { translation: lang } } : {}) };
  }),
  missing: [],
  orphans: [],
});
