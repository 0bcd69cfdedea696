/** Segmenters of the platform, one for each language and size of segments: they are slow to create. */
import { memoize } from '../memoize';

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

/** The segmenter of a language (a BCP 47 tag); `undefined` for what is no tag, or where the platform has none. */
export const findSegmenter = (language: string, granularity: Granularity): Intl.Segmenter | undefined =>
  SEGMENTERS[granularity](language);

/** The segmenter of a language. Throws `RangeError` for what is no language tag, as the platform does. */
export const getSegmenter = (language: string, granularity: Granularity): Intl.Segmenter =>
  findSegmenter(language, granularity) ?? new Intl.Segmenter(language, { granularity });
