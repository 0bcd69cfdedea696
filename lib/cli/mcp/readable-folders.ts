/** The folders whose files the MCP server may read: what lies elsewhere, or a link leads to, is not there for it. */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../../provenance';
import { UsageError } from '../command-errors';
import { describeFileProblem } from '../output/file-problem';
import { ToolError } from './tool-error';

export interface ReadableFolders {
  /** Gives the real path of a file below one of the folders. Throws ToolError where there is none that may be read. */
  locate(name: string): string;
  /** Gives the folder that a file or folder lies below, and its path from there: "" for the folder itself. Throws ToolError. */
  place(name: string): FolderPlace;
}

export interface FolderPlace {
  readonly root: string;
  readonly inside: string;
}

/** Opens the folders for reading. Throws UsageError where one is none. */
export function openFolders(names: readonly string[]): ReadableFolders {
  const roots = names.map(resolveFolder);
  const find = (name: string): string => findPlace(name, roots);
  return {
    locate(name) {
      const found = find(name);
      if (!isBelow(found, roots)) throw createOutsideError(name, roots);
      checkFile(name, found);
      return found;
    },
    place(name) {
      const found = find(name);
      const root = roots.find((one) => one === found || isBelow(found, [one]))!;
      return { root, inside: path.relative(root, found) };
    },
  };
}

const createOutsideError = (name: string, roots: readonly string[]): ToolError =>
  new ToolError(`${name} is not below a folder that this server may read: ${roots.join(', ')}.`);

/** The real path of a name that lies below one of the folders, or is one. Throws ToolError. */
function findPlace(name: string, roots: readonly string[]): string {
  if (!roots.length)
    throw new ToolError(
      'This server was started without a folder, so it reads no files: hand the text in as "text" or "html", or start it as: verso mcp FOLDER.',
    );
  const places = listPlaces(name, roots);
  const found = places.map(resolvePlace).find((place) => place && (roots.includes(place) || isBelow(place, roots)));
  if (found) return found;
  throw places.some((place) => isMissing(place, roots))
    ? new ToolError(`${name} cannot be read: there is no such file.`)
    : createOutsideError(name, roots);
}

function resolveFolder(name: string): string {
  try {
    const place = realpathSync(name);
    if (statSync(place).isDirectory()) return place;
  } catch (problem) {
    throw new UsageError(`The folder ${name} cannot be read: ${describeFileProblem(problem)}.`);
  }
  throw new UsageError(`${name} is no folder; name the folder that it lies in.`);
}

/** Where a name may lie: a relative one below any of the folders. */
function listPlaces(name: string, roots: readonly string[]): readonly string[] {
  if (/^file:/i.test(name)) {
    const place = toPath(name);
    return place === undefined ? [] : [place];
  }
  return path.isAbsolute(name) ? [path.resolve(name)] : roots.map((root) => path.resolve(root, name));
}

function toPath(address: string): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

/** Follows all links; undefined where that leads nowhere. */
function resolvePlace(place: string): string | undefined {
  try {
    return realpathSync(place);
  } catch {
    return undefined;
  }
}

/** Whether nothing is there, not even a link. What a link out of the folders would lead to is not told. */
function isMissing(place: string, roots: readonly string[]): boolean {
  if (lstatSync(place, { throwIfNoEntry: false })) return false;
  let above = path.dirname(place);
  while (resolvePlace(above) === undefined && above !== path.dirname(above)) above = path.dirname(above);
  const real = resolvePlace(above) ?? above;
  return roots.includes(real) || isBelow(real, roots);
}

function isBelow(place: string, roots: readonly string[]): boolean {
  return roots.some((root) => {
    const inside = path.relative(root, place);
    return inside !== '' && inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside);
  });
}

/** A device or a pipe would never come to an end. */
function checkFile(name: string, place: string): void {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new ToolError(`${name} is no file; name a page or a text.`);
  if (stats.size > LIMITS.pdfBytes) throw new ToolError(`${name} is too large: more than ${LIMITS.pdfBytes / 1e6} MB.`);
}
