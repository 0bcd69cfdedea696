/** Keeps one `Intl.Segmenter` for each language and granularity, because they are slow to create. */
import { memoize } from '../core/memoize';

type Granularity = 'grapheme' | 'word' | 'sentence';

const createSegmenterLookup = (granularity: Granularity) =>
  memoize((language: string): Intl.Segmenter | undefined => {
    try {
      return new Intl.Segmenter(language, { granularity });
    } catch {
      return undefined;
    }
  });

const SEGMENTERS: Readonly<Record<Granularity, (language: string) => Intl.Segmenter | undefined>> = {
  grapheme: createSegmenterLookup('grapheme'),
  word: createSegmenterLookup('word'),
  sentence: createSegmenterLookup('sentence'),
};

/**
 * The segmenter of a language (a BCP 47 tag); undefined where the tag is not valid or the platform has no segmenter.
 */
export const findSegmenter = (language: string, granularity: Granularity): Intl.Segmenter | undefined =>
  SEGMENTERS[granularity](language);

/**
 * The segmenter of a language (a BCP 47 tag). Throws `RangeError` for a tag that is not valid, as `Intl.Segmenter`
 * does.
 */
export const getSegmenter = (language: string, granularity: Granularity): Intl.Segmenter =>
  findSegmenter(language, granularity) ?? new Intl.Segmenter(language, { granularity });
