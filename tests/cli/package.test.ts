/** The package as npm installs it: what is in it, what it does without a network, and what it says of a missing part. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDemoPairs } from '../../tools/newsroom';
import { nodesOf } from '../security/source-files';
import { DE, EN, pair } from './bridge';
import { testAction } from './installed-action';
import { testLibrary } from './installed-library';
import { writeOfflineModule } from './offline';
import { type Ended, VERSO, verso } from './verso';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const folder = mkdtempSync(path.join(tmpdir(), 'verso-package-'));
const inFolder = (name: string): string => path.join(folder, name);
const put = (name: string, content: string): string => {
  writeFileSync(inFolder(name), content);
  return inFolder(name);
};

/** Where the package is installed. */
const INSTALLED = inFolder('node_modules/verso');
const inPackage = (name: string): string => path.join(INSTALLED, name);

/** A network that nothing is reached by, for the command and for its workers. */
const OFFLINE = writeOfflineModule(folder);

function runNpm(args: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Runs the installed command without a network. `preload`: a module to load before it. */
const runInstalled = (args: readonly string[], input = '', preload = OFFLINE): Promise<Ended> =>
  verso(args, input, { ...process.env, NODE_OPTIONS: `--import ${preload}` }, inPackage('lib/cli/verso.mjs'));

const list = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Runs something while a file or folder of the package is away. */
async function runWithout<T>(name: string, run: () => Promise<T>): Promise<T> {
  renameSync(inPackage(name), inFolder('away'));
  try {
    return await run();
  } finally {
    rmSync(inPackage(name), { recursive: true, force: true });
    renameSync(inFolder('away'), inPackage(name));
  }
}

const findBuilt = (beginning: string): string =>
  `.output/command/packed/${readdirSync(inPackage('.output/command/packed')).find((name) => name.startsWith(beginning))}`;

const files = [put('de.txt', DE.join('\n\n')), put('en.txt', EN.join('\n\n'))] as const;
const lines = [pair(1), pair(2), pair(3)].map((one) => `${JSON.stringify(one)}\n`).join('');
const BY_RULES = ['compare', '--engine', 'none'];

/** The package itself. */
let archive: string;
let byRules: Ended;

/** In milliseconds: the package is built, packed and unpacked, 65 MB of it. */
const INSTALLING = 300_000;

beforeAll(async () => {
  const output = runNpm(['pack', '--pack-destination', folder], ROOT);
  archive = inFolder(output.trim().split('\n').at(-1)!);
  // An empty cache and no network: whatever the package needed besides itself could not be had.
  const settings = ['--offline', '--cache', inFolder('cache'), '--no-audit', '--no-fund'];
  runNpm(['install', ...settings, archive], folder);
  byRules = await runInstalled([...BY_RULES, '--json', ...files]);
}, INSTALLING);
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is installed', () => {
  it('is one package of 90 MB at most, which runs no script', () => {
    expect(readdirSync(inFolder('node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['verso']);
    const size = list(inFolder('node_modules')).reduce((sum, file) => {
      const { size, blocks } = statSync(file);
      return sum + (blocks ? blocks * 512 : size);
    }, 0);
    expect(size).toBeGreaterThan(60e6);
    expect(size).toBeLessThan(90e6);
    const { packages } = JSON.parse(readFileSync(inFolder('package-lock.json'), 'utf8'));
    expect(Object.keys(packages)).toEqual(['', 'node_modules/verso']);
    expect(packages['node_modules/verso']).not.toHaveProperty('hasInstallScript');
  });

  it('is what runs and what may be known of it, no sources, tests or maps', () => {
    const installed = list(INSTALLED).map((file) => path.relative(INSTALLED, file).split(path.sep).join('/'));
    const known = [
      /^\.output\/command\/packed\/(?:main|library|[\w.-]+-[\w-]{8})\.js$/,
      /^\.output\/command\/packed\/(?:library|types\/[\w/-]+)\.d\.ts$/,
      /^\.output\/command\/packed\/ort-wasm-simd-threaded\.wasm\.br$/,
      /^\.output\/command\/packed\/cmaps\/[\w-]+\.bcmap\.br$/,
      /^assets\/lexicon\/[\w-]+\.json$/,
      /^assets\/model\/\w+\.(?:bin|onnx)$/,
    ];
    expect(installed.filter((file) => !known.some((pattern) => pattern.test(file))).sort()).toEqual([
      '.output/command/packed/LICENCES.md',
      'LICENSE',
      'NOTICE',
      'PRIVACY.md',
      'README.md',
      'lib/cli/options/verso.schema.json',
      'lib/cli/verso.mjs',
      'package.json',
    ]);
  });

  it('names what it is built from with their licences', () => {
    const licences = readFileSync(inPackage('.output/command/packed/LICENCES.md'), 'utf8');
    for (const name of [
      'onnxruntime-web',
      '@huggingface/tokenizers',
      'happy-dom',
      'parse5',
      '@observablehq/plot',
      'ws',
    ])
      expect(licences).toMatch(new RegExp(`^## ${name} - [\\d.]+ \\(`, 'm'));
    expect(licences).not.toContain(ROOT);
  });
});

describe('the installed command, without a network', () => {
  it('compares with the encoder, alone and in workers, as the one beside its sources does', async () => {
    const listed = await runInstalled(['compare', ...files]);
    expect(listed).toMatchObject({ status: 0, err: '' });
    expect(listed.out).toContain('with the help of the sentence encoder (multilingual-e5-small)');
    const shared = await runInstalled(['compare', '--jsonl', '--workers', '2'], lines);
    expect(shared).toMatchObject({ status: 0, err: '' });
    expect(shared).toEqual(await verso(['compare', '--jsonl'], lines));
    for (const line of shared.out.trim().split('\n')) expect(JSON.parse(line).engine).not.toHaveProperty('trouble');
  });

  it('compares by rules', async () => {
    expect(byRules).toEqual(await verso([...BY_RULES, '--json', ...files]));
    expect(byRules.status).toBe(0);
  });

  it('answers editions, locates, reads and reports', async () => {
    const editions = { id: 1, editions: [pair(1).original, pair(1).translation] };
    const edited = await runInstalled(['editions', '--jsonl', '--engine', 'none'], JSON.stringify(editions));
    expect(JSON.parse(edited.out)).toMatchObject({ original: 0, editions: [{ lang: 'en' }, { verdict: 'compared' }] });
    const { html, translation, original } = readDemoPairs().find(({ pair }) => pair === 'th-vi')!;
    const page = put('page.html', html.translation.replaceAll('{{original}}', 'https://a.example'));
    const at = [page, '--url', `https://b.example${translation.path}`, '--json'];
    const { candidates } = JSON.parse((await runInstalled(['locate', ...at])).out);
    expect(candidates[0].url).toBe(`https://a.example${original.path}`);
    expect(JSON.parse((await runInstalled(['read', ...at])).out)).toMatchObject({ title: translation.title });
    const { out } = await runInstalled([...BY_RULES, '--jsonl', '--metadata'], lines);
    const reported = await runInstalled(['report', '-', '--out', inFolder('report.html')], out);
    expect(reported.status).toBe(0);
    expect(readFileSync(inFolder('report.html'), 'utf8')).toContain('<svg');
  });

  it.skipIf(process.platform === 'win32')('is started by its name', () => {
    const { stdout } = spawnSync(inFolder('node_modules/.bin/verso'), ['--version'], { encoding: 'utf8' });
    expect(stdout).toBe('verso 1.0.0\n');
  });
});

testLibrary(folder, (file) => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', OFFLINE, file], { encoding: 'utf8' });
  return { out: stdout, err: stderr };
});

testAction(folder, () => archive, inFolder('cache'));

/** A sentence, and what to do. */
const ANEW = /^verso: [^\n]+ is missing or (?:damaged|cannot be read) \([^\n]+\); install Verso anew[^\n]*\.\n$/;

it('ends with another status than 0 where it was never answered', async () => {
  const built = findBuilt('main');
  const { status } = await runWithout(built, () => {
    writeFileSync(inPackage(built), 'export const runCommandLine = () => new Promise(() => {});');
    return runInstalled([...BY_RULES, ...files]);
  });
  expect(status).toBe(13);
});

describe('what is missing is said in a sentence', () => {
  it.each([
    ['assets/model', 'layers.onnx is not there'],
    [
      '.output/command/packed/ort-wasm-simd-threaded.wasm.br',
      'the WebAssembly of its runtime is not there, or is damaged',
    ],
  ])('%s: and what can be compared without it is', async (name, reason) => {
    const { status, out, err } = await runWithout(name, () => runInstalled(['compare', '--json', ...files]));
    expect(err).toMatch(/^verso: the sentence encoder \(multilingual-e5-small\) cannot be opened: [^\n]+\n$/);
    expect(err).toContain(reason);
    expect(err).toContain('what it did not place is compared without it.');
    expect(status).toBe(0);
    const { engine, ...report } = JSON.parse(out);
    expect(engine).toMatchObject({ kind: 'encoder', trouble: 'incomplete' });
    expect(report).toEqual(JSON.parse(byRules.out));
  });

  it.each(['de', 'index'])('the lexicon %s', async (name) => {
    const file = `assets/lexicon/${name}.json`;
    const [alone, first] = await runWithout(file, async () => [
      await runInstalled([...BY_RULES, ...files]),
      await runInstalled([...BY_RULES, '--jsonl'], lines),
    ]);
    expect(alone).toMatchObject({ status: 1, out: '', err: expect.stringMatching(ANEW) });
    expect(alone.err).toContain(inPackage(file));
    const { id, error } = JSON.parse(first.out.split('\n')[0]!);
    expect({ id, err: `verso: ${error}\n` }).toEqual({ id: 1, err: alone.err });
  });

  it('a lexicon that was cut short', async () => {
    const { status, err } = await runWithout('assets/lexicon/de.json', () => {
      writeFileSync(inPackage('assets/lexicon/de.json'), '{"lang":');
      return runInstalled([...BY_RULES, ...files]);
    });
    expect(status).toBe(1);
    expect(err).toMatch(ANEW);
  });

  it.each(['main', 'compare-command'])('the built file %s, gone or cut short', async (beginning) => {
    const name = findBuilt(beginning);
    const run = () => runInstalled([...BY_RULES, ...files]);
    const ends = [
      await runWithout(name, run),
      await runWithout(name, () => {
        writeFileSync(inPackage(name), 'const half = {');
        return run();
      }),
    ];
    for (const { status, out, err } of ends) {
      expect({ status, out }).toEqual({ status: 1, out: '' });
      expect(err).toMatch(ANEW);
    }
  });

  it.skipIf(process.platform === 'win32')('files that somebody else may not read', () => {
    const name = findBuilt('main');
    // Who may do everything may read everything.
    const somebody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    chmodSync(folder, 0o755);
    chmodSync(inPackage(name), 0o000);
    const { status, stderr } = spawnSync(process.execPath, [inPackage('lib/cli/verso.mjs'), '--version'], {
      ...somebody,
      encoding: 'utf8',
    });
    chmodSync(inPackage(name), 0o644);
    expect(status).toBe(1);
    expect(stderr).toMatch(ANEW);
    expect(stderr).toContain('EACCES');
  });

  it.each(['12.22.0', '18.20.8', '20.18.3'])('Node %s is too old', async (node) => {
    const preload = put(
      'old-node.mjs',
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${node}' } });`,
    );
    const ended = await runInstalled(['--version'], '', pathToFileURL(preload).href);
    const { engines } = JSON.parse(readFileSync(inPackage('package.json'), 'utf8'));
    const needed = engines.node.replace('>=', '');
    expect(ended).toEqual({
      status: 1,
      out: '',
      err: `verso: Verso needs Node ${needed} or newer; this is Node ${node}.\n`,
    });
  });

  it('and what says so is read by an old Node', () => {
    const nodes = [...nodesOf({ file: VERSO, text: readFileSync(VERSO, 'utf8') })];
    const imported = nodes.filter(({ type }) => type === 'ImportDeclaration');
    expect(imported).toEqual([]);
    const newer = nodes.filter(
      ({ type, operator }) =>
        ['ChainExpression', 'PropertyDefinition', 'StaticBlock', 'PrivateIdentifier'].includes(type) ||
        ['??', '??=', '||=', '&&='].includes(String(operator)),
    );
    expect(newer).toEqual([]);
    // An `await` outside of a function stands in no function's body.
    const body = (nodes[0]?.['body'] ?? []) as readonly { readonly type: string }[];
    expect(body.length).toBeGreaterThan(5);
    const outside = body.filter(({ type }) => !type.startsWith('Function') && type !== 'VariableDeclaration');
    expect(JSON.stringify(outside)).not.toContain('AwaitExpression');
  });
});
