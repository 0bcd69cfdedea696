import type { Run } from '../blocks/text-runs';
import type { Shares } from './container-rules';
import type { Reason } from './removal-reason';

/** Kinds whose prompt ("Sign up", "Accept all", "Read also") speaks for the whole box it stands in. */
const BOXED: ReadonlySet<Reason> = new Set<Reason>(['subscribe', 'cookies', 'comments', 'related', 'advertisement']);
/** A box with more text than this is a part of the article that happens to end in a prompt. */
const LARGEST = 320;

const boxTag = /^(?:DIV|SECTION|ASIDE|TABLE|FORM|FIGURE)$/i;

/** The smallest box around a prompt that holds more than the prompt. */
function boxAround(run: Run, shares: Shares): Element | undefined {
  return shares.around(run).find((holder) => boxTag.test(holder.tagName) && shares.weight(holder) > run.weight);
}

/** What stands beside a prompt in its box, with the prompt's reason: headings and pitches of newsletters. */
export function besidePrompts(
  text: readonly Run[],
  reasons: ReadonlyMap<Run, Reason>,
  shares: Shares,
): ReadonlyMap<Run, Reason> {
  const beside = new Map<Run, Reason>();
  for (const [prompt, reason] of reasons) {
    const speaks = BOXED.has(reason) && !(reason === 'related' && prompt.linked > 0.6);
    const box = speaks ? boxAround(prompt, shares) : undefined;
    if (!box || shares.weight(box) > LARGEST) continue;
    for (const run of text) if (!reasons.has(run) && box.contains(run.block)) beside.set(run, reason);
  }
  return beside;
}
