/** What every translation engine has in common: its interface and its errors. */
import type { EngineErrorKind, EngineName } from '../core/engine';

/** A language to translate from and one to translate to, as BCP 47 tags. */
export interface LanguagePair {
  readonly from: string;
  readonly to: string;
}

/** An engine that translates texts. */
export interface Translator {
  readonly name: EngineName;
  /** The most it takes in one call; characters in UTF-16 units. */
  readonly batch: { readonly texts: number; readonly characters: number };
  /**
   * Resolves to as many translations as texts, in their order. Rejects with an EngineError, or with the signal's reason
   * once that is aborted. It always settles, however the engine behaves.
   */
  translate(texts: readonly string[], langs: LanguagePair, signal: AbortSignal): Promise<readonly string[]>;
}

/** Why an engine failed. `trouble`: the kind; `detail`: the engine's own message, to be shown as text only. */
export class EngineError extends Error {
  constructor(
    readonly trouble: EngineErrorKind,
    readonly detail = '',
  ) {
    super(detail ? `${trouble}: ${detail}` : trouble);
    this.name = 'EngineProblem';
  }
}
