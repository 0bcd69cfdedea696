import { isSentenceEnd, toSearchKey } from '../../text/fold-whitespace';
import { ContainerShares, isFactBox } from '../clean/container-rules';
import { captionClassPattern, isBesidePicture } from './captions';
import { getClassNames } from './class-names';
import { listContainers, type TextRun } from './text-runs';

/** Class and id words for the lead, in the languages of the sites they were seen on. */
export const leadClassPattern =
  /-(?:lead|lede|standfirst|sapo|subtitle|sub-title|dek|deck|description|summary|excerpt|intro|introduction|chapo|vorspann|subhead|subheadline|abstract|teaser-text|spot|bajada|sumario|entradilla|ingress|manchet|alapozo|perex|zajawka|sapeau|chapeau|occhiello|catenaccio|sommario|strapline|sub-?titulo|subtitulos|subtitel|untertitel|unterzeile|sottotitolo|sous-?titre|podtytul|alcim|decktext)-/;

/** This much of the head's description at the beginning of a run makes it the article's lead. */
const DESCRIPTION_PREFIX_LENGTH = 40;

function isCaption(run: TextRun, shares: ContainerShares): boolean {
  if (run.weight < 20) return false;
  const named = shares
    .around(run)
    .slice(0, 3)
    .some((holder) => captionClassPattern.test(getClassNames(holder)));
  return named || /^FIGCAPTION$/i.test(run.block.tagName) || isBesidePicture(run, shares);
}

/** A sentence set as a heading of its own is a lead, whatever the site calls it. */
const isLongHeading = (run: TextRun): boolean => /^H[2-4]$/i.test(run.block.tagName) && run.weight >= 60;

function isLead(run: TextRun, root: Element, description: string | undefined): boolean {
  if (run.linked > 0.3) return false;
  if (run.weight < 40) return false;
  if (isLongHeading(run) && isSentenceEnd(run.text)) return true;
  if (
    listContainers(run, root)
      .slice(0, 3)
      .some(
        (holder) =>
          leadClassPattern.test(getClassNames(holder)) || holder.getAttribute('itemprop') === 'alternativeHeadline',
      )
  )
    return true;
  const begins = toSearchKey(run.text).slice(0, DESCRIPTION_PREFIX_LENGTH);
  return begins.length >= 20 && description !== undefined && toSearchKey(description).startsWith(begins);
}

/** The lead and the caption of the picture between headline and text, which Readability leaves out with the page's header. */
export function findLeadAndCaption(
  runs: readonly TextRun[],
  title: TextRun | undefined,
  first: TextRun,
  root: Element,
  description: string | undefined,
): readonly TextRun[] {
  if (!title) return [];
  const between = runs.slice(runs.indexOf(title) + 1, Math.max(0, runs.indexOf(first)));
  const shares = new ContainerShares(runs, root);
  return between.filter((run) => isLead(run, root, description) || (run.linked <= 0.3 && isCaption(run, shares)));
}

/** Which of the text's first runs sums it up. */
export function findLeads(
  text: readonly TextRun[],
  root: Element,
  description: string | undefined,
): ReadonlySet<TextRun> {
  const first = text.slice(0, 2);
  return new Set(first.filter((run) => isLead(run, root, description)).slice(0, 1));
}

const textTag = /^(?:P|H[2-4]|LI|BLOCKQUOTE|FIGCAPTION)$/i;

/** What a paragraph's siblings share: its parent; for a caption, its figure's. */
function getSharedParent(run: TextRun): Element | null {
  const parent = run.block.parentElement;
  return /^FIGURE$/i.test(parent?.tagName ?? '') ? (parent?.parentElement ?? null) : parent;
}

/** The quotation or figure a run stands in. */
const findQuoteOrFigure = (run: TextRun): Element | null => run.block.closest('blockquote, figure');

/**
 * Paragraphs, headings and captions that stand among kept siblings and were left out all the same, for a word in their
 * class, for being short or for standing beside a picture; and who said the quotation that is kept.
 */
export function findOmittedBlocks(runs: readonly TextRun[], kept: ReadonlySet<TextRun>): readonly TextRun[] {
  const places = runs.map((run, i) => (kept.has(run) ? i : -1)).filter((i) => i >= 0);
  const inside = runs.slice(places[0] ?? 0, (places.at(-1) ?? -1) + 1);
  const parents = new Set([...kept].map(getSharedParent));
  const frames = new Set([...kept].map(findQuoteOrFigure));
  return inside.filter((run) => {
    if (kept.has(run) || run.linked > 0.3) return false;
    const framed = findQuoteOrFigure(run);
    const aside = run.block.closest('aside');
    if (aside?.parentElement && parents.has(aside.parentElement) && isFactBox(aside)) return true;
    return (framed && frames.has(framed)) || (textTag.test(run.block.tagName) && parents.has(getSharedParent(run)));
  });
}
