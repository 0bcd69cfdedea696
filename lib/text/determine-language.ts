/** Determines an article's language from its letters, what the page declares and a language detector. */

import type { SentenceCount } from '../core/article';
import { memoizeBounded, TAG_CACHE } from '../core/memoize';
import { CONFUSED_LANGUAGES, isInOneGroup, isTraditionalChinese } from '../languages/groups';
import { buildScriptProfile, getScriptCodes, type ScriptProfile } from './script-profile';
import { CLAUSE_LETTERS } from './scripts';

/** What ends a sentence, and the spaces between clauses of scripts that mark none. */
const STOP = new RegExp(`[.!?…。！？।۔։።។]+|(?<=[${CLAUSE_LETTERS}])\\s`, 'gu');

/** Whether a text has more stops than so many. Numbers and abbreviations count, too, so that it may have fewer sentences. */
export const hasMoreStops: SentenceCount = (blocks, _lang, most) =>
  blocks.reduce((sum, { text }) => sum + (/\S/u.test(text) ? Math.max(1, text.match(STOP)?.length ?? 0) : 0), 0) > most;

export interface LanguageHints {
  readonly text: string;
  /** BCP 47 tags that the page declares, most trustworthy first. */
  readonly declared?: readonly string[];
  /** Guesses a BCP 47 language from a text; undefined where it cannot tell. */
  readonly detect?: (text: string) => string | undefined;
}

/** Shorter texts (UTF-16 units) are too short for a detector to overrule what the page declares. */
const MIN_DETECTION_LENGTH = 200;

/** Within such a group the page's declaration counts more than a detector's guess. */
const isCloseLanguage = (a: string, b: string): boolean => isInOneGroup(CONFUSED_LANGUAGES, a, b);

interface LanguageTag {
  readonly language: string;
  readonly script?: string;
  readonly region?: string;
}

const parseLanguageTag = memoizeBounded((tag): LanguageTag | undefined => {
  try {
    const { language, script, region } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return language === 'und' || language === 'mul' ? undefined : { language, script, region };
  } catch {
    return undefined;
  }
}, TAG_CACHE);

/** Whether a language can be written in the script of the text. Without letters every language can. */
function hasMatchingScript(tag: LanguageTag, profile: ScriptProfile): boolean {
  return profile.script === 'Zyyy' || getScriptCodes(tag.language).includes(profile.script);
}

function detectLanguageTag({ text, detect }: LanguageHints, profile: ScriptProfile): LanguageTag | undefined {
  const guess = detect?.(text);
  const tag = guess === undefined ? undefined : parseLanguageTag(guess);
  return tag && hasMatchingScript(tag, profile) ? tag : undefined;
}

function chooseLanguage(hints: LanguageHints, profile: ScriptProfile): string {
  const declared = (hints.declared ?? [])
    .map((tag) => parseLanguageTag(tag))
    .find((tag) => tag !== undefined && hasMatchingScript(tag, profile))?.language;
  if (profile.letters && (!declared || !isCloseLanguage(profile.letters, declared) || profile.sure))
    return profile.letters;
  const guess = detectLanguageTag(hints, profile)?.language;
  const isLongEnough = hints.text.length >= MIN_DETECTION_LENGTH;
  if (declared && guess && isLongEnough && guess !== declared && !isCloseLanguage(guess, declared)) return guess;
  return declared ?? guess ?? profile.language ?? parseLanguageTag(hints.declared?.[0] ?? '')?.language ?? 'und';
}

/**
 * Determines the language of a text: a BCP 47 primary language, `zh-Hant` for Chinese in traditional characters, `und`
 * where nothing tells.
 *
 * A declared language that is not written in the text's script is ignored. Letters that only one language uses overrule
 * declaration and detector. From 200 characters on the detector overrules the declaration, except between languages
 * that detectors confuse.
 */
export function determineLanguage(hints: LanguageHints): string {
  const profile = buildScriptProfile(hints.text);
  const language = chooseLanguage(hints, profile);
  if (!profile.traditional) return language;
  const locale = `${language}-Hant`;
  return isTraditionalChinese(new Intl.Locale(locale)) ? locale : language;
}
