/** Hours spelled out in words, by language ("three", "trois"). */
import { TIMES } from '../../languages/by-kind/times';
import { memoize } from '../../util/memoize';
import { toLookupKey } from '../value-patterns';

/** The hours of a language: lower-cased word → hour, and all words as alternatives of a pattern, longest first. */
export const getHourWords = memoize(
  (lang: string): { readonly values: ReadonlyMap<string, number>; readonly body: string } => {
    const values = new Map(
      (TIMES[lang]?.hours ?? '')
        .split(',')
        .flatMap((words, i) => words.split('|').map((word): [string, number] => [toLookupKey(word), i + 1]))
        .filter(([word]) => word),
    );
    const body = [...values.keys()].sort((a, b) => b.length - a.length).join('|');
    return { values, body: body.replace(/ /g, '\\s').replace(/['’ʼ]/g, "['’ʼ]") };
  },
);

/** The hour that a matched word names. */
export const parseHourWord = (word: string, lang: string): number | undefined =>
  getHourWords(lang).values.get(toLookupKey(word).replace(/\s/g, ' ').replace(/['’]/g, 'ʼ'));
