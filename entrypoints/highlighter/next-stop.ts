/** Where the keys lead from card to card: sentence by sentence, and into each gap between two. */
import type { Gap } from './gaps/find-gaps';
import type { LocatedMark } from './locate-marks';
import type { LocatedSentence, PageSentences } from './page-sentences';

/** What a card is on. */
export interface Stop extends LocatedSentence {
  /** It is on a finding, not on a sentence without one. */
  readonly isFlag: boolean;
}

interface Stops {
  readonly sentences: Pick<PageSentences, 'findIndex' | 'get'>;
  readonly marks: readonly LocatedMark[];
  readonly gaps: readonly Gap[];
}

const toGapStop = ({ above: range }: Gap, id: string | undefined): Stop | undefined =>
  id === undefined ? undefined : { id, range, isFlag: true };

/** A sentence with a difference has the difference's card. */
function toSentenceStop(sentence: LocatedSentence | undefined, marks: readonly LocatedMark[]): Stop | undefined {
  if (!sentence) return undefined;
  const flag = marks.find(
    ({ mark, range }) =>
      mark.id !== '' &&
      mark.gap === undefined &&
      range.compareBoundaryPoints(Range.START_TO_START, sentence.range) === 0,
  );
  return { ...sentence, id: flag?.mark.id ?? sentence.id, isFlag: flag !== undefined };
}

/** The next stop, or the previous one; without a stop before it the first sentence on the screen. */
export function findNextStop({ sentences, marks, gaps }: Stops, from: Stop | undefined, by: 1 | -1): Stop | undefined {
  const index = sentences.findIndex(from?.range);
  const getStop = (at: number): Stop | undefined => toSentenceStop(sentences.get(at), marks);
  if (!from) return getStop(index);
  const own = from.isFlag ? gaps.find(({ ids }) => ids.includes(from.id)) : undefined;
  const within = own && toGapStop(own, own.ids[own.ids.indexOf(from.id) + by]);
  if (own) return within ?? getStop(by === 1 ? index + 1 : index);
  // Between this sentence and the one beside it.
  const above = sentences.get(by === 1 ? index : index - 1);
  const gap = above && gaps.find((one) => one.above.compareBoundaryPoints(Range.END_TO_END, above.range) === 0);
  return (gap && toGapStop(gap, gap.ids.at(by === 1 ? 0 : -1))) ?? getStop(index + by);
}
