/** Words of texts without blanks, as browsers cut them in their own ways. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findConcepts } from '../../../lib/align/concepts/find-concepts';
import { findWordBoundaries } from '../../../lib/facts/names/sounds/pronounce';
import { conceptIds, lexicon } from './stored-lexicons';

const ids = conceptIds();
const found = (text: string, id: string) =>
  findConcepts(text, lexicon('th')).find((match) => match.concept === ids.indexOf(id));

const WHOLE = found('โรงพยาบาล', '🏥')!.weight;

/** Cuts a text as it is given, and says of a word before a blank that it is none, as Firefox does. */
function cutAs(pieces: readonly string[]): string {
  let index = 0;
  const data = pieces.map((segment, i) => {
    const at = index;
    index += segment.length;
    return { segment, index: at, input: pieces.join(''), isWordLike: segment !== ' ' && pieces[i + 1] !== ' ' };
  });
  const segments = Object.assign(data, { containing: () => undefined });
  vi.spyOn(Intl.Segmenter.prototype, 'segment').mockReturnValue(segments as unknown as Intl.Segments);
  return pieces.join('');
}

afterEach(() => vi.restoreAllMocks());

describe('words of a text without blanks, cut as Firefox cuts them', () => {
  it('are words before a blank too', () => {
    const text = cutAs(['ไป', 'โรงพยาบาล', ' ', 'เต็ม']);
    expect(found(text, '🏥')).toMatchObject({ start: 2, end: 11, weight: WHOLE });
  });

  it('may be one piece with a name behind them', () => {
    const text = cutAs(['ไป', 'โรงพยาบาลโงกิม', 'เฝื่อง']);
    expect(found(text, '🏥')?.weight).toBeGreaterThanOrEqual(0.9 * WHOLE);
  });

  it('leave off where a name begins behind its title', () => {
    const text = cutAs(['นายเจือง', 'ฮว่าย', 'เกียง', 'ถึง', 'แขวงอาน', 'บิ่', 'ญ']);
    const words = [{ start: 0, end: text.length, script: 'thai' as const }];
    const cuts = findWordBoundaries(text, 'th', words as unknown as Parameters<typeof findWordBoundaries>[2]);
    expect(cuts).toContain('นาย'.length);
    expect(cuts).toContain(text.indexOf('อาน'));
  });
});
