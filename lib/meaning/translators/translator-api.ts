/** Types of the browser's `Translator` API, and access to it (Chrome and Edge 138 and newer). */

/** Whether the browser can translate a pair of languages: now, after a download, or not. */
export type Availability = 'available' | 'downloadable' | 'downloading' | 'unavailable';

/** A pair of languages, as BCP 47 tags that the browser accepts. */
export interface TranslatorPair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** Reports the progress of a download by `downloadprogress` events, whose `loaded` goes from 0 to 1. */
export interface CreateMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

export interface TranslatorCreateOptions extends TranslatorPair {
  readonly monitor?: (monitor: CreateMonitor) => void;
  /** Aborting it stops the creation; after that, it destroys the translator. */
  readonly signal?: AbortSignal;
}

/** One of the browser's translators, for one pair of languages. */
export interface TranslatorSession {
  translate(text: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
  measureInputUsage?(text: string, options?: { readonly signal?: AbortSignal }): Promise<number>;
  readonly inputQuota?: number;
  destroy(): void;
}

/** The global `Translator`, as the Web Machine Learning Community Group describes it. */
export interface TranslatorApi {
  availability(pair: TranslatorPair): Promise<Availability>;
  create(options: TranslatorCreateOptions): Promise<TranslatorSession>;
}

/** Returns the browser's translator API; undefined where it has none. Windows and panels have it, workers do not. */
export const getTranslatorApi = (scope: object): TranslatorApi | undefined =>
  (scope as { readonly Translator?: TranslatorApi }).Translator;

/** Returns the browser's name and major version, such as "Chrome/138"; empty for other browsers. */
export const getBrowserVersion = (userAgent: string): string =>
  (/\bEdg\/\d+/.exec(userAgent) ?? /\bChrome\/\d+/.exec(userAgent))?.[0] ?? '';
