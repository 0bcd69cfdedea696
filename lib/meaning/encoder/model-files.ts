/** The files of the model that Verso carries, and how they are read and checked. */

import model from '../bundled-model.json';
import { EngineError } from '../translator';
import { type Bytes, computeSha256 } from './model-bytes';
import { isMemoryError } from './onnx-runtime';

/** Reads one of the model's files, which has so many bytes; undefined where it is missing. May reject. */
export type ReadModelFile = (path: string, size: number) => Promise<Bytes | undefined>;

/** The paths of the model's files below its folder. */
export const BUNDLED_PATHS = {
  layers: 'layers.onnx',
  pieces: 'pieces.bin',
  vectors: 'vectors.bin',
  tokens: 'tokens.bin',
  words: 'words.bin',
} as const;

/** The folder of the model, below the extension's root and below `assets` in the project. */
export const BUNDLED_FOLDER = 'model';

/** Bytes of the largest file. */
export const LARGEST_BUNDLED_FILE: number = Math.max(...model.files.map(({ bytes }) => bytes));

/**
 * Reads a file and checks its hash. Rejects with an EngineError: `incomplete` where it is missing or not the file that it
 * should be, `quota` where there is too little memory for it.
 */
export async function readBundledFile(read: ReadModelFile, path: string): Promise<Bytes> {
  const expected = model.files.find((file) => file.path === path);
  const bytes = await read(path, expected?.bytes ?? 0).catch((problem: unknown) => {
    if (isMemoryError(problem)) throw new EngineError('quota', 'there is too little memory');
    return undefined;
  });
  if (!bytes) throw new EngineError('incomplete', `${path} is not there`);
  if ((await computeSha256(bytes)) !== expected?.sha256) throw new EngineError('incomplete', `${path} is damaged`);
  return bytes;
}
