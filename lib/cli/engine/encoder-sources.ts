/** The encoders that the command can open: the one that Verso carries, and one from a folder that the user names. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUNDLED_MODEL } from '../../engines';
import type { RuntimeOptions } from '../../engines/encoder';
import type { EncoderOption } from '../options/engine-options';
import type { EncoderSource } from './embedding-source';
import { createModelFolderStore } from './model-folder';
import { loadNativeRuntime } from './native-runtime';

/** Where the model lies that Verso carries. */
const MODEL_FOLDER = fileURLToPath(new URL('../../../assets/model', import.meta.url));

/** The model's code and the ONNX runtime are loaded with the first pair only, since they are large. */
const importEncoder = () => import('../../engines/encoder');

/** Reads the runtime's WebAssembly out of its package. */
async function readWebAssembly(): Promise<RuntimeOptions> {
  const file = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  return { wasm: { bytes: new Uint8Array(await readFile(file)) } };
}

/** Loads the runtime from a folder; where it cannot be had there, `notify` gets a sentence, and WebAssembly is taken. */
const loadRuntime = async (folder: string, notify: (sentence: string) => void): Promise<RuntimeOptions> => {
  const native = await loadNativeRuntime(folder);
  if (typeof native !== 'string') return { native };
  notify(`ONNX Runtime in ${folder} cannot be used (${native}); the encoder runs in WebAssembly, more slowly.`);
  return readWebAssembly();
};

type RuntimeReader = () => Promise<RuntimeOptions>;

const createBundledEncoder = (readRuntime: RuntimeReader): EncoderSource => ({
  name: BUNDLED_MODEL,
  async open() {
    const { openBundledEncoder } = await importEncoder();
    const readModelFile = async (file: string) => new Uint8Array(await readFile(path.join(MODEL_FOLDER, file)));
    return openBundledEncoder(readModelFile, await readRuntime());
  },
});

/** The encoder that Verso carries, in WebAssembly. */
export const BUNDLED_ENCODER: EncoderSource = createBundledEncoder(readWebAssembly);

function createFolderEncoder(folder: string, readRuntime: RuntimeReader): EncoderSource {
  const label = path.basename(path.resolve(folder));
  return {
    name: { kind: 'encoder', label },
    async open() {
      const { openEncoder } = await importEncoder();
      const manifest = { label, base: '', licence: '', files: [] };
      return openEncoder(createModelFolderStore(folder), { manifest, ...(await readRuntime()) });
    },
  };
}

/** The encoder that the options choose. `notify` gets a sentence where it runs otherwise than they say. */
export function createEncoderSource(
  { folder, native }: EncoderOption,
  notify: (sentence: string) => void,
): EncoderSource {
  const readRuntime = native === undefined ? readWebAssembly : () => loadRuntime(native, notify);
  return folder === undefined ? createBundledEncoder(readRuntime) : createFolderEncoder(folder, readRuntime);
}
