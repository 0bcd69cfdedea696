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
export type EngineErrorKind =
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
export interface MachineTranslation {
  readonly engine: EngineName;
  /** BCP 47, the translation's. */
  readonly lang: string;
  /** The original's segment ids → text; a segment the engine slipped at is left out. */
  readonly texts: Readonly<Record<string, string>>;
  /** What kept it from the rest. */
  readonly trouble?: EngineErrorKind;
}

/** Both texts as a sentence encoder places them in one space: what points the same way says the same. */
export interface SegmentEmbeddings {
  readonly engine: EngineName;
  /** Segment ids of both texts → unit vectors, all of one length. */
  readonly of: Readonly<Record<string, Float32Array>>;
  /** What kept it from the rest. */
  readonly trouble?: EngineErrorKind;
}

/** Which encoder's vectors a comparison was made with. */
export type EncoderInfo = Pick<SegmentEmbeddings, 'engine' | 'trouble'>;

/** What an engine gave for a comparison. */
export interface EngineOutput {
  readonly gloss?: MachineTranslation;
  readonly vectors?: SegmentEmbeddings;
}
