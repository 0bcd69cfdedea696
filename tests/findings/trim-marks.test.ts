/** Marks begin and end with words. */
import { expect, it } from 'vitest';
import { trimMark } from '../../lib/findings/find-differences';

/** Marks what stands between | and |. */
function trimMarked(marked: string): string {
  const [before = '', inside = '', after = ''] = marked.split('|');
  const text = before + inside + after;
  const mark = { side: 'original', segment: 'o0', start: before.length, end: before.length + inside.length } as const;
  const { start, end } = trimMark(mark, text);
  return text.slice(start, end);
}

it.each([
  ['“We will pay|,” said the mayor|.', 'said the mayor'],
  ['„Wir zahlen|“, sagte sie| am Abend.', 'sagte sie'],
  ['He went home|, tired and wet,| at nine.', 'tired and wet'],
  ['It cost |.5| of that.', '.5'],
  ['She said |“never again”| twice.', '“never again”'],
  ['She said |so, “|never again”.', 'so'],
  ['They left (|all of them|) at once.', 'all of them'],
  ['市长说|，明年开工| 。', '明年开工'],
  ['A |,| alone.', ','],
  ['|, all of it.|', ', all of it.'],
])('%s', (marked, words) => {
  expect(trimMarked(marked)).toBe(words);
});
