import { readScript, type ScriptReading, scriptsOf } from './script-profile';

export interface LanguageClues {
  readonly text: string;
  /** Language tags the page declares, most trustworthy first. */
  readonly declared?: readonly string[];
  /** Guesses a BCP 47 language from text; undefined where it cannot tell. */
  readonly detect?: (text: string) => string | undefined;
}

/** Below this a detector's guess weighs less than what the page says. */
const ENOUGH_TEXT = 200;

/** Too close for a detector to overrule a page that says which it is. */
const CLOSE: readonly string[] = [
  'id ms',
  'nb no nn da',
  'hr sr bs sl',
  'cs sk',
  'hi mr ne sa',
  'pt gl es ca',
  'ru uk be bg mk',
  'fa ps ur',
  'bn as',
  'zh yue wuu',
  'az tr',
  'nl af',
  'fi et',
  'en sco',
  'tl fil ceb',
  'am ti',
  'kk ky tt mn ba cv tg',
];

const areClose = (a: string, b: string): boolean =>
  CLOSE.some((group) => group.split(' ').includes(a) && group.split(' ').includes(b));

interface Tag {
  readonly language: string;
  readonly script?: string;
  readonly region?: string;
}

function tagOf(tag: string): Tag | undefined {
  try {
    const { language, script, region } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    return language === 'und' || language === 'mul' ? undefined : { language, script, region };
  } catch {
    return undefined;
  }
}

/** Whether a language is written in the script seen; unknown scripts contradict nothing. */
function fits(tag: Tag, seen: ScriptReading): boolean {
  return seen.script === 'Zyyy' || scriptsOf(tag.language).includes(seen.script);
}

function detected({ text, detect }: LanguageClues, seen: ScriptReading): Tag | undefined {
  const guess = detect?.(text);
  const tag = guess === undefined ? undefined : tagOf(guess);
  return tag && fits(tag, seen) ? tag : undefined;
}

function chosen(clues: LanguageClues, seen: ScriptReading): string {
  const declared = (clues.declared ?? []).map(tagOf).find((tag) => tag !== undefined && fits(tag, seen))?.language;
  if (seen.letters && (!declared || !areClose(seen.letters, declared) || seen.sure)) return seen.letters;
  const guess = detected(clues, seen)?.language;
  const enough = clues.text.length >= ENOUGH_TEXT;
  if (declared && guess && enough && guess !== declared && !areClose(guess, declared)) return guess;
  return declared ?? guess ?? seen.language ?? tagOf(clues.declared?.[0] ?? '')?.language ?? 'und';
}

/**
 * The language of a text: BCP 47 primary language, `zh-Hant` for Chinese in traditional characters, `und` where
 * nothing tells. Script overrules what the page declares; letters that one language alone uses overrule both; a
 * detector overrules a declaration from 200 characters on, except between languages too close to tell apart.
 */
export function languageOf(clues: LanguageClues): string {
  const seen = readScript(clues.text);
  const language = chosen(clues, seen);
  return language === 'zh' && seen.traditional ? 'zh-Hant' : language;
}
