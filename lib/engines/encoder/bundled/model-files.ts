/** The files of the model that Verso carries, and how they are read and checked. */
import { EngineError } from '../../translator';
import { computeSha256 } from '../download/file-hash';
import type { Bytes } from '../store/model-store';
import model from './model.json';

/** Reads one of the model's files; undefined where it is missing. May reject. */
export type ReadModelFile = (path: string) => Promise<Bytes | undefined>;

/** The paths of the model's files below its folder. */
export const BUNDLED_PATHS = { layers: 'layers.onnx', pieces: 'pieces.bin', vectors: 'vectors.bin' } as const;

/** The folder of the model, below the extension's root and below `assets` in the project. */
export const BUNDLED_FOLDER = 'model';

/** The model's name for readers. */
export const BUNDLED_LABEL: string = model.label;

/** What tells this model from another version of it: embeddings of one are not compared with those of another. */
export const BUNDLED_VERSION: string = model.files.map(({ sha256 }) => sha256.slice(0, 6)).join('');

/**
 * Reads a file and checks its hash. Rejects with EngineError `incomplete` where it is missing, or not the file that it
 * should be.
 */
export async function readBundledFile(read: ReadModelFile, path: string): Promise<Bytes> {
  const bytes = await read(path).catch(() => undefined);
  if (!bytes) throw new EngineError('incomplete', `${path} is not there`);
  const expected = model.files.find((file) => file.path === path);
  if ((await computeSha256(bytes)) !== expected?.sha256) throw new EngineError('incomplete', `${path} is damaged`);
  return bytes;
}
