import type { PagePhraseKind } from '../../languages/types/page-phrases';
import { isSentenceEnd } from '../../text/fold-whitespace';
import { getTextAfterLabel, hasLabel, hasOpening, isWholePhrase } from './phrase-matcher';
import type { RemovalReason } from './removal-reason';
import {
  hasLink,
  isNearTextEdge,
  isSentence,
  labelSeparator,
  type RemovalContext,
  type RemovalRule,
} from './removal-rule';

/** The longest line of each kind that may begin with one of its openings. */
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

/** Kinds that are said in full sentences. */
const SENTENCE_KINDS: ReadonlySet<PagePhraseKind> = new Set<PagePhraseKind>([
  'cookies',
  'subscribe',
  'copyright',
  'paywall',
]);

/** "Comments (12)", "3 replies": how many there are is no part of the phrase. */
const removeCount = (text: string): string =>
  text.replace(/^\p{Nd}+\s+|[\s:(\uFF08[]{0,9}(?<!\p{Nd})\p{Nd}+[\s)\uFF09\]]{0,9}$/gu, '');

/** "Read also …", "Xem video …", "Tags: …"; a full sentence that begins so is text, but for pleas to subscribe. */
export const matchPrompt: RemovalRule = (run) => {
  if (run.weight > MAX_LINE_WEIGHT) return undefined;
  const uncounted = removeCount(run.text);
  for (const [kind, longest] of MAX_LINE_WEIGHTS) {
    if (run.weight > longest) continue;
    if (isWholePhrase(kind, run.text) || isWholePhrase(kind, uncounted)) return kind;
    if ((SENTENCE_KINDS.has(kind) || !isSentence(run)) && hasOpening(kind, run.text)) return kind;
  }
  return undefined;
};

/** A longer line behind "Photo:" says what the picture shows. */
const MAX_CREDIT_WEIGHT = 40;

/** "Photo: Ana Ruiz", "责任编辑：林静". */
export const matchCredit: RemovalRule = (run) => {
  const named = run.weight <= MAX_CREDIT_WEIGHT && !isSentence(run);
  return named && (isWholePhrase('credit', run.text) || hasOpening('credit', run.text)) ? 'credit' : undefined;
};

/** "ที่มา: https://…", "Quelle: dpa", "(Theo VnExpress)" as the last line. */
export const matchSourceLine: RemovalRule = (run, { at, count }) => {
  const rest = run.weight > 300 ? undefined : getTextAfterLabel('source', run.text);
  if (rest === undefined) return undefined;
  if (labelSeparator.test(rest)) return rest.length <= 60 || hasLink(run) ? 'source-line' : undefined;
  const linked = hasLink(run) && run.weight <= 160 && !isSentenceEnd(run.text);
  const last = at >= count - 2 && run.weight <= 40 && !isSentence(run);
  return rest === '' || linked || last ? 'source-line' : undefined;
};

/** Above the running text or at its very end, where a notice needs no link or colon to be known for one. */
const isAtTextEdge = ({ at, begins, count }: RemovalContext): boolean => at < begins || at >= count - 3;

/** "Originally published at …", "Read the original …", "แปลโดย …": short, and with a link or at the text's edge. */
function createNoticeRule(kind: 'original' | 'translation', reason: RemovalReason): RemovalRule {
  return (run, around) => {
    if (run.weight > 260) return undefined;
    const rest = getTextAfterLabel(kind, run.text);
    if (rest !== undefined && (rest === '' || labelSeparator.test(rest) || hasLink(run))) return reason;
    if (rest !== undefined) return isAtTextEdge(around) && run.weight <= 160 ? reason : undefined;
    if (!hasLabel(kind, run.text)) return undefined;
    const short = isAtTextEdge(around) && run.weight <= 120 && kind === 'translation';
    return short || (hasLink(run) && isNearTextEdge(around)) ? reason : undefined;
  };
}

export const matchOriginalNotice = createNoticeRule('original', 'source-line');
export const matchTranslationNotice = createNoticeRule('translation', 'translation-notice');
