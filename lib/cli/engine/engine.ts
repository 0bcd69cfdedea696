import { listTranslatable } from '../../compare/compare-articles';
import type { Article, EngineErrorKind, EngineOutput } from '../../core';
import { apertium, glossed, libretranslate, type Outside, sameLanguage, type Translator } from '../../engines';
import { waitFor } from '../../util/timeout';
import type { EngineChoice, ServerChoice } from '../arguments';
import { vectorsFrom } from './encoder';
import { engineTitle } from './engine-title';

const SAID: Readonly<Record<EngineErrorKind, string>> = {
  unreachable: 'does not answer',
  refused: 'answers with an error',
  busy: 'has too much to do',
  key: 'wants a key, or another one (--engine-key)',
  pair: 'does not translate between these languages',
  'wrong-answer': 'answers something other than a translation',
  slow: 'takes too long',
  unavailable: 'is not there',
  quota: 'does not take so much text',
};

/** So many articles in a row without its help, and it is asked no more. */
const PATIENCE = 3;

/** Says nothing about the server itself: the next article may be of other languages, or shorter. */
const OF_THE_ARTICLE: ReadonlySet<EngineErrorKind> = new Set(['pair', 'quota']);

export type GivesMeaning = (translation: Article, original: Article) => Promise<EngineOutput>;

function translatorFor({ kind, address, key }: ServerChoice, outside: Outside): Translator {
  return kind === 'apertium'
    ? apertium(address, outside)
    : libretranslate(address, { ...outside, ...(key && { key }) });
}

/** What the engine gives for one pair after the other; each of its troubles is told once. */
export const meaningFrom = (
  choice: EngineChoice,
  tell: (sentence: string) => void,
  outside: Outside = { fetch, wait: waitFor },
): GivesMeaning => (choice.kind === 'encoder' ? vectorsFrom(choice.folder, tell) : glossesFrom(choice, tell, outside));

/**
 * What the server makes of one original after the other; nothing where both are in one language. Each
 * trouble is told once; an engine that fails again and again is given up for the rest of the run, its trouble standing
 * in every gloss from there on.
 */
function glossesFrom(choice: ServerChoice, tell: (sentence: string) => void, outside: Outside): GivesMeaning {
  const translator = translatorFor(choice, outside);
  const title = engineTitle(translator.name);
  const told = new Set<EngineErrorKind>();
  const { signal } = new AbortController();
  let failures = 0;

  function heed(trouble: EngineErrorKind): void {
    if (!told.has(trouble)) tell(`${title} ${SAID[trouble]}; what it did not translate is compared without it.`);
    told.add(trouble);
    if (OF_THE_ARTICLE.has(trouble)) return;
    failures++;
    if (failures === PATIENCE) tell(`${title} failed ${PATIENCE} times in a row and is not asked again in this run.`);
  }

  let last: EngineErrorKind | undefined;
  return async (translation, original) => {
    const langs = { from: original.lang, to: translation.lang };
    if (sameLanguage(langs)) return {};
    if (failures >= PATIENCE) return { gloss: { engine: translator.name, lang: langs.to, texts: {}, trouble: last! } };
    const gloss = await glossed(listTranslatable(original), translator, langs, { signal });
    last = gloss.trouble;
    if (gloss.trouble) heed(gloss.trouble);
    else failures = 0;
    return { gloss };
  };
}
