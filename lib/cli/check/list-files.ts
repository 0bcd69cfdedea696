/** Lists the pages below a folder, without those that `.versoignore` names. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Article } from '../../core/article';
import type { Finding } from '../../core/finding';
import type { Report, ReportSide } from '../../core/report';
import type { Side } from '../../core/segment';
import type { IgnoreComment } from '../../page/markdown/ignore-comment';
import type { MarkupElement } from '../../page/markdown/list-markup';
import { buildReportIndex, findGapPosition, selectSegments } from '../../report/passages';
import { type IgnoreRules, parseIgnoreRules } from './ignore-rules';
import { isPage } from './pair-paths';

// Tells which findings the comments of the two pages ask to leave out.

/** A page as a check reads it: blocks that know their lines, and what the page asks not to be told. */
export interface ReadPage {
  readonly article: Article;
  readonly ignores: readonly IgnoreComment[];
  /** What it has beside its words; left out where the page is no Markdown. */
  readonly markup?: readonly MarkupElement[];
}

/** The block that a comment is about: the first that begins below it, or the one that it stands in. */
function findIgnoredBlocks({ blocks }: ReportSide, ignores: readonly IgnoreComment[]): ReadonlySet<number> {
  const found = ignores.map(({ line }) => {
    const around = blocks.findIndex(
      ({ lines = [] }) => lines.length > 0 && lines[0]!.line <= line && lines.at(-1)!.line >= line,
    );
    return around >= 0 ? around : blocks.findIndex(({ lines = [] }) => (lines[0]?.line ?? 0) > line);
  });
  return new Set(found.filter((block) => block >= 0));
}

/** Creates the test. A passage that a page lacks is ignored where the comment stands in its place. */
export function createIgnoreTest(
  report: Report,
  translationIgnores: readonly IgnoreComment[],
  originalIgnores: readonly IgnoreComment[],
) {
  const ignores = { translation: translationIgnores, original: originalIgnores };
  const isWholePage = [...translationIgnores, ...originalIgnores].some((one) => one.isWholePage);
  if (translationIgnores.length + originalIgnores.length === 0)
    return { isWholePage, test: () => false, testLine: () => false };
  const index = buildReportIndex(report);
  const ignored = {
    translation: findIgnoredBlocks(report.translation, translationIgnores),
    original: findIgnoredBlocks(report.original, originalIgnores),
  };

  function isIgnoredOn(finding: Finding, side: Side): boolean {
    if (finding[side].length)
      return selectSegments(index, side, finding[side]).some(({ block }) => ignored[side].has(block));
    const other: Side = side === 'translation' ? 'original' : 'translation';
    const after = findGapPosition(index, finding[other], side);
    const before = after === undefined ? -1 : (selectSegments(index, side, [after])[0]?.block ?? -1);
    return hasCommentBehind(report[side], ignores[side], before);
  }
  /** Whether a line is in a block that is ignored, or stands between the comment and the next block, as code does. */
  function testLine(side: Side, line: number): boolean {
    const { blocks } = report[side];
    const block = blocks.findLastIndex(({ lines = [] }) => (lines[0]?.line ?? Number.POSITIVE_INFINITY) <= line);
    const isInside = (blocks[block]?.lines?.at(-1)?.line ?? 0) >= line;
    if (isInside) return ignored[side].has(block);
    return ignores[side].some((one) => one.line <= line && one.line >= (blocks[block]?.lines?.at(-1)?.line ?? 0));
  }
  return {
    isWholePage,
    testLine,
    test: (finding: Finding): boolean => isIgnoredOn(finding, 'translation') || isIgnoredOn(finding, 'original'),
  };
}

/** Whether a comment stands between a block and the next one. */
function hasCommentBehind({ blocks }: ReportSide, ignores: readonly IgnoreComment[], block: number): boolean {
  const from = blocks[block]?.lines?.at(-1)?.line ?? 0;
  const to = blocks[block + 1]?.lines?.[0]?.line ?? Number.POSITIVE_INFINITY;
  return ignores.some(({ line }) => line >= from && line <= to);
}

const IGNORE_FILE = '.versoignore';

/** Folders that hold what others wrote. */
const isSkippedFolder = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/** More rules than anybody writes. */
const MAX_RULE_BYTES = 16_384;

/** A file that says what is checked cannot be used. The message is a sentence for the user, with what to do. */
export class IgnoreFileError extends Error {}

/** The rules of a folder's `.versoignore`; undefined where it has none. Throws IgnoreFileError. */
function readIgnoreFile(folder: string, shown: string): IgnoreRules | undefined {
  const name = shown === '.' ? IGNORE_FILE : `${shown}/${IGNORE_FILE}`;
  const text = readProjectFile(path.join(folder, IGNORE_FILE), name);
  return text === undefined ? undefined : parseIgnoreRules(text);
}

/**
 * Reads a file that says what is checked; undefined where there is none. Whoever wrote the pages may have written it, too:
 * a link would lead anywhere, and what is no file may have no end. Throws IgnoreFileError.
 */
export function readProjectFile(file: string, name: string): string | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats) return undefined;
  if (!stats.isFile())
    throw new IgnoreFileError(`${name} is no file of its own, which alone is read; write one in its place.`);
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const handle = openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const bytes = Buffer.alloc(MAX_RULE_BYTES + 1);
    const size = fstatSync(handle).isFile() ? readSync(handle, bytes) : 0;
    if (size > MAX_RULE_BYTES)
      throw new IgnoreFileError(`${name} is longer than ${MAX_RULE_BYTES} bytes; name folders in place of files.`);
    return bytes.toString('utf8', 0, size);
  } finally {
    closeSync(handle);
  }
}

/** Whether the rules of the root, or of a folder above the file and below that, name a file. */
function createPathTest(root: string): (file: string) => boolean {
  const rules = new Map<string, IgnoreRules | undefined>();
  const getRules = (folder: string) => {
    if (!rules.has(folder)) rules.set(folder, readIgnoreFile(path.resolve(root, folder), folder));
    return rules.get(folder);
  };
  return (file) => {
    const parts = file.split('/');
    return parts.some((_, at) => {
      const folder = parts.slice(0, at).join('/') || (at > 0 ? '/' : '.');
      const rest = parts.slice(at).join('/');
      return !rest.startsWith('.//') && (getRules(folder)?.ignores(rest) ?? false);
    });
  };
}

/**
 * The pages below a folder, by paths as they are shown: with `/`, from the folder's own name on. In order. `root`: what
 * the paths are relative to, by default the working folder; nothing above it is read. Throws IgnoreFileError.
 */
export function listPages(folder: string, root = '.'): string[] {
  const isIgnored = createPathTest(root);
  const found: string[] = [];
  const list = (place: string) => {
    const entries = readdirSync(path.resolve(root, place), { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const inside = place === '.' ? entry.name : `${place}/${entry.name}`;
      if (entry.isDirectory() && !isSkippedFolder(entry.name)) list(inside);
      else if (entry.isFile() && isPage(entry.name) && !isIgnored(inside)) found.push(inside);
    }
  };
  list(toShownPath(folder));
  return found;
}

/** A path as it is shown: with `/`, without `./pairing/` before it and `/` behind it. */
export const toShownPath = (name: string): string =>
  path
    .normalize(name)
    .split(path.sep)
    .join('/')
    .replace(/(?<=.)\/$/, '');
