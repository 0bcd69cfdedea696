import { isSentenceEnd, toSearchKey } from '../../text/fold-whitespace';
import { isFactBox, Shares } from '../clean/container-rules';
import { captionName, isBesidePicture } from './captions';
import { namesOf } from './class-names';
import { holders, type Run } from './text-runs';

/** Class and id words for the lead, in the languages of the sites they were seen on. */
export const leadName =
  /-(?:lead|lede|standfirst|sapo|subtitle|sub-title|dek|deck|description|summary|excerpt|intro|introduction|chapo|vorspann|subhead|subheadline|abstract|teaser-text|spot|bajada|sumario|entradilla|ingress|manchet|alapozo|perex|zajawka|sapeau|chapeau|occhiello|catenaccio|sommario|strapline|sub-?titulo|subtitulos|subtitel|untertitel|unterzeile|sottotitolo|sous-?titre|podtytul|alcim|decktext)-/;

/** This much of the head's description at the beginning of a run makes it the article's lead. */
const SAME_BEGINNING = 40;

function isCaption(run: Run, shares: Shares): boolean {
  if (run.weight < 20) return false;
  const named = shares
    .around(run)
    .slice(0, 3)
    .some((holder) => captionName.test(namesOf(holder)));
  return named || /^FIGCAPTION$/i.test(run.block.tagName) || isBesidePicture(run, shares);
}

/** A sentence set as a heading of its own is a lead, whatever the site calls it. */
const isSentenceHeading = (run: Run): boolean => /^H[2-4]$/i.test(run.block.tagName) && run.weight >= 60;

function isLead(run: Run, root: Element, description: string | undefined): boolean {
  if (run.linked > 0.3) return false;
  if (run.weight < 40) return false;
  if (isSentenceHeading(run) && isSentenceEnd(run.text)) return true;
  if (
    holders(run, root)
      .slice(0, 3)
      .some((holder) => leadName.test(namesOf(holder)) || holder.getAttribute('itemprop') === 'alternativeHeadline')
  )
    return true;
  const begins = toSearchKey(run.text).slice(0, SAME_BEGINNING);
  return begins.length >= 20 && description !== undefined && toSearchKey(description).startsWith(begins);
}

/** The lead and the caption of the picture between headline and text, which Readability leaves out with the page's header. */
export function aboveText(
  runs: readonly Run[],
  title: Run | undefined,
  first: Run,
  root: Element,
  description: string | undefined,
): readonly Run[] {
  if (!title) return [];
  const between = runs.slice(runs.indexOf(title) + 1, Math.max(0, runs.indexOf(first)));
  const shares = new Shares(runs, root);
  return between.filter((run) => isLead(run, root, description) || (run.linked <= 0.3 && isCaption(run, shares)));
}

/** Which of the text's first runs sums it up. */
export function leadsAmong(text: readonly Run[], root: Element, description: string | undefined): ReadonlySet<Run> {
  const first = text.slice(0, 2);
  return new Set(first.filter((run) => isLead(run, root, description)).slice(0, 1));
}

const textTag = /^(?:P|H[2-4]|LI|BLOCKQUOTE|FIGCAPTION)$/i;

/** What a paragraph's siblings share: its parent; for a caption, its figure's. */
function place(run: Run): Element | null {
  const parent = run.block.parentElement;
  return /^FIGURE$/i.test(parent?.tagName ?? '') ? (parent?.parentElement ?? null) : parent;
}

/** The quotation or figure a run stands in. */
const frame = (run: Run): Element | null => run.block.closest('blockquote, figure');

/**
 * Paragraphs, headings and captions that stand among kept siblings and were left out all the same, for a word in their
 * class, for being short or for standing beside a picture; and who said the quotation that is kept.
 */
export function gapsIn(runs: readonly Run[], kept: ReadonlySet<Run>): readonly Run[] {
  const places = runs.map((run, i) => (kept.has(run) ? i : -1)).filter((i) => i >= 0);
  const inside = runs.slice(places[0] ?? 0, (places.at(-1) ?? -1) + 1);
  const parents = new Set([...kept].map(place));
  const frames = new Set([...kept].map(frame));
  return inside.filter((run) => {
    if (kept.has(run) || run.linked > 0.3) return false;
    const framed = frame(run);
    const aside = run.block.closest('aside');
    if (aside?.parentElement && parents.has(aside.parentElement) && isFactBox(aside)) return true;
    return (framed && frames.has(framed)) || (textTag.test(run.block.tagName) && parents.has(place(run)));
  });
}
