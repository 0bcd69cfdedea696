/** The engines that give machine translations, and the functions that use them on an article. */
export { checkAvailability, type TranslatorAvailability } from './browser/availability';
export {
  type BrowserTranslator,
  type BrowserTranslatorOptions,
  createBrowserTranslator,
} from './browser/browser-translator';
export { getBrowserVersion, getTranslatorApi, type TranslatorApi } from './browser/translator-api';
export { BUNDLED_MODEL } from './bundled-model';
export { type EmbeddingCache, type EmbedOptions, embedSegments } from './embed-segments';
export { isSameBaseLanguage } from './language-codes';
export { createApertium } from './server/apertium';
export type { HttpDeps } from './server/http';
export { createLibreTranslate } from './server/libretranslate';
export { parseServerAddress } from './server/server-address';
export {
  type TranslatableSegment,
  type TranslateOptions,
  type TranslationCache,
  translateOriginal,
} from './translate-original';
export { EngineError, type LanguagePair, type Translator } from './translator';
