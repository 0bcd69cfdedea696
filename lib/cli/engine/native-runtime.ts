/** Loads ONNX Runtime as it is built for this machine, from where the user has installed it. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { NativeRuntime } from '../../engines/encoder';

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
