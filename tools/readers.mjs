// Brings the programs that read back what `compare --format` writes: translate-toolkit (from PyPI) with lxml, the DTD of
// TMX 1.4 (in Debian's omegat) and the schema of XLIFF 2 (in Debian's php-symfony-translation). All of it lies in
// .output/readers and is installed nowhere else. Where something cannot be had, the tests that want it say so.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../.output/readers/', import.meta.url));

/** Python with translate-toolkit and lxml. */
export const READER_PYTHON = join(FOLDER, 'venv/bin/python');

export const SCHEMAS = join(FOLDER, 'schemas');

/** Newer ones may read otherwise; 3.17 was the first to know XLIFF 2. */
const TOOLKIT = 'translate-toolkit==3.20.4';

const SYMFONY = 'usr/share/php/Symfony/Component/Translation/Resources/schemas';

const run = (command, args, cwd = FOLDER) => execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });

function bringToolkit() {
  if (existsSync(READER_PYTHON)) return;
  run('python3', ['-m', 'venv', 'venv']);
  try {
    run(READER_PYTHON, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', TOOLKIT, 'lxml']);
  } catch (problem) {
    rmSync(join(FOLDER, 'venv'), { recursive: true, force: true });
    throw problem;
  }
}

/** The packages are fetched and taken apart, not installed: only three files of them are wanted. */
function bringSchemas() {
  if (existsSync(join(SCHEMAS, 'tmx14.dtd'))) return;
  const work = mkdtempSync(join(tmpdir(), 'verso-readers-'));
  try {
    run('apt-get', ['download', '-qq', 'omegat', 'php-symfony-translation'], work);
    for (const file of readdirSync(work).filter((name) => name.endsWith('.deb')))
      run('dpkg-deb', ['-x', file, '.'], work);
    const w3c = join(SCHEMAS, 'informativeCopiesOf3rdPartySchemas/w3c');
    mkdirSync(w3c, { recursive: true });
    run('cp', [`${SYMFONY}/xliff-core-2.0.xsd`, SCHEMAS], work);
    run('cp', [`${SYMFONY}/xml.xsd`, w3c], work);
    const takeOut =
      'import sys, zipfile; open(sys.argv[2], "wb").write(zipfile.ZipFile(sys.argv[1]).read("schemas/tmx14.dtd"))';
    run('python3', ['-c', takeOut, 'usr/share/omegat/OmegaT.jar', join(SCHEMAS, 'tmx14.dtd')], work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Brings what is missing; a sentence says what could not be had. */
export function ensureReaders() {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bring] of [
    ['translate-toolkit', bringToolkit],
    ['The DTD of TMX and the schema of XLIFF', bringSchemas],
  ])
    try {
      bring();
    } catch (problem) {
      console.log(`${name} could not be had: ${String(problem.message).split('\n')[0]}`);
    }
}
