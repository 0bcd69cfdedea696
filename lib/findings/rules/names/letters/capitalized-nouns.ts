/** Tells common nouns from names in languages that write every noun with a capital. */

import { SPEECH_VERBS } from '../../../../languages/by-kind/speech-verbs';

/** Words that stand before common nouns and rarely before names: articles, possessives, inflected adjectives. */
const DETERMINER =
  /(?:^|[^\p{L}])(?:d(?:er|ie|as|em|en|es)|(?:k|m|s|d|ihr|uns|eu)?ein(?:e[mnrs]?)?|ihre?[mnrs]?|diese[mnrs]?|zu[mr]|[ia]m|vom|beim|ins|\p{Ll}{3,}e[mnrs]?)\s$/u;
/** Endings of German nouns that names rarely have. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|t?ion|tät|ismus|nis|tum|chen|lein|ling|anz|enz|ment|erin|eur|ist|ät|ie|ik|ur)(?:en|n|e|s|es|nen|se)?$/u;
/** Least length in UTF-16 units of words that are compounds rather than names. */
const MIN_COMPOUND_LENGTH = 12;

/** Whether the capitalized run at `start` (UTF-16 units) is a common noun rather than a name. */
export const isCommonNoun = (text: string, start: number, words: readonly string[]): boolean =>
  words.length === 1 &&
  (words[0]!.length >= MIN_COMPOUND_LENGTH ||
    NOUN_ENDING.test(words[0]!) ||
    (DETERMINER.test(text.slice(Math.max(0, start - 20), start)) && !isAfterSpeechVerb(text, start)));

const SPEECH_VERBS_BEFORE = (SPEECH_VERBS['de']?.verbs ?? '').split(' ');
const WORD_BEFORE = /(\p{Ll}{1,20}) $/u;

/** Whether a verb of saying stands before the word, which may end like an adjective: a speaker is named. */
function isAfterSpeechVerb(text: string, start: number): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 21), start))?.[1];
  return (
    before !== undefined &&
    SPEECH_VERBS_BEFORE.some((verb) => (verb.endsWith('$') ? before === verb.slice(0, -1) : before.startsWith(verb)))
  );
}
