import { keyOf } from './fold';
import { namesOf } from './holders';
import { holders, type Run } from './runs';

/** Class and id words for the lead, in the languages of the sites they were seen on. */
export const leadName =
  /-(?:lead|lede|standfirst|sapo|subtitle|sub-title|dek|deck|description|summary|excerpt|intro|introduction|chapo|vorspann|subhead|subheadline|abstract|teaser-text)-/;

/** This much of the head's description at the beginning of a run makes it the article's lead. */
const SAME_BEGINNING = 40;

function isLead(run: Run, root: Element, description: string | undefined): boolean {
  if (run.linked > 0.3) return false;
  if (run.weight >= 20 && /^FIGCAPTION$/i.test(run.block.tagName)) return true;
  if (run.weight < 40) return false;
  if (
    holders(run, root)
      .slice(0, 2)
      .some((holder) => leadName.test(namesOf(holder)))
  )
    return true;
  const begins = keyOf(run.text).slice(0, SAME_BEGINNING);
  return begins.length >= 20 && description !== undefined && keyOf(description).startsWith(begins);
}

/** The lead and the caption of the picture between headline and text, which Readability leaves out with the page's header. */
export function leadOf(
  runs: readonly Run[],
  title: Run | undefined,
  first: Run,
  root: Element,
  description: string | undefined,
): readonly Run[] {
  if (!title) return [];
  const between = runs.slice(runs.indexOf(title) + 1, Math.max(0, runs.indexOf(first)));
  return between.filter((run) => isLead(run, root, description));
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
    return (framed && frames.has(framed)) || (textTag.test(run.block.tagName) && parents.has(place(run)));
  });
}
