import type { PagePhraseKind } from '../../languages/page-phrase-types';
import { isSentenceEnd } from '../../text/fold-whitespace';
import { afterLabel, isWhole, mentions, opens } from './phrase-matcher';
import type { Reason } from './removal-reason';
import { atEnds, colon, hasLink, isSentence, type Rule, type Surroundings } from './removal-rule';

/** The longest line of each kind that may begin with one of its openings. */
const LONGEST: readonly (readonly [PagePhraseKind & Reason, number])[] = [
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

const LONGEST_OF_ALL = Math.max(...LONGEST.map(([, longest]) => longest));

/** Kinds that are said in full sentences. */
const SENTENCES: ReadonlySet<PagePhraseKind> = new Set<PagePhraseKind>([
  'cookies',
  'subscribe',
  'copyright',
  'paywall',
]);

/** "Comments (12)", "3 replies": how many there are is no part of the phrase. */
const withoutCount = (text: string): string =>
  text.replace(/^\p{Nd}+\s+|[\s:(\uFF08[]{0,9}(?<!\p{Nd})\p{Nd}+[\s)\uFF09\]]{0,9}$/gu, '');

/** "Read also …", "Xem video …", "Tags: …"; a full sentence that begins so is text, but for pleas to subscribe. */
export const prompt: Rule = (run) => {
  if (run.weight > LONGEST_OF_ALL) return undefined;
  const uncounted = withoutCount(run.text);
  for (const [kind, longest] of LONGEST) {
    if (run.weight > longest) continue;
    if (isWhole(kind, run.text) || isWhole(kind, uncounted)) return kind;
    if ((SENTENCES.has(kind) || !isSentence(run)) && opens(kind, run.text)) return kind;
  }
  return undefined;
};

/** A longer line behind "Photo:" says what the picture shows. */
const LONGEST_CREDIT = 40;

/** "Photo: Ana Ruiz", "责任编辑：林静". */
export const credit: Rule = (run) => {
  const named = run.weight <= LONGEST_CREDIT && !isSentence(run);
  return named && (isWhole('credit', run.text) || opens('credit', run.text)) ? 'credit' : undefined;
};

/** "ที่มา: https://…", "Quelle: dpa", "(Theo VnExpress)" as the last line. */
export const source: Rule = (run, { at, count }) => {
  const rest = run.weight > 300 ? undefined : afterLabel('source', run.text);
  if (rest === undefined) return undefined;
  if (colon.test(rest)) return rest.length <= 60 || hasLink(run) ? 'source-line' : undefined;
  const linked = hasLink(run) && run.weight <= 160 && !isSentenceEnd(run.text);
  const last = at >= count - 2 && run.weight <= 40 && !isSentence(run);
  return rest === '' || linked || last ? 'source-line' : undefined;
};

/** Above the running text or at its very end, where a notice needs no link or colon to be known for one. */
const isAtEdge = ({ at, begins, count }: Surroundings): boolean => at < begins || at >= count - 3;

/** "Originally published at …", "Read the original …", "แปลโดย …": short, and with a link or at the text's edge. */
function notice(kind: 'original' | 'translation', reason: Reason): Rule {
  return (run, around) => {
    if (run.weight > 260) return undefined;
    const rest = afterLabel(kind, run.text);
    if (rest !== undefined && (rest === '' || colon.test(rest) || hasLink(run))) return reason;
    if (rest !== undefined) return isAtEdge(around) && run.weight <= 160 ? reason : undefined;
    if (!mentions(kind, run.text)) return undefined;
    const short = isAtEdge(around) && run.weight <= 120 && kind === 'translation';
    return short || (hasLink(run) && atEnds(around)) ? reason : undefined;
  };
}

export const original = notice('original', 'source-line');
export const translation = notice('translation', 'translation-notice');
