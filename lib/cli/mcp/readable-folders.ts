/** The folders whose files the MCP server may read: what lies elsewhere, or a link leads to, is not there for it. */
import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIMITS } from '../../provenance/fetch/fetch-original';
import { describeFileProblem } from '../shared/file-problem';
import { UsageError } from '../shared/print';
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

/** A folder that may be read, by its real path and by the name that it was given. */
interface Root {
  readonly place: string;
  readonly given: string;
}

/** Opens the folders for reading. Throws UsageError where one is none. */
export function openFolders(names: readonly string[]): ReadableFolders {
  const roots = names.map((name) => ({ place: resolveFolder(name), given: path.resolve(name) }));
  const find = (name: string): string => findPlace(name, roots);
  return {
    locate(name) {
      const found = find(name);
      if (roots.some(({ place }) => place === found)) throw createOutsideError(name, roots);
      checkFile(name, found);
      return found;
    },
    place(name) {
      const found = find(name);
      const { place: root } = roots.find(({ place }) => isWithin(found, place))!;
      return { root, inside: path.relative(root, found) };
    },
  };
}

const createOutsideError = (name: string, roots: readonly Root[]): ToolError =>
  new ToolError(
    `${name} is not below a folder that this server may read: ${roots.map(({ place }) => place).join(', ')}.`,
  );

/** The real path of a name that lies below one of the folders, or is one. Throws ToolError. */
function findPlace(name: string, roots: readonly Root[]): string {
  if (!roots.length)
    throw new ToolError(
      'This server was started without a folder, so it reads no files: hand the text in as "text" or "html", or start it as: verso mcp FOLDER.',
    );
  const found = listPlaces(name, roots).map((place) => followLinks(place, roots));
  const place = found.find((one) => one.place !== undefined)?.place;
  if (place !== undefined) return place;
  const problem = found.find((one) => one.problem !== undefined)?.problem;
  if (problem === undefined) throw createOutsideError(name, roots);
  throw new ToolError(`${name} cannot be read: ${problem}.`);
}

/** More links than any system follows. */
const MAX_LINKS = 40;

/**
 * Follows the links of a path, one folder after the other, as long as they stay within the folders. Nothing outside them
 * is looked at, so that neither an answer nor its time tells what is there: then both fields are missing.
 */
function followLinks(place: string, roots: readonly Root[]): { readonly place?: string; readonly problem?: string } {
  let rest = place;
  for (let links = 0; links < MAX_LINKS; links++) {
    const root = roots.find(({ given }) => isWithin(rest, given)) ?? roots.find((one) => isWithin(rest, one.place));
    if (!root) return {};
    const base = isWithin(rest, root.given) ? root.given : root.place;
    const parts = path.relative(base, rest).split(path.sep).filter(Boolean);
    const link = findLink(root.place, parts);
    if ('problem' in link || 'place' in link) return link;
    rest = path.resolve(path.dirname(link.at), link.target, ...link.rest);
  }
  return { problem: describeFileProblem({ code: 'ELOOP' }) };
}

/** Goes down from a folder: to the first link on the way, or else to the end. */
function findLink(folder: string, parts: readonly string[]) {
  let place = folder;
  try {
    for (const [at, part] of parts.entries()) {
      place = path.join(place, part);
      if (lstatSync(place).isSymbolicLink())
        return { at: place, target: readlinkSync(place), rest: parts.slice(at + 1) };
    }
    return { place };
  } catch (problem) {
    const { code = '' } = problem as NodeJS.ErrnoException;
    const isMissing = ['ENOENT', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'].includes(code);
    return { problem: isMissing ? 'there is no such file' : describeFileProblem(problem) };
  }
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
function listPlaces(name: string, roots: readonly Root[]): readonly string[] {
  if (/^file:/i.test(name)) {
    const place = toPath(name);
    return place === undefined ? [] : [place];
  }
  return path.isAbsolute(name) ? [path.resolve(name)] : roots.map(({ place }) => path.resolve(place, name));
}

function toPath(address: string): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

/** Whether a path is that of a folder, or lies below it: by its name alone. */
function isWithin(place: string, folder: string): boolean {
  const inside = path.relative(folder, place);
  return inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside);
}

/** A device or a pipe would never come to an end. */
function checkFile(name: string, place: string): void {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw new ToolError(`${name} is no file; name a page or a text.`);
  if (stats.size > LIMITS.pdfBytes) throw new ToolError(`${name} is too large: more than ${LIMITS.pdfBytes / 1e6} MB.`);
}
