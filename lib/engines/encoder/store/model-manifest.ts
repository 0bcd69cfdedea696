export interface ModelFile {
  /** Under the model's base, with slashes; also its key in a store. */
  readonly path: string;
  /** Exact where `sha256` is given, else about. */
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256?: string;
}

/** What a model consists of and where it is to be had. */
export interface ModelManifest {
  /** As it is named to the reader. */
  readonly label: string;
  /** An http or https address that ends in a slash. */
  readonly base: string;
  readonly files: readonly ModelFile[];
  /** An SPDX identifier. */
  readonly licence: string;
}

/** The layout that the field has settled on for models in ONNX. */
export const PATHS = {
  config: 'config.json',
  tokenizer: 'tokenizer.json',
  tokenizerConfig: 'tokenizer_config.json',
  weights: 'onnx/model_quantized.onnx',
} as const;

/** The multilingual encoder the extension offers; another base serves the same files from a mirror. */
export const MULTILINGUAL_E5_SMALL: ModelManifest = {
  label: 'multilingual-e5-small',
  base: 'https://huggingface.co/Xenova/multilingual-e5-small/resolve/main/',
  licence: 'MIT',
  files: [
    { path: PATHS.config, bytes: 1_000 },
    { path: PATHS.tokenizerConfig, bytes: 1_000 },
    { path: PATHS.tokenizer, bytes: 17_000_000 },
    { path: PATHS.weights, bytes: 118_000_000 },
  ],
};

/** Bytes of all its files together. */
export const computeModelSize = ({ files }: ModelManifest): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
