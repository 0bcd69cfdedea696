// Brings ONNX Runtime as it is built for this machine, which `compare --native` runs the encoder with, into
// .output/native. It is no dependency: its install script asks for files from elsewhere, and it is large.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const NATIVE_FOLDER = fileURLToPath(new URL('../.output/native/', import.meta.url));

/** As new as the WebAssembly that Verso carries. */
const PACKAGE = 'onnxruntime-node@1.30.0';

export const hasNativeRuntime = () => existsSync(join(NATIVE_FOLDER, 'node_modules/onnxruntime-node'));

/** Brings it where it is missing; a sentence says so where it cannot be had. */
export function ensureNativeRuntime() {
  if (hasNativeRuntime()) return;
  mkdirSync(NATIVE_FOLDER, { recursive: true });
  try {
    const args = ['install', '--prefix', NATIVE_FOLDER, '--ignore-scripts', '--no-audit', '--no-fund', PACKAGE];
    execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });
  } catch (problem) {
    console.log(`ONNX Runtime for this machine could not be had: ${String(problem.message).split('\n')[0]}`);
  }
}
