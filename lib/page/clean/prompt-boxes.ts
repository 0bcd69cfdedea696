import type { TextRun } from '../blocks/text-runs';
import type { ContainerShares } from './container-rules';
import type { RemovalReason } from './removal-reason';

/** Kinds whose prompt ("Sign up", "Accept all", "Read also") speaks for the whole box it stands in. */
const BOX_PROMPT_REASONS: ReadonlySet<RemovalReason> = new Set<RemovalReason>([
  'subscribe',
  'cookies',
  'comments',
  'related',
  'advertisement',
]);
/** A box with more text than this is a part of the article that happens to end in a prompt. */
const MAX_BOX_WEIGHT = 320;

const boxTag = /^(?:DIV|SECTION|ASIDE|TABLE|FORM|FIGURE)$/i;

/** The smallest box around a prompt that holds more than the prompt. */
function findPromptBox(run: TextRun, shares: ContainerShares): Element | undefined {
  return shares.around(run).find((holder) => boxTag.test(holder.tagName) && shares.weight(holder) > run.weight);
}

/** What stands beside a prompt in its box, with the prompt's reason: headings and pitches of newsletters. */
export function findTextBesidePrompts(
  text: readonly TextRun[],
  reasons: ReadonlyMap<TextRun, RemovalReason>,
  shares: ContainerShares,
): ReadonlyMap<TextRun, RemovalReason> {
  const beside = new Map<TextRun, RemovalReason>();
  for (const [prompt, reason] of reasons) {
    const speaks = BOX_PROMPT_REASONS.has(reason) && !(reason === 'related' && prompt.linked > 0.6);
    const box = speaks ? findPromptBox(prompt, shares) : undefined;
    if (!box || shares.weight(box) > MAX_BOX_WEIGHT) continue;
    for (const run of text) if (!reasons.has(run) && box.contains(run.block)) beside.set(run, reason);
  }
  return beside;
}
