import { listTranslatable } from '../../compare/compare-articles';
import type { Article, EngineErrorKind, EngineOutput } from '../../core';
import {
  createApertium,
  createLibreTranslate,
  type HttpDeps,
  isSameBaseLanguage,
  type Translator,
  translateOriginal,
} from '../../engines';
import { waitFor } from '../../util/timeout';
import type { EngineOption, ServerOption } from '../arguments';
import { createEmbeddingSource } from './encoder';
import { formatEngineTitle } from './engine-title';

const TROUBLE_TEXTS: Readonly<Record<EngineErrorKind, string>> = {
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
const MAX_FAILURES = 3;

/** Says nothing about the server itself: the next article may be of other languages, or shorter. */
const ARTICLE_TROUBLES: ReadonlySet<EngineErrorKind> = new Set(['pair', 'quota']);

export type EngineOutputSource = (translation: Article, original: Article) => Promise<EngineOutput>;

function createServerTranslator({ kind, address, key }: ServerOption, outside: HttpDeps): Translator {
  return kind === 'apertium'
    ? createApertium(address, outside)
    : createLibreTranslate(address, { ...outside, ...(key && { key }) });
}

/** What the engine gives for one pair after the other; each of its troubles is told once. */
export const createEngineOutputSource = (
  choice: EngineOption,
  tell: (sentence: string) => void,
  outside: HttpDeps = { fetch, wait: waitFor },
): EngineOutputSource =>
  choice.kind === 'encoder'
    ? createEmbeddingSource(choice.folder, tell)
    : createTranslationSource(choice, tell, outside);

/**
 * What the server makes of one original after the other; nothing where both are in one language. Each
 * trouble is told once; an engine that fails again and again is given up for the rest of the run, its trouble standing
 * in every gloss from there on.
 */
function createTranslationSource(
  choice: ServerOption,
  tell: (sentence: string) => void,
  outside: HttpDeps,
): EngineOutputSource {
  const translator = createServerTranslator(choice, outside);
  const title = formatEngineTitle(translator.name);
  const told = new Set<EngineErrorKind>();
  const { signal } = new AbortController();
  let failures = 0;

  function heed(trouble: EngineErrorKind): void {
    if (!told.has(trouble))
      tell(`${title} ${TROUBLE_TEXTS[trouble]}; what it did not translate is compared without it.`);
    told.add(trouble);
    if (ARTICLE_TROUBLES.has(trouble)) return;
    failures++;
    if (failures === MAX_FAILURES)
      tell(`${title} failed ${MAX_FAILURES} times in a row and is not asked again in this run.`);
  }

  let last: EngineErrorKind | undefined;
  return async (translation, original) => {
    const langs = { from: original.lang, to: translation.lang };
    if (isSameBaseLanguage(langs)) return {};
    if (failures >= MAX_FAILURES)
      return { gloss: { engine: translator.name, lang: langs.to, texts: {}, trouble: last! } };
    const gloss = await translateOriginal(listTranslatable(original), translator, langs, { signal });
    last = gloss.trouble;
    if (gloss.trouble) heed(gloss.trouble);
    else failures = 0;
    return { gloss };
  };
}
