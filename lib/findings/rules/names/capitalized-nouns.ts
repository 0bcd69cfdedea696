/** Languages that write every noun with a capital. */
export const NOUN_CAPITAL_LANGUAGES: ReadonlySet<string> = new Set(['de', 'lb']);

/** What stands before a common noun and hardly before a name: articles, possessives, adjectives' endings. */
const DETERMINER =
  /(?:^|[^\p{L}])(?:d(?:er|ie|as|em|en|es)|(?:k|m|s|d|ihr|uns|eu)?ein(?:e[mnrs]?)?|ihre?[mnrs]?|diese[mnrs]?|zu[mr]|[iv][mo]m|beim?|am|ins|\p{Ll}{3,}e[mnrs]?)\s$/u;
/** How German forms nouns of other words; names hardly end so. */
const NOUN_ENDING =
  /(?:ung|heit|keit|schaft|t?ion|tät|ismus|nis|tum|chen|lein|ling|anz|enz|ment|erin|eur|ist|ät|ie|ik|ur)(?:en|n|e|s|es|nen|se)?$/u;
/** Single words of so many letters are compounds. */
const MIN_COMPOUND_LENGTH = 12;

/** Whether a capitalised stretch at `start` is a common noun rather than a name. */
export const isCommonNoun = (text: string, start: number, words: readonly string[]): boolean =>
  words.length === 1 &&
  (words[0]!.length >= MIN_COMPOUND_LENGTH ||
    NOUN_ENDING.test(words[0]!) ||
    DETERMINER.test(text.slice(Math.max(0, start - 20), start)));
