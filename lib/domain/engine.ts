export type EngineKind = 'browser' | 'libretranslate' | 'apertium' | 'encoder';

/** Which engine gave meaning, as it is named to the reader. */
export interface EngineName {
  readonly kind: EngineKind;
  /** The server's host, the model's name; empty for the browser's own. */
  readonly label: string;
  /** Whatever tells one state of it from the next, so that what it said before is not taken for what it would say now. */
  readonly version?: string;
}

/** What kept an engine from its work. */
export type EngineTrouble =
  /** Nobody answers at the address. */
  | 'unreachable'
  /** It answers that it will not: an error of its own, a page in place of an answer. */
  | 'refused'
  /** Too many requests; it did not help to wait. */
  | 'busy'
  /** It wants a key, or another one. */
  | 'key'
  /** It does not translate between these languages. */
  | 'pair'
  /** What came back is not what was asked for: broken, too few, another language. */
  | 'wrong-answer'
  /** It takes too long. */
  | 'slow'
  /** It is not there: no such browser, not downloaded. */
  | 'unavailable'
  /** No room, or more text than it takes. */
  | 'quota';

/** The original as an engine renders it in the translation's language. */
export interface Gloss {
  readonly engine: EngineName;
  /** BCP 47, the translation's. */
  readonly lang: string;
  /** The original's segment ids → text; a segment the engine slipped at is left out. */
  readonly texts: Readonly<Record<string, string>>;
  /** What kept it from the rest. */
  readonly trouble?: EngineTrouble;
}
