/** How far a pair of languages is from being translated here, as the browser says it. */
export type Availability = 'available' | 'downloadable' | 'downloading' | 'unavailable';

/** BCP 47 tags as the browser takes them. */
export interface TranslatorPair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** Where the browser tells how far a download has come: events `downloadprogress` whose `loaded` goes from 0 to 1. */
export interface CreateMonitor {
  addEventListener(type: 'downloadprogress', hear: (event: { readonly loaded: number }) => void): void;
}

export interface TranslatorCreateOptions extends TranslatorPair {
  readonly monitor?: (monitor: CreateMonitor) => void;
  /** Once the translator is there, aborting it destroys the translator. */
  readonly signal?: AbortSignal;
}

/** One translator of the browser's, for one pair. */
export interface TranslatorSession {
  translate(text: string, options?: { readonly signal?: AbortSignal }): Promise<string>;
  measureInputUsage?(text: string, options?: { readonly signal?: AbortSignal }): Promise<number>;
  readonly inputQuota?: number;
  destroy(): void;
}

/** The global `Translator` of Chrome and Edge (138 and newer), as the Web Machine Learning group describes it. */
export interface TranslatorApi {
  availability(pair: TranslatorPair): Promise<Availability>;
  create(options: TranslatorCreateOptions): Promise<TranslatorSession>;
}

/** The browser's translator, where it has one; it is there in windows and panels only, never in workers. */
export const getTranslatorApi = (place: object): TranslatorApi | undefined =>
  (place as { readonly Translator?: TranslatorApi }).Translator;

/** What tells one state of the browser's translator from the next: its name and major version, from its user agent. */
export const getBrowserVersion = (userAgent: string): string =>
  (/\bEdg\/\d+/.exec(userAgent) ?? /\bChrome\/\d+/.exec(userAgent))?.[0] ?? '';
