import type { BlockKind } from '../domain';
import { namesOf, type Shares } from './holders';
import { leadName } from './rescue';
import { endsSentence } from './rule';
import type { Run } from './runs';

const BY_TAG: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  FIGURE: 'caption',
  BLOCKQUOTE: 'quote',
  LI: 'item',
  DT: 'item',
  DD: 'item',
  TD: 'item',
  TH: 'item',
};

const captionName = /-(?:caption|captions|img-desc|image-desc|photo-desc)-/;

/** The inline elements around all of a run, which on some sites mark captions between line breaks. */
function inlineHolders(run: Run): Element[] {
  const last = run.pieces.at(-1)?.node;
  const all: Element[] = [];
  for (let at = run.pieces[0]?.node.parentElement; at && at !== run.block; at = at.parentElement) {
    if (last && at.contains(last)) all.push(at);
  }
  return all;
}

/** Long headings that end like a sentence are leads. */
const LONG_HEADING = 60;

function headingOr(run: Run, holder: Element): BlockKind {
  const lead = leadName.test(namesOf(holder)) || (run.weight >= LONG_HEADING && endsSentence(run.text));
  return lead ? 'paragraph' : 'heading';
}

/** What a run is, by the innermost element that says so; tables and quotes that hold most of the text say nothing. */
export function kindOf(run: Run, shares: Shares): BlockKind {
  for (const holder of [...inlineHolders(run), ...shares.around(run)]) {
    if (captionName.test(namesOf(holder))) return 'caption';
    const kind = BY_TAG[holder.tagName.toUpperCase()];
    if (kind) return kind === 'heading' ? headingOr(run, holder) : kind;
  }
  return 'paragraph';
}
