/** The encoders that the command can open: the one that Verso carries, and one from a folder that the user names. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLED_MODEL } from '../../engines';
import type { EncoderSource } from './embedding-source';
import { createModelFolderStore } from './model-folder';

/** Where the model lies that Verso carries. */
const MODEL_FOLDER = fileURLToPath(new URL('../../../assets/model', import.meta.url));

/** The model's code and the ONNX runtime are loaded with the first pair only, since they are large. */
const importEncoder = () => import('../../engines/encoder');

/** Reads the runtime's WebAssembly out of its package. */
async function readRuntime() {
  const file = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  return { bytes: new Uint8Array(await readFile(file)) };
}

/** The encoder that Verso carries. */
export const BUNDLED_ENCODER: EncoderSource = {
  name: BUNDLED_MODEL,
  async open() {
    const { openBundledEncoder } = await importEncoder();
    const readModelFile = async (file: string) => new Uint8Array(await readFile(path.join(MODEL_FOLDER, file)));
    return openBundledEncoder(readModelFile, { wasm: await readRuntime() });
  },
};

/** An encoder whose files lie in a folder. */
export function createFolderEncoder(folder: string): EncoderSource {
  const label = path.basename(path.resolve(folder));
  return {
    name: { kind: 'encoder', label },
    async open() {
      const { openEncoder } = await importEncoder();
      const manifest = { label, base: '', licence: '', files: [] };
      return openEncoder(createModelFolderStore(folder), { manifest, wasm: await readRuntime() });
    },
  };
}
