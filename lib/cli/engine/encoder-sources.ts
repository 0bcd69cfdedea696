/** The encoders that the command can open: the one that Verso carries, and one from a folder that the user names. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { BUNDLED_MODEL } from '../../meaning/bundled-model';
import type { Encoder } from '../../meaning/encoder';
import type { NativeRuntime, RuntimeOptions } from '../../meaning/encoder/onnx-runtime';
import { EngineError } from '../../meaning/translator';
import type { EncoderOption } from '../options/engine-options';
import type { EncoderSource } from './embedding-source';

/** A package that needs an install script is none of Verso's own; whoever wants its speed installs it. */
const PACKAGE = 'onnxruntime-node';

/** Loads the package from the folder's `node_modules`; gives the reason where that fails. */
export async function loadNativeRuntime(folder: string): Promise<NativeRuntime | string> {
  try {
    const loaded: unknown = createRequire(path.resolve(folder, 'package.json'))(PACKAGE);
    return isRuntime(loaded) ? loaded : `${PACKAGE} is another package than expected`;
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'MODULE_NOT_FOUND')
      return `${PACKAGE} is not installed there`;
    return `it does not start on this machine: ${String(problem).split('\n')[0]}`;
  }
}

const isRuntime = (loaded: unknown): loaded is NativeRuntime =>
  typeof (loaded as Partial<NativeRuntime> | null)?.InferenceSession?.create === 'function';

/** Where the model lies that Verso carries. */
const MODEL_FOLDER = fileURLToPath(new URL('../../../assets/model', import.meta.url));

/**
 * Reads the runtime's WebAssembly out of its package, or from beside the packed command, where it is compressed. Rejects
 * with an EngineError where it is missing.
 */
async function readWebAssembly(): Promise<RuntimeOptions> {
  try {
    const file = fileURLToPath(import.meta.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'));
    const content = await readFile(file);
    const bytes = file.endsWith('.br') ? await promisify(brotliDecompress)(content) : content;
    return { wasm: { bytes: new Uint8Array(bytes) } };
  } catch {
    throw new EngineError('incomplete', 'the WebAssembly of its runtime is not there, or is damaged');
  }
}

/** Opens a model in a runtime. Its code and the runtime are loaded with the first pair only, since they are large. */
type ModelOpener = (runtime: RuntimeOptions) => Promise<Encoder>;

const openInWebAssembly = async (openIn: ModelOpener): Promise<Encoder> => openIn(await readWebAssembly());

/**
 * Opens a model in the runtime of a folder. Where that cannot be had or does not open it, WebAssembly does, and `notify`
 * gets a sentence.
 */
async function openNatively(openIn: ModelOpener, folder: string, notify: (sentence: string) => void): Promise<Encoder> {
  const native = await loadNativeRuntime(folder);
  const opened = typeof native === 'string' ? native : await openIn({ native }).catch(describeTrouble);
  if (typeof opened !== 'string') return opened;
  const encoder = await openInWebAssembly(openIn);
  notify(`ONNX Runtime in ${folder} cannot be used (${opened}); the encoder runs in WebAssembly, more slowly.`);
  return encoder;
}

function describeTrouble(problem: unknown): string {
  if (!(problem instanceof EngineError)) throw problem;
  return 'it does not open the model';
}

async function openBundled(runtime: RuntimeOptions): Promise<Encoder> {
  const { openBundledEncoder } = await import('../../meaning/encoder/bundled-encoder');
  const readModelFile = async (file: string) => new Uint8Array(await readFile(path.join(MODEL_FOLDER, file)));
  return openBundledEncoder(readModelFile, runtime);
}

async function openFolder(folder: string, label: string, runtime: RuntimeOptions): Promise<Encoder> {
  const { openFolderEncoder } = await import('../../meaning/encoder/folder-encoder');
  const readModelFile = async (file: string) => {
    const bytes = await readFile(path.join(folder, file)).catch(() => undefined);
    return bytes && new Uint8Array(bytes);
  };
  return openFolderEncoder(readModelFile, { label, ...runtime });
}

/** The encoder that Verso carries, in WebAssembly. */
export const BUNDLED_ENCODER: EncoderSource = {
  name: BUNDLED_MODEL,
  open: () => openInWebAssembly(openBundled),
};

/** The encoder that the options choose. `notify` gets a sentence where it runs otherwise than they say. */
export function createEncoderSource(
  { folder, native }: EncoderOption,
  notify: (sentence: string) => void,
): EncoderSource {
  const label = folder === undefined ? '' : path.basename(path.resolve(folder));
  const openIn: ModelOpener = folder === undefined ? openBundled : (runtime) => openFolder(folder, label, runtime);
  return {
    name: folder === undefined ? BUNDLED_MODEL : { kind: 'encoder', label },
    open: () => (native === undefined ? openInWebAssembly(openIn) : openNatively(openIn, native, notify)),
  };
}
