/** Finds the verbs in a text by which a language says that somebody said something. */
import { SPEECH_VERBS } from '../languages/speech-verbs';
import type { SpeechWords } from '../languages/types/speech-verbs';
import { memoize } from '../util/memoize';
import { escapeRegExp, findMatches } from '../util/regexp';
import type { Span } from '../util/span';
import { UNSPACED_LANGUAGES_BUT_CANTONESE } from '../util/writing/scripts';

/** The words of a language; undefined where there is no table. */
export const getSpeechWords = (lang: string): SpeechWords | undefined => {
  const primary = lang.split('-')[0]!.toLowerCase();
  return Object.hasOwn(SPEECH_VERBS, primary) ? SPEECH_VERBS[primary] : undefined;
};

const escapeVerb = (word: string) => escapeRegExp(word).replaceAll('_', '\\s');

const getVerbPattern = memoize((lang: string): RegExp | undefined => {
  const verbs = getSpeechWords(lang)?.verbs.split(' ');
  if (!verbs) return undefined;
  if (UNSPACED_LANGUAGES_BUT_CANTONESE.has(lang))
    return new RegExp(verbs.map((w) => escapeVerb(w.replace(/\$$/, ''))).join('|'), 'gu');
  const toVerbPattern = (word: string) =>
    word.endsWith('$')
      ? `${escapeVerb(word.slice(0, -1))}(?![\\p{L}\\p{M}])`
      : `${escapeVerb(word)}[\\p{L}\\p{M}]{0,12}`;
  // Korean needs no boundary: 라고 comes right behind the closing quotation mark.
  const boundary = lang === 'ko' ? '' : '(?<![\\p{L}\\p{M}])';
  return new RegExp(`${boundary}(?:${verbs.map(toVerbPattern).join('|')})`, 'giu');
});

/** Finds the verbs of speech in a text, as UTF-16 offsets; undefined for a language without a table. */
export function findSpeechVerbs(text: string, lang: string): Span[] | undefined {
  const pattern = getVerbPattern(lang.split('-')[0]!.toLowerCase());
  return pattern && findMatches(text, pattern).map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
