/** The sentence encoder that Verso carries, and what an encoder is. Load it only when it is chosen, since it is large. */
export { openBundledEncoder } from './bundled/bundled-encoder';
export { BUNDLED_FOLDER, LARGEST_BUNDLED_FILE, type ReadModelFile } from './bundled/model-files';
export type { Encoder } from './encoder';
export type { NativeRuntime, RuntimeOptions, WasmSource } from './onnx-runtime';
