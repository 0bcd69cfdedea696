/** The files of a model: their paths, sizes and hashes, and where to download them. */

export interface ModelFile {
  /** Path below the model's base, with slashes; also the file's key in a store. */
  readonly path: string;
  /** Exact where `sha256` is given, else approximate. */
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256?: string;
}

/** A model's files and where they are. */
export interface ModelManifest {
  /** The model's name for readers. */
  readonly label: string;
  /** An http or https address that ends in a slash. */
  readonly base: string;
  readonly files: readonly ModelFile[];
  /** An SPDX identifier. */
  readonly licence: string;
}

/** The usual paths of an ONNX model's files, as on Hugging Face. */
export const MODEL_PATHS = {
  config: 'config.json',
  tokenizer: 'tokenizer.json',
  tokenizerConfig: 'tokenizer_config.json',
  weights: 'onnx/model_quantized.onnx',
} as const;

/** The multilingual encoder that the extension offers. With another `base` the files come from a mirror. */
export const MULTILINGUAL_E5_SMALL: ModelManifest = {
  label: 'multilingual-e5-small',
  base: 'https://huggingface.co/Xenova/multilingual-e5-small/resolve/main/',
  licence: 'MIT',
  files: [
    { path: MODEL_PATHS.config, bytes: 1_000 },
    { path: MODEL_PATHS.tokenizerConfig, bytes: 1_000 },
    { path: MODEL_PATHS.tokenizer, bytes: 17_000_000 },
    { path: MODEL_PATHS.weights, bytes: 118_000_000 },
  ],
};

/** Adds up the bytes of all files. */
export const computeModelSize = ({ files }: ModelManifest): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
