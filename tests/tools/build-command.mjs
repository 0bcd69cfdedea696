// Builds the `verso` command: its sources and the packages they need, as a few files that Node runs as they are.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where it is built to; `lib/cli/verso.mjs` starts it from there. As deep as `lib/cli`, beside which its data lies. */
export const COMMAND_FOLDER = path.join(ROOT, '.output/command');

/** A source keeps the address that it has in the tree, seen from what is built: data lies where it says. */
const keepAddresses = {
  name: 'verso:keep-addresses',
  // Before the compiler writes the sources anew.
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(path.join(ROOT, 'lib')) || !code.includes('import.meta.url')) return undefined;
    const address = `../../${path.relative(ROOT, id).split(path.sep).join('/')}`;
    return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(address)}, import.meta.url).href`);
  },
};

/** Builds the command. Others may start it meanwhile: the folder is put in its place when it is whole. */
export async function buildCommand(stamp) {
  mkdirSync(path.dirname(COMMAND_FOLDER), { recursive: true });
  const folder = mkdtempSync(`${COMMAND_FOLDER}-`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [keepAddresses],
    // The encoder's runtime finds its WebAssembly beside itself.
    ssr: { noExternal: true, external: ['onnxruntime-web'] },
    build: {
      ssr: path.join(ROOT, 'lib/cli/main.ts'),
      outDir: folder,
      target: 'node20',
      minify: true,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js', codeSplitting: true } },
    },
  });
}
await buildCommand();
