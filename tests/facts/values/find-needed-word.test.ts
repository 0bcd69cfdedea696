/** The word that every match of a pattern has. */
import { describe, expect, it } from 'vitest';
import { findNeededWord } from '../../../lib/facts/values/times';

describe('the word that every match of a pattern has', () => {
  it.each([
    ['the longest', '(?<!\\p{L})half past <H>(?!\\p{L})', 'half'],
    ['not what is in a group', '(?<!\\p{L})(?:a )?quarter (?:minutes )?to <H>(?= (?:afternoon)|[.,])', 'quarter'],
    ['not a last letter that may be missing', '<H> heures? et quart', 'heure'],
    ['not a last letter that may come again', 'abc{2}', 'ab'],
    ['not a class of letters', '<H> e mezz[ao]', 'mezz'],
    ['not an escape', '<H>\\s?\\d\\wUhr', 'Uhr'],
    ['nothing of several patterns', 'tea|coffee', undefined],
    ['nothing where all is in groups', '<D>\\s?(?:Uhr|uur)(?!\\p{L})', undefined],
    ['nothing around an apostrophe that is written in several ways', "o'clock", 'clock'],
    ['not a letter that may lose its dot', '(?<!\\p{L})डेढ़(?= बजे)', 'डे'],
    ['a single syllable', '<D>시\\s?반', '시'],
  ])('is %s', (_, body, word) => {
    expect(findNeededWord(body)).toBe(word);
  });
});
