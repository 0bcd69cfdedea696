/** Runs the `verso` command on texts and pages of the project and collects what it prints, a line each. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { batchLines } from '../bench/batch-pairs';
import { splitExpectedPage } from '../expected-page';
import { readDemoPairs } from '../newsroom';

const ROOT = path.join(import.meta.dirname, '../..');
const PAGES = path.join(ROOT, 'tests/pages');

/** Made pairs, every tenth line of them one that no archive should hold. */
const MADE_PAIRS = 150;

/** What one command prints for its input lines; the ids are those of the lines. */
export type OutputLines = ReadonlyMap<string, string>;

const toLine = (id: string, value: object): string => JSON.stringify({ id, ...value });

/** The demo's pairs as pages. */
function listNewsroomPairs(): string[] {
  return readDemoPairs().map(({ pair, html, translation, original }) =>
    toLine(`newsroom/${pair}`, {
      translation: { html: html.translation, url: new URL(translation.path, 'https://translation.example').href },
      original: { html: html.original, url: new URL(original.path, 'https://original.example').href },
    }),
  );
}

/** Every HTML page below a folder, by its path in there, without what is expected of it. */
export function listPages(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return files.sort().map((file) => {
    const { html } = splitExpectedPage(readFileSync(path.join(folder, file), 'utf8'));
    const url = `https://pages.example/${file.split(path.sep).map(encodeURIComponent).join('/')}`;
    return toLine(file, { url, html });
  });
}

/** Answers to input lines, by id where a line has one and by its number where not; two processes share the work. */
async function collectAnswers(args: readonly string[], lines: readonly string[]): Promise<OutputLines> {
  const child = spawn(process.execPath, ['lib/cli/verso.mjs', ...args, '--jsonl', '--workers', '2'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const answers = Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1);
  if (answers.length !== lines.length)
    throw new Error(`${args.join(' ')}: ${answers.length} of ${lines.length} answers`);
  return new Map(answers.map((answer, index) => [`${index} ${getId(answer)}`, answer]));
}

const getId = (answer: string): string => String((JSON.parse(answer) as { id?: unknown }).id ?? '');

/** Files and folders besides those of the project: lines for `compare --jsonl`, and folders of pages. */
export interface MoreInput {
  readonly pairs: readonly string[];
  readonly pages: readonly string[];
}

/** What `compare` (by rules, and the demo's pairs with the encoder), `locate` and `read --removed` print, by command. */
export async function collectCommandOutput(more: MoreInput): Promise<ReadonlyMap<string, OutputLines>> {
  const pairs = more.pairs.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const pages = [PAGES, ...more.pages].flatMap(listPages);
  const newsroom = listNewsroomPairs();
  const compared = [...newsroom, ...batchLines(MADE_PAIRS, { every: 10 }), ...pairs];
  return new Map([
    ['compare', await collectAnswers(['compare', '--engine', 'none'], compared)],
    ['compare-by-meaning', await collectAnswers(['compare', '--engine', 'encoder'], newsroom)],
    ['locate', await collectAnswers(['locate'], pages)],
    ['read', await collectAnswers(['read', '--removed'], pages)],
  ]);
}
