/** Pairs the pages that are named: two files, two folders, or one whose layout is found. */
import path from 'node:path';
import type { Side } from '../../core/segment';
import { listPages } from './list-files';
import { type PairedPaths, pairByLayout, pairByMaps, pairFolders, readFolderLanguages } from './pair-paths';
import type { PathMap } from './path-map';

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
  if (!areFolders) {
    const langs = readFolderLanguages(path.posix.dirname(translation), path.posix.dirname(original));
    return { pairs: [{ ...names, langs }], missing: [], orphans: [] };
  }
  const isOne = translation === original;
  const files = { translation: listPages(translation, root), original: isOne ? [] : listPages(original, root) };
  if (maps.length) return pairByMaps([...new Set([...files.translation, ...files.original])], maps);
  return isOne ? pairByLayout(files.translation, from) : pairFolders(names, files);
}
