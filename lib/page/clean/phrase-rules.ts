/** Removal rules that tell prompts, credits and notices by their wording. */
import type { PagePhraseKind } from '../../languages/kinds';
import { isSentenceEnd } from '../../text/fold-whitespace';
import type { NoticeKind } from '../get-page-phrases';
import {
  createPhraseCheck,
  getTextAfterLabel,
  getTextAfterNotice,
  hasNotice,
  hasOpening,
  hasPhrase,
  isWholePhrase,
} from './phrase-matcher';
import type { RemovalReason } from './removal-reason';
import {
  hasLink,
  isNearTextEdge,
  isSentence,
  labelSeparator,
  type RemovalContext,
  type RemovalRule,
} from './removal-rule';

/** Longest line, by weight, that may begin with an opening of each kind. */
const MAX_LINE_WEIGHTS: readonly (readonly [PagePhraseKind & RemovalReason, number])[] = [
  ['related', 160],
  ['share', 120],
  ['subscribe', 200],
  ['video', 120],
  ['tags', 240],
  ['cookies', 300],
  ['comments', 120],
  ['advertisement', 80],
  ['copyright', 240],
  ['paywall', 240],
];

const MAX_LINE_WEIGHT = Math.max(...MAX_LINE_WEIGHTS.map(([, longest]) => longest));

const mayBePrompt = createPhraseCheck(MAX_LINE_WEIGHTS.map(([kind]) => kind));

/** Kinds that are also written as full sentences. */
const SENTENCE_KINDS: ReadonlySet<PagePhraseKind> = new Set<PagePhraseKind>([
  'cookies',
  'subscribe',
  'copyright',
  'paywall',
]);

/** How a text begins or ends that may have a number there; most have none, which saves time. */
const startsWithDigit = /^\p{Nd}/u;
const endsLikeCount = /[\p{Nd}\s)\uFF09\]]$/u;

/** Removes a number before or behind a phrase, as in "Comments (12)" and "3 replies". */
const removeCount = (text: string): string =>
  !startsWithDigit.test(text) && !endsLikeCount.test(text.slice(-2))
    ? text
    : text.replace(/^\p{Nd}+\s+|[\s:(\uFF08[]{0,9}(?<!\p{Nd})\p{Nd}+[\s)\uFF09\]]{0,9}$/gu, '');

/**
 * Matches prompts such as "Read also …", "Xem video …" and "Tags: …". A full sentence that begins so is text, except in
 * kinds that are written as sentences.
 */
export const matchPrompt: RemovalRule = (run) => {
  if (run.weight > MAX_LINE_WEIGHT) return undefined;
  const withoutCount = removeCount(run.text);
  if (!mayBePrompt(run.text) && !mayBePrompt(withoutCount)) return undefined;
  for (const [kind, maxWeight] of MAX_LINE_WEIGHTS) {
    if (run.weight > maxWeight) continue;
    if (isWholePhrase(kind, run.text) || isWholePhrase(kind, withoutCount)) return kind;
    if ((SENTENCE_KINDS.has(kind) || !isSentence(run)) && hasOpening(kind, run.text)) return kind;
  }
  return undefined;
};

/** A longer line behind "Photo:", by weight, says what the picture shows and is text. */
const MAX_CREDIT_WEIGHT = 40;

/** Matches credits such as "Photo: Ana Ruiz" and "责任编辑：林静". */
export const matchCredit: RemovalRule = (run) => {
  const isShortLine = run.weight <= MAX_CREDIT_WEIGHT && !isSentence(run);
  return isShortLine && (isWholePhrase('credit', run.text) || hasOpening('credit', run.text)) ? 'credit' : undefined;
};

/** Matches lines that give the source: "ที่มา: https://…", "Quelle: dpa", "(Theo VnExpress)" as the last line. */
export const matchSourceLine: RemovalRule = (run, { at, count }) => {
  const rest = run.weight > 300 ? undefined : getTextAfterLabel('source', run.text);
  if (rest === undefined) return undefined;
  if (labelSeparator.test(rest)) return rest.length <= 60 || hasLink(run) ? 'source-line' : undefined;
  const isShortWithLink = hasLink(run) && run.weight <= 160 && !isSentenceEnd(run.text);
  const isLastLine = at >= count - 2 && run.weight <= 40 && !isSentence(run);
  return rest === '' || isShortWithLink || isLastLine ? 'source-line' : undefined;
};

/** Whether a run is above the first paragraph or at the very end, where a notice needs no link or colon. */
const isAtTextEdge = ({ at, begins, count }: RemovalContext): boolean => at < begins || at >= count - 3;

/**
 * Creates a rule for notices such as "Originally published at …", "Read the original …" and "แปลโดย …": short lines
 * with a colon or link, or at the edge of the text.
 */
function createNoticeRule(kind: NoticeKind, reason: RemovalReason): RemovalRule {
  return (run, context) => {
    if (run.weight > 260) return undefined;
    const rest = getTextAfterNotice(kind, run.text);
    if (rest !== undefined && (rest === '' || labelSeparator.test(rest) || hasLink(run))) return reason;
    if (rest !== undefined) return isAtTextEdge(context) && run.weight <= 160 ? reason : undefined;
    const isShortNotice = run.weight <= 160 && isNearTextEdge(context) && hasLink(run) && hasNotice(kind, run.text);
    if (isShortNotice) return reason;
    const isShortTranslationNotice = isAtTextEdge(context) && run.weight <= 120 && kind === 'translation';
    const mayBeNotice = isShortTranslationNotice || (isNearTextEdge(context) && hasLink(run));
    return mayBeNotice && hasPhrase(kind, run.text) ? reason : undefined;
  };
}

/** Matches lines that name the original. */
export const matchOriginalNotice = createNoticeRule('original', 'source-line');
/** Matches lines that say that the text is a translation. */
export const matchTranslationNotice = createNoticeRule('translation', 'translation-notice');
