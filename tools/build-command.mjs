// Builds the `verso` command: its sources and the packages they need, as a few files that Node runs as they are. What
// only a build needs is loaded by it: the command starts through here each time.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listCharacterTables } from './character-tables.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** A folder for each state of the sources. `lib/cli/verso.mjs` starts what is in it. */
const FOLDER = path.join(ROOT, '.output/command');

/** What is built last has a name of its own when it is packed for others, who have no sources to compare it with. */
const PACKED = path.join(FOLDER, 'packed');

/** What other programs import from the package. */
const LIBRARY = path.join(ROOT, 'lib/cli/library/index.ts');

/** What the command is made of. */
const SOURCES = ['lib', 'package.json', 'package-lock.json'];

/**
 * A name for the state that the sources are in: by their paths, sizes and times, which takes some milliseconds. Mixed by
 * hand (FNV-1a, twice 32 bits), since to load Node's hashes takes longer than all the rest.
 */
function nameState() {
  let [one, other] = [0x811c9dc5, 0x01000193];
  const add = (file) => {
    const { size, mtimeMs } = statSync(ROOT + file);
    for (const letter of Buffer.from(`${file} ${size} ${mtimeMs}\n`)) {
      one = Math.imul(one ^ letter, 0x01000193);
      other = Math.imul(other ^ letter, 0x85ebca6b);
    }
  };
  const list = (place) => {
    for (const entry of readdirSync(ROOT + place, { withFileTypes: true })) {
      const inside = `${place}/${entry.name}`;
      if (entry.isDirectory()) list(inside);
      else add(inside);
    }
  };
  list(SOURCES[0]);
  for (const file of SOURCES.slice(1)) add(file);
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/**
 * Data lies where the sources' addresses say, so these are kept, seen from what is built. For Vite and Rolldown, before
 * they write the sources anew. `depth`: so many folders below the project's the built files lie.
 */
export const keepAddresses = (depth) => ({
  name: 'verso:keep-addresses',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(path.join(ROOT, 'lib')) || !code.includes('import.meta.url')) return undefined;
    const address = '../'.repeat(depth) + path.relative(ROOT, id).split(path.sep).join('/');
    return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(address)}, import.meta.url).href`);
  },
});

/** A file of a package, as the sources ask for its address. */
const PACKAGE_FILE = /import\.meta\.resolve\('([^']+)'\)/g;

/**
 * The files of packages whose addresses the sources ask for go beside what is built, which then needs no package:
 * compressed, since the encoder's WebAssembly is 14 MB and a fifth of that when it is.
 */
const carryPackageFiles = () => ({
  name: 'verso:carry-package-files',
  enforce: 'pre',
  async transform(code, id) {
    if (!id.startsWith(path.join(ROOT, 'lib'))) return undefined;
    const [{ createRequire }, zlib] = await Promise.all([import('node:module'), import('node:zlib')]);
    return code.replaceAll(PACKAGE_FILE, (_, file) => {
      const name = path.basename(file);
      const isTable = name.endsWith('.bcmap');
      const folder = isTable ? 'cmaps/' : '';
      const source = createRequire(id).resolve(file);
      for (const one of isTable ? listCharacterTables() : [name])
        this.emitFile({
          type: 'asset',
          fileName: `${folder}${one}.br`,
          source: compress(path.join(path.dirname(source), one), zlib),
        });
      return `new URL(${JSON.stringify(`${folder}${name}.br`)}, import.meta.url).href`;
    });
  },
});

/**
 * In Node pdf.js looks for a package that draws, native and large, and complains where there is none. Verso draws nothing:
 * pdf.js is told that it is not in Node. For Vite, before it writes the sources anew.
 */
const drawNothing = () => ({
  name: 'verso:draw-nothing',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/pdfjs-dist/')) return undefined;
    if (!code.includes('"[object process]"')) throw new Error('pdf.js asks in another way whether it is in Node');
    return code.replaceAll('"[object process]"', '"[object none]"');
  },
});

/** The best quality but two: a hundredth larger than the best, in a fifteenth of the time. */
const compress = (file, { brotliCompressSync, constants }) => {
  const content = readFileSync(file);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_MAX_WINDOW_BITS } = constants;
  return brotliCompressSync(content, {
    params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS },
  });
};

/** Builds into a folder. `isPacked`: with all that it needs of the packages, and their licences. */
async function buildInto(folder, isPacked) {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [keepAddresses(3), drawNothing(), ...(isPacked ? [carryPackageFiles()] : [])],
    ssr: { noExternal: true },
    build: {
      ...(isPacked ? { license: { fileName: 'LICENCES.md' }, ssrEmitAssets: true } : {}),
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: {
          main: path.join(ROOT, 'lib/cli/main.ts'),
          ...(isPacked ? { library: LIBRARY } : {}),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/** Milliseconds that a build is kept when there is a newer one: a run that began with it may still load a part of it. */
const KEPT = 24 * 60 * 60 * 1000;

function removeOld() {
  for (const name of readdirSync(FOLDER)) {
    const place = path.join(FOLDER, name);
    if (Date.now() - statSync(place).mtimeMs > KEPT) rmSync(place, { recursive: true, force: true });
  }
}

/** Builds into a folder of its own, which takes its place when it is whole: others may build or start it meanwhile. */
async function buildAt(place) {
  mkdirSync(FOLDER, { recursive: true });
  removeOld();
  const unfinished = mkdtempSync(path.join(FOLDER, 'unfinished-'));
  try {
    await buildInto(unfinished, place === PACKED);
    if (place === PACKED) (await import('./build-types.mjs')).buildTypes(LIBRARY, 'library', unfinished);
    // A temporary folder is for its user alone; what is built is for everybody who may read the sources.
    chmodSync(unfinished, 0o777 & ~process.umask());
    renameSync(unfinished, place);
  } catch (problem) {
    rmSync(unfinished, { recursive: true, force: true });
    // Somebody else was faster.
    if (!existsSync(path.join(place, 'main.js'))) throw problem;
  }
}

/** Where a checkout belongs to somebody else, its disk can only be read or is full, nothing can be built in it. */
const UNBUILDABLE = new Map([
  ['EACCES', 'that is not permitted'],
  ['EPERM', 'that is not permitted'],
  ['EROFS', 'its disk can only be read'],
  ['ENOSPC', 'there is no space left on its disk'],
  ['EDQUOT', 'there is no space left on its disk for this user'],
]);

/**
 * Builds the command where its sources have changed since it was built. Gives the path of what is to be started. Rejects
 * with the code VERSO_NOT_BUILT and a sentence for the user where its folder is not for this user to read and write.
 */
export async function ensureCommand() {
  try {
    const place = path.join(FOLDER, nameState());
    const command = path.join(place, 'main.js');
    if (!existsSync(command)) await buildAt(place);
    return command;
  } catch (problem) {
    if (!UNBUILDABLE.has(problem?.code)) throw problem;
    const sentence = `The command cannot be built in ${FOLDER} (${UNBUILDABLE.get(problem.code)}): have whoever may write there run it once, or run it from a copy of your own.`;
    throw Object.assign(new Error(sentence), { code: 'VERSO_NOT_BUILT' });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--packed')) {
    rmSync(PACKED, { recursive: true, force: true });
    await buildAt(PACKED);
  } else await ensureCommand();
}
