/** Repeats in machine translations are removed. */
import { expect, it } from 'vitest';
import { removeRepeatedSentences } from '../../lib/meaning/translators/translation-errors';

const LANGS = { from: 'ja', to: 'en' };
const SOURCE = '橋は閉鎖された。船は動いていない。';

it('a sentence that a machine gives again is heard once', () => {
  const said = 'The bridge was closed. The bridge was closed. The boats are not running. The boats are not running.';
  expect(removeRepeatedSentences(SOURCE, said, LANGS)).toBe('The bridge was closed. The boats are not running.');
});

it('what the text says twice may be said twice', () => {
  const said = 'The bridge was closed. The bridge was closed.';
  const source = '橋は閉鎖されたのである。橋は閉鎖されたのである。';
  expect(removeRepeatedSentences(source, said, LANGS)).toBe(said);
});

it('a short word may be said again, and what repeats nothing stays as it is', () => {
  for (const said of ['No. No. He left.', ' The bridge was closed.  The boats are not running. '])
    expect(removeRepeatedSentences(SOURCE, said, LANGS)).toBe(said);
});
