/** Finds parts of an article that Readability leaves out: leads, captions, and blocks between kept ones. */
import { isSentenceEnd, toSearchKey } from '../../text/fold-whitespace';
import { captionClassPattern, isBesidePicture } from './captions';
import { getClassNames } from './class-names';
import { type ContainerShares, isFactBox } from './container-rules';
import type { TextRun } from './text-runs';

/** Words of class names and ids for leads, in the languages of the sites where they were seen. */
export const leadClassPattern =
  /-(?:lead|lede|standfirst|sapo|subtitle|sub-title|dek|deck|description|summary|excerpt|intro|introduction|chapo|vorspann|subhead|subheadline|abstract|teaser-text|spot|bajada|sumario|entradilla|ingress|manchet|alapozo|perex|zajawka|sapeau|chapeau|occhiello|catenaccio|sommario|strapline|sub-?titulo|subtitulos|subtitel|untertitel|unterzeile|sottotitolo|sous-?titre|podtytul|alcim|decktext)-/;

/** Number of characters by which a run and the description in the page's metadata must agree to make the run a lead. */
const DESCRIPTION_PREFIX_LENGTH = 40;

function isCaption(run: TextRun, shares: ContainerShares): boolean {
  if (run.weight < 20) return false;
  const hasCaptionClass = shares
    .around(run)
    .slice(0, 3)
    .some((container) => captionClassPattern.test(getClassNames(container)));
  return hasCaptionClass || /^FIGCAPTION$/i.test(run.block.tagName) || isBesidePicture(run, shares);
}

/** Whether a run is a long heading. One that is a sentence is a lead, however the site marks it. */
const isLongHeading = (run: TextRun): boolean => /^H[2-4]$/i.test(run.block.tagName) && run.weight >= 60;

/** A shorter run, by weight, is a lead only where its own element says so; one shorter still is a label. */
const MIN_LEAD_WEIGHT = 40;
const MIN_MARKED_LEAD_WEIGHT = 24;

/** Whether a run is the lead: a sentence as a heading, marked as one, or the beginning of the page's description. */
function isLead(run: TextRun, description: string | undefined): boolean {
  if (run.linked > 0.3) return false;
  if (run.weight < MIN_MARKED_LEAD_WEIGHT) return false;
  if (isLongHeading(run) && isSentenceEnd(run.text)) return true;
  if (
    run.containers
      .slice(0, run.weight < MIN_LEAD_WEIGHT ? 1 : 3)
      .some(
        (container) =>
          leadClassPattern.test(getClassNames(container)) ||
          container.getAttribute('itemprop') === 'alternativeHeadline',
      )
  )
    return true;
  if (run.weight < MIN_LEAD_WEIGHT) return false;
  const beginning = toSearchKey(run.text).slice(0, DESCRIPTION_PREFIX_LENGTH);
  return beginning.length >= 20 && description !== undefined && toSearchKey(description).startsWith(beginning);
}

/** Finds the lead and the caption between headline and text. Readability leaves them out with the page's header. */
export function findLeadAndCaption(
  runs: readonly TextRun[],
  title: TextRun | undefined,
  firstRun: TextRun,
  shares: ContainerShares,
  description: string | undefined,
): readonly TextRun[] {
  if (!title) return [];
  const between = runs.slice(runs.indexOf(title) + 1, Math.max(0, runs.indexOf(firstRun)));
  return between.filter((run) => isLead(run, description) || (run.linked <= 0.3 && isCaption(run, shares)));
}

/** Finds the lead among the first two runs of the text; at most one. */
export function findLeads(text: readonly TextRun[], description: string | undefined): ReadonlySet<TextRun> {
  const firstRuns = text.slice(0, 2);
  return new Set(firstRuns.filter((run) => isLead(run, description)).slice(0, 1));
}

const textTag = /^(?:P|H[2-4]|LI|BLOCKQUOTE|FIGCAPTION)$/i;

/** Returns the parent that a run shares with its siblings; for a caption, the parent of its figure. */
function getSharedParent(run: TextRun): Element | null {
  const parent = run.block.parentElement;
  return /^FIGURE$/i.test(parent?.tagName ?? '') ? (parent?.parentElement ?? null) : parent;
}

/** Returns the quotation or figure that contains a run; null where there is none. */
const findQuoteOrFigure = (run: TextRun): Element | null => run.block.closest('blockquote, figure');

/**
 * Finds runs between kept ones that Readability omitted: fact boxes, siblings of kept paragraphs, and other runs of
 * kept quotations and figures, such as who said a quotation. Readability omits them for a class name, for being short
 * or for a picture beside them.
 */
export function findOmittedBlocks(runs: readonly TextRun[], kept: ReadonlySet<TextRun>): readonly TextRun[] {
  const keptIndices = runs.map((run, i) => (kept.has(run) ? i : -1)).filter((i) => i >= 0);
  const runsBetween = runs.slice(keptIndices[0] ?? 0, (keptIndices.at(-1) ?? -1) + 1);
  const omitted = runsBetween.filter((run) => !kept.has(run) && run.linked <= 0.3);
  if (omitted.length === 0) return [];
  const keptParents = new Set([...kept].map(getSharedParent));
  const keptFrames = new Set([...kept].map(findQuoteOrFigure));
  return omitted.filter((run) => {
    const frame = findQuoteOrFigure(run);
    const aside = run.block.closest('aside');
    if (aside?.parentElement && keptParents.has(aside.parentElement) && isFactBox(aside)) return true;
    return (
      (frame && keptFrames.has(frame)) || (textTag.test(run.block.tagName) && keptParents.has(getSharedParent(run)))
    );
  });
}
