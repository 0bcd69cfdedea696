/** Finds the verbs in a text by which a language says that somebody said something. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize } from '../../core/memoize';
import { escapeRegExp, findMatches, LETTER } from '../../core/regexp';
import type { Span } from '../../core/span';
import { SPEECH_VERBS } from '../../languages/by-kind/speech-verbs';
import { TRAITS } from '../../languages/by-kind/traits';
import type { SpeechWords } from '../../languages/kinds';

/** The words of a language; undefined where there is no table. */
export const getSpeechWords = (lang: string): SpeechWords | undefined => {
  const primary = getBaseLanguage(lang);
  return Object.hasOwn(SPEECH_VERBS, primary) ? SPEECH_VERBS[primary] : undefined;
};

const escapeVerb = (word: string) => escapeRegExp(word).replaceAll('_', '\\s');

const isWholeWord = (verb: string): boolean => verb.endsWith('$');

/** Verbs that share what follows them: the engine takes long to compile each naming of all letters. */
const joinVerbs = (verbs: readonly string[], after: string): string[] =>
  verbs.length ? [`(?:${verbs.map(escapeVerb).join('|')})${after}`] : [];

const getVerbPattern = memoize((lang: string): RegExp | undefined => {
  const verbs = getSpeechWords(lang)?.verbs.split(' ');
  if (!verbs) return undefined;
  if (TRAITS[lang]?.unspaced) return new RegExp(verbs.map((w) => escapeVerb(w.replace(/\$$/, ''))).join('|'), 'gu');
  // Where particles are attached, the verb comes with one right behind the closing quotation mark: 라고.
  const boundary = TRAITS[lang]?.attachedParticles ? '' : `(?<!${LETTER})`;
  const [words, beginnings] = [verbs.filter(isWholeWord), verbs.filter((verb) => !isWholeWord(verb))];
  const parts = [
    ...joinVerbs(
      words.map((word) => word.slice(0, -1)),
      `(?!${LETTER})`,
    ),
    ...joinVerbs(beginnings, `${LETTER}{0,12}`),
  ];
  return new RegExp(`${boundary}(?:${parts.join('|')})`, 'giu');
});

/** Finds the verbs of speech in a text, as UTF-16 offsets; undefined for a language without a table. */
export function findSpeechVerbs(text: string, lang: string): Span[] | undefined {
  const pattern = getVerbPattern(getBaseLanguage(lang));
  return pattern && findMatches(text, pattern).map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
