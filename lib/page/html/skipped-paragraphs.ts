/** Finds paragraphs of an article that Readability skips, by their place and by looking like those that it keeps. */

import { createLazy } from '../../core/memoize';
import { isSentenceEnd } from '../../text/fold-whitespace';
import { captionClassPattern, isBesidePicture } from './captions';
import { getClassNames } from './class-names';
import type { ContainerShares } from './container-rules';
import { findInnermostElement, sumContainerWeights } from './container-weights';
import { sumRunWeights, type TextRun } from './text-runs';

/** Lighter runs are labels, dates or headlines of other articles. */
const MIN_PARAGRAPH_WEIGHT = 60;
/** Runs with a larger share of link text are headlines of other articles. */
const MAX_LINKED_SHARE = 0.3;

/** Whether a run is a paragraph of running text: long enough, ends like a sentence and is mostly no link. */
const isParagraph = (run: TextRun): boolean =>
  run.weight >= MIN_PARAGRAPH_WEIGHT && run.linked <= MAX_LINKED_SHARE && isSentenceEnd(run.text);

const outsideTag = /^(?:ASIDE|NAV|FOOTER|FORM|FIGURE|FIGCAPTION|TABLE|DETAILS)$/i;

/** Longer headings, by weight, are leads or teasers. */
const MAX_HEADING_WEIGHT = 120;

const isHeading = (run: TextRun): boolean =>
  /^H[2-4]$/i.test(run.block.tagName) && run.weight <= MAX_HEADING_WEIGHT && run.linked <= MAX_LINKED_SHARE;

/** Whether a run stands in an element for what is not running text. */
const isInOutsideTag = (run: TextRun): boolean =>
  run.containers.some((container) => outsideTag.test(container.tagName));

/** The elements around some runs. Those around an element that was there before were, too. */
function collectContainers(runs: Iterable<TextRun>): ReadonlySet<Element> {
  const elements = new Set<Element>();
  for (const { containers } of runs)
    for (const container of containers) {
      if (elements.has(container)) break;
      elements.add(container);
    }
  return elements;
}

/** The outermost element around a run, below the root, in which nothing is kept. */
function findBox({ containers, block }: TextRun, keptElements: ReadonlySet<Element>): Element {
  const firstShared = containers.findIndex((container) => keptElements.has(container));
  return containers.slice(0, firstShared).at(-1) ?? block;
}

/** Whether a run is a link to another article, which the text behind it in the same box announces. */
const isTeaserLink = (run: TextRun): boolean => run.linked > 0.6 && run.weight >= 20;

const hasCaptionClass = (element: Element): boolean => captionClassPattern.test(getClassNames(element));

/** How a run is marked up: tags and classes of its block and of what holds the block. */
const describeMarkup = ({ block }: TextRun): string =>
  [block, block.parentElement]
    .map((element) => `${element?.tagName}.${element?.getAttribute('class') ?? ''}`)
    .join(' ');

/** The share of the kept text that the article's element holds; the rest may be a box that was kept by mistake. */
const HOLDER_SHARE = 0.8;

/**
 * Finds what Readability skips: running text between the headline and the first kept paragraph, which is the lead or
 * the beginning; and running text and headings that stand in the article's element between kept paragraphs, or text
 * behind them that is marked up as they are. Nothing that its container calls something else, such as a form, an
 * aside or a "related" box.
 *
 * @param title the run of the headline, undefined where the page shows none.
 */
export function findSkippedParagraphs(
  runs: readonly TextRun[],
  kept: ReadonlySet<TextRun>,
  title: TextRun | undefined,
  shares: ContainerShares,
  root: Element,
): readonly TextRun[] {
  const keptParagraphs = runs.filter((run) => kept.has(run) && isParagraph(run));
  if (keptParagraphs.length === 0) return [];
  const weights = sumContainerWeights(keptParagraphs, (run) => run.weight);
  const holder = findInnermostElement(weights, root, HOLDER_SHARE * sumRunWeights(keptParagraphs));
  const first = runs.indexOf(keptParagraphs[0] as TextRun);
  const last = runs.indexOf(keptParagraphs.at(-1) as TextRun);
  const keptElements = collectContainers(kept);
  const isOfArticle = (run: TextRun, at: number): boolean => {
    const box = findBox(run, keptElements);
    const isAnnounced = runs.some((other, i) => i < at && isTeaserLink(other) && box.contains(other.block));
    return !isAnnounced && !hasCaptionClass(box) && !isBesidePicture(run, shares);
  };
  const titleIndex = title ? runs.indexOf(title) : -1;
  const headingBelow = runs.findIndex((run, at) => at > last && /^H[1-6]$/i.test(run.block.tagName));
  const end = headingBelow < 0 ? runs.length : headingBelow;
  const start = titleIndex >= 0 ? Math.min(titleIndex, first) : first;
  const getKeptMarkup = createLazy(() => new Set(keptParagraphs.map(describeMarkup)));
  const skipped = runs.filter((run, at) => {
    if (kept.has(run) || at <= start || at >= Math.max(last, end)) return false;
    const isSubheading = at > first && at < last && isHeading(run);
    if (!(isParagraph(run) || isSubheading) || isInOutsideTag(run) || shares.reason(run)) return false;
    const isAbove = titleIndex >= 0 && at > titleIndex && at < first;
    const isWithin = holder.contains(run.block) && at > first;
    if (!isAbove && !(isWithin && (at < last || (at < end && getKeptMarkup().has(describeMarkup(run)))))) return false;
    return isOfArticle(run, at);
  });
  // A heading belongs to what it heads.
  const wanted = new Set([...kept, ...skipped]);
  return skipped.filter((run) => !isHeading(run) || wanted.has(runs[runs.indexOf(run) + 1] as TextRun));
}
