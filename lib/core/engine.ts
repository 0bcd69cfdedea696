/** Engines that give machine translations or embeddings, what they give, and how they fail. */

export type EngineKind = 'browser' | 'libretranslate' | 'apertium' | 'encoder';

/** Which engine was used, as the reader sees it. */
export interface EngineName {
  readonly kind: EngineKind;
  /** The server's host or the model's name; empty for the browser's own engine. */
  readonly label: string;
  /** Changes whenever the engine may answer differently, so that an old cached answer is not used for a new one. */
  readonly version?: string;
}

/** Why an engine failed. */
export type EngineErrorKind =
  /** Nothing answers at the address. */
  | 'unreachable'
  /** The server refuses: with an error of its own, or with a web page in place of an answer. */
  | 'refused'
  /** Too many requests, also after waiting. */
  | 'busy'
  /** The server needs a key, or another one. */
  | 'key'
  /** The engine does not translate between these languages. */
  | 'pair'
  /** The answer is not what was requested: broken, too few texts, another language. */
  | 'wrong-answer'
  /** The engine takes too long. */
  | 'slow'
  /** The engine does not exist here: the browser has none, the folder holds no model. */
  | 'unavailable'
  /** A file that comes with Verso is missing or damaged. */
  | 'incomplete'
  /** No room, or more text than the engine accepts. */
  | 'quota';

/** A machine translation of the original into the translation's language. */
export interface Rendering {
  readonly engine: EngineName;
  /** The translation's language, BCP 47. */
  readonly lang: string;
  /** Ids of the original's segments → text. Segments that the engine translated wrongly are left out. */
  readonly texts: Readonly<Record<string, string>>;
  /** Why the rest is missing, where it is. */
  readonly trouble?: EngineErrorKind;
}

/** The embeddings of a text's tokens (words or pieces of words): what each says where it stands. */
export interface TokenEmbeddings {
  /** Where each token begins and ends in the text, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The unit vectors of all tokens, one after another, in 127ths. */
  readonly vectors: Int8Array;
  /** Numbers of all tokens, one after another, whose mean over a name's tokens points one way in any language. */
  readonly names: Int8Array;
  /** How sure each token is to belong to a name, and to be a negation in some translation: log-odds (nats) in 16ths. */
  readonly nameOdds: Int8Array;
  readonly negationOdds: Int8Array;
  /** How much each token negates, beside its counterparts in another text: only differences mean something (8ths). */
  readonly negationLevels: Int8Array;
}

/** What a sentence encoder gives for a text. */
export interface TextEmbedding {
  /** A unit vector; texts of similar meaning have vectors of similar direction. */
  readonly sentence: Float32Array;
  /** Left out by encoders that only know whole texts. */
  readonly tokens?: TokenEmbeddings;
}

/** Two segments, one of each text, by id. */
export interface SettledPair {
  readonly translation: string;
  readonly original: string;
}

/** Embeddings of both texts in one vector space. */
export interface SegmentEmbeddings {
  readonly engine: EngineName;
  /** Segment ids of both texts → embeddings, all of one encoder. */
  readonly of: Readonly<Record<string, TextEmbedding>>;
  /**
   * Counterparts of which the rules are sure, so that they were not encoded: they are taken to be as alike as counterparts
   * in these texts usually are.
   */
  readonly settled?: readonly SettledPair[];
  /** Why the rest is missing, where it is. */
  readonly trouble?: EngineErrorKind;
}

/** Which encoder's embeddings a comparison used, and of how much. Reports from before it was counted have no counts. */
export interface EncoderInfo extends Pick<SegmentEmbeddings, 'engine' | 'trouble'> {
  /** The segments of both texts that have embeddings, and all. */
  readonly encoded?: number;
  readonly segments?: number;
  /** The share of both texts' characters (UTF-16 units) in segments that have embeddings, 0..1. */
  readonly share?: number;
}
