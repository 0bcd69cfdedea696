import type { EngineErrorKind, EngineName } from '../core';

/** BCP 47 tags. */
export interface LanguagePair {
  readonly from: string;
  readonly to: string;
}

/** An engine that renders texts in another language. */
export interface Translator {
  readonly name: EngineName;
  /** The most it takes in one go. */
  readonly batch: { readonly texts: number; readonly characters: number };
  /**
   * As many texts as were given, in their order. Rejects with an EngineProblem, or with the signal's reason once that is
   * aborted; it always settles, however the engine behaves.
   */
  translate(texts: readonly string[], langs: LanguagePair, signal: AbortSignal): Promise<readonly string[]>;
}

/** Why an engine could not do its work; `detail` is its own words, to be shown as text. */
export class EngineError extends Error {
  constructor(
    readonly trouble: EngineErrorKind,
    readonly detail = '',
  ) {
    super(detail ? `${trouble}: ${detail}` : trouble);
    this.name = 'EngineProblem';
  }
}
