/** Finds text that belongs to a prompt because it is in the same small box. */

import type { ContainerShares } from './container-rules';
import type { RemovalReason } from './removal-reason';
import { isSentence } from './removal-rule';
import type { TextRun } from './text-runs';

/** Reasons that extend from a prompt ("Sign up", "Accept all", "Read also") to the whole box around it. */
const BOX_PROMPT_REASONS: ReadonlySet<RemovalReason> = new Set<RemovalReason>([
  'subscribe',
  'cookies',
  'comments',
  'related',
  'advertisement',
  'widget',
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

/** A prompt to pay comes with what one gets for it; with more text, by weight, a box is not one prompt. */
const MAX_PAYWALL_WEIGHT = 1500;

/** Whether a run is a paragraph of running text. */
const isParagraph = (run: TextRun): boolean => run.weight >= 80 && isSentence(run);

/**
 * Finds the largest box around a prompt to pay that begins with the prompt: no running text in it comes before. Offers
 * and answers below the prompt belong to it.
 */
function findPaywallBox(prompt: TextRun, text: readonly TextRun[], shares: ContainerShares): Element | undefined {
  const textBefore = text.slice(0, text.indexOf(prompt)).filter(isParagraph);
  const boxes = shares.around(prompt).filter((box) => shares.weight(box) <= MAX_PAYWALL_WEIGHT);
  return boxes.filter((box) => !textBefore.some((run) => box.contains(run.block))).at(-1);
}

/** Finds the box that belongs to a prompt, by the prompt's reason; undefined where only the prompt itself goes. */
function findBox(
  prompt: TextRun,
  reason: RemovalReason,
  text: readonly TextRun[],
  shares: ContainerShares,
): Element | undefined {
  if (reason === 'paywall') return findPaywallBox(prompt, text, shares);
  if (!BOX_PROMPT_REASONS.has(reason) || (reason === 'related' && prompt.linked > 0.6)) return undefined;
  const box = findPromptBox(prompt, shares);
  return box && shares.weight(box) <= MAX_BOX_WEIGHT ? box : undefined;
}

/** Finds the other runs in the box of a prompt, such as the heading of a newsletter form, with the prompt's reason. */
export function findTextBesidePrompts(
  text: readonly TextRun[],
  reasons: ReadonlyMap<TextRun, RemovalReason>,
  shares: ContainerShares,
): ReadonlyMap<TextRun, RemovalReason> {
  const found = new Map<TextRun, RemovalReason>();
  for (const [prompt, reason] of reasons) {
    const box = findBox(prompt, reason, text, shares);
    if (!box) continue;
    for (const run of text) if (!reasons.has(run) && box.contains(run.block)) found.set(run, reason);
  }
  return found;
}
