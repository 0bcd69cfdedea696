/** Words as comparable keys. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWordKeys, getWordKeys } from '../../lib/text/word-keys';

const shared = (a: string, b: string) => {
  const theirs = getWordKeys(b);
  return [...getWordKeys(a).keys()].filter((key) => theirs.has(key));
};

describe('words by which two texts in one language are compared', () => {
  it('are known as they are, and by their beginning where they are inflected', () => {
    expect(shared('The harbours closed', 'the HARBOUR closes')).toEqual(['e:the', 'f:harbo', 'f:close']);
    expect(shared('Портът затвори', 'порт')).toEqual([]);
  });

  it('are letters in a row where no blanks are written', () => {
    expect(shared('ท่าเรือปิด', 'ปิดท่าเรือ').length).toBeGreaterThan(3);
    expect(shared('港口关闭了', '关闭港口')).toEqual(['u:港口', 'u:关闭']);
  });

  it('are no figures: those are compared by value', () => {
    expect(findWordKeys('1,250 in 2024')).toEqual([]);
  });

  it('stand where they say, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let before = 0;
        for (const { start, end, keys } of findWordKeys(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(keys.length).toBeGreaterThan(0);
          before = start;
        }
      }),
    );
  });
});
