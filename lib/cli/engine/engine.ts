/** Compares with machine translations or embeddings for the command, from the engine of its options. */

import { listTranslatable } from '../../compare/compare-pair';
import type { EngineErrorKind } from '../../core/engine';
import { waitFor } from '../../core/timeout';
import type { EmbeddingCache } from '../../meaning/embed-segments';
import type { Translator } from '../../meaning/translator';
import { createApertium } from '../../meaning/translators/apertium';
import type { HttpDeps } from '../../meaning/translators/http';
import { isSameBaseLanguage } from '../../meaning/translators/language-codes';
import { createLibreTranslate } from '../../meaning/translators/libretranslate';
import { translateOriginal } from '../../meaning/translators/translate-original';
import type { EngineOption, ServerOption } from '../options/engine-options';
import { formatEngineTitle } from '../shared/engine-title';
import { createEmbeddingComparer, type EngineComparer } from './embedding-source';
import { createEncoderSource } from './encoder-sources';

const TROUBLE_TEXTS: Readonly<Record<EngineErrorKind, string>> = {
  unreachable: 'does not answer',
  refused: 'answers with an error',
  busy: 'has too much to do',
  key: 'wants a key, or another one (--engine-key)',
  pair: 'does not translate between these languages',
  'wrong-answer': 'answers something other than a translation',
  slow: 'takes too long',
  unavailable: 'is not there',
  incomplete: 'is not whole',
  quota: 'does not take so much text',
};

/** After this many articles in a row that failed, the server is not asked again. */
const MAX_FAILURES = 3;

/** Failures that concern one article only: the next one may be in other languages, or shorter. */
const ARTICLE_TROUBLES: ReadonlySet<EngineErrorKind> = new Set(['pair', 'quota']);

function createServerTranslator({ kind, address, key }: ServerOption, deps: HttpDeps): Translator {
  return kind === 'apertium'
    ? createApertium(address, deps)
    : createLibreTranslate(address, { ...deps, ...(key && { key }) });
}

/**
 * Creates the comparer for the engine of the options. `notify` gets a sentence for each kind of trouble, once. `cache`
 * keeps embeddings for later comparisons.
 */
export const createEngineComparer = (
  choice: EngineOption,
  notify: (sentence: string) => void,
  { cache, ...deps }: HttpDeps & { readonly cache?: EmbeddingCache | undefined } = { fetch, wait: waitFor },
): EngineComparer =>
  choice.kind === 'encoder'
    ? createEmbeddingComparer(createEncoderSource(choice, notify), notify, { everything: choice.everything, cache })
    : createTranslationComparer(choice, notify, deps);

/**
 * Creates a comparer with machine translations by a server; by rules where both articles are in one language. A server that
 * fails MAX_FAILURES times in a row is not asked again in this run; later translations are empty and have its trouble.
 */
function createTranslationComparer(
  choice: ServerOption,
  notify: (sentence: string) => void,
  deps: HttpDeps,
): EngineComparer {
  const translator = createServerTranslator(choice, deps);
  const title = formatEngineTitle(translator.name);
  const notified = new Set<EngineErrorKind>();
  const { signal } = new AbortController();
  let failures = 0;

  function reportTrouble(trouble: EngineErrorKind): void {
    if (!notified.has(trouble))
      notify(`${title} ${TROUBLE_TEXTS[trouble]}; what it did not translate is compared without it.`);
    notified.add(trouble);
    if (ARTICLE_TROUBLES.has(trouble)) return;
    failures++;
    if (failures === MAX_FAILURES)
      notify(`${title} failed ${MAX_FAILURES} times in a row and is not asked again in this run.`);
  }

  let lastTrouble: EngineErrorKind | undefined;
  return async (translation, original, compare) => {
    const langs = { from: original.lang, to: translation.lang };
    if (isSameBaseLanguage(langs)) return compare({});
    if (failures >= MAX_FAILURES)
      return compare({ rendering: { engine: translator.name, lang: langs.to, texts: {}, trouble: lastTrouble! } });
    const rendering = await translateOriginal(listTranslatable(original), translator, langs, { signal });
    lastTrouble = rendering.trouble;
    if (rendering.trouble) reportTrouble(rendering.trouble);
    else failures = 0;
    return compare({ rendering });
  };
}
