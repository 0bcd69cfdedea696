/** Finds text that belongs to a prompt because it is in the same small box. */
import type { TextRun } from '../blocks/text-runs';
import type { ContainerShares } from './container-rules';
import type { RemovalReason } from './removal-reason';

/** Reasons that extend from a prompt ("Sign up", "Accept all", "Read also") to the whole box around it. */
const BOX_PROMPT_REASONS: ReadonlySet<RemovalReason> = new Set<RemovalReason>([
  'subscribe',
  'cookies',
  'comments',
  'related',
  'advertisement',
]);
/** A box with more text, by weight, is a part of the article that happens to contain a prompt. */
const MAX_BOX_WEIGHT = 320;

const boxTag = /^(?:DIV|SECTION|ASIDE|TABLE|FORM|FIGURE)$/i;

/** Finds the smallest box around a prompt that contains more than the prompt. */
function findPromptBox(run: TextRun, shares: ContainerShares): Element | undefined {
  return shares
    .around(run)
    .find((container) => boxTag.test(container.tagName) && shares.weight(container) > run.weight);
}

/** Finds the other runs in the box of a prompt, such as the heading of a newsletter form, with the prompt's reason. */
export function findTextBesidePrompts(
  text: readonly TextRun[],
  reasons: ReadonlyMap<TextRun, RemovalReason>,
  shares: ContainerShares,
): ReadonlyMap<TextRun, RemovalReason> {
  const found = new Map<TextRun, RemovalReason>();
  for (const [prompt, reason] of reasons) {
    const isBoxPrompt = BOX_PROMPT_REASONS.has(reason) && !(reason === 'related' && prompt.linked > 0.6);
    const box = isBoxPrompt ? findPromptBox(prompt, shares) : undefined;
    if (!box || shares.weight(box) > MAX_BOX_WEIGHT) continue;
    for (const run of text) if (!reasons.has(run) && box.contains(run.block)) found.set(run, reason);
  }
  return found;
}
