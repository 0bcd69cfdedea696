/** Tells which findings the comments of the two pages ask to leave out. */
import type { Article, Finding, Report, ReportSide, Side } from '../../core';
import type { IgnoreComment } from '../../page/markdown';
import { buildReportIndex, findGapPosition, selectSegments } from '../../report';

/** A page as a check reads it: blocks that know their lines, and what the page asks not to be told. */
export interface ReadPage {
  readonly article: Article;
  readonly ignores: readonly IgnoreComment[];
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
  if (translationIgnores.length + originalIgnores.length === 0) return { isWholePage, test: () => false };
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
  return {
    isWholePage,
    test: (finding: Finding): boolean => isIgnoredOn(finding, 'translation') || isIgnoredOn(finding, 'original'),
  };
}

/** Whether a comment stands between a block and the next one. */
function hasCommentBehind({ blocks }: ReportSide, ignores: readonly IgnoreComment[], block: number): boolean {
  const from = blocks[block]?.lines?.at(-1)?.line ?? 0;
  const to = blocks[block + 1]?.lines?.[0]?.line ?? Number.POSITIVE_INFINITY;
  return ignores.some(({ line }) => line >= from && line <= to);
}
