/**
 * Compares what Verso gives with what it gave before, to the byte: reports, locating, reading, language tables, strings,
 * manifests; sizes within one percent. For changes that must not change behavior.
 *
 *     npm run build && npm run baseline                       what differs from tools/baseline/expected.json
 *     npm run baseline -- --accept                            writes that file anew
 *     npm run baseline -- --keep FOLDER                       all of it as files, to be compared with another folder
 *     … [--pairs FILE.jsonl] [--pages FOLDER]                 more input; goes with --keep only
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { collectCommandOutput } from './baseline/command-output';
import { collectExtensionOutput, collectSizes } from './baseline/extension-output';
import { collectLanguageTables } from './baseline/language-tables';
import { collectReportsWithRendering } from './baseline/reports-with-rendering';

const EXPECTED = path.join(import.meta.dirname, 'baseline/expected.json');
const SIZE_TOLERANCE = 0.01;

type Texts = ReadonlyMap<string, string>;

interface Expected {
  readonly sizes: Readonly<Record<string, number>>;
  /** Hashes of texts, by group and name. */
  readonly hashes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const { values } = parseArgs({
  options: {
    accept: { type: 'boolean' },
    keep: { type: 'string' },
    pairs: { type: 'string', multiple: true, default: [] },
    pages: { type: 'string', multiple: true, default: [] },
  },
});

/** No version of Verso in it: a release is no change of behavior. */
const computeHash = (text: string): string =>
  createHash('sha256')
    .update(text.replace(/"version":"[\w.-]+"/g, ''))
    .digest('hex')
    .slice(0, 18);

async function collectTexts(): Promise<ReadonlyMap<string, Texts>> {
  const commands = await collectCommandOutput({ pairs: values.pairs, pages: values.pages });
  return new Map([
    ...commands,
    ['rendered', collectReportsWithRendering()],
    ['tables', collectLanguageTables()],
    ['extension', collectExtensionOutput()],
  ]);
}

function keepTexts(groups: ReadonlyMap<string, Texts>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [group, texts] of groups) {
    const lines = [...texts].map(([name, text]) => `${name}\t${JSON.stringify(text)}\n`);
    writeFileSync(path.join(folder, `${group}.tsv`), lines.join(''));
  }
}

const hashAll = (groups: ReadonlyMap<string, Texts>): Expected['hashes'] =>
  Object.fromEntries(
    [...groups].map(([group, texts]) => [
      group,
      Object.fromEntries([...texts].map(([name, text]) => [name, computeHash(text)])),
    ]),
  );

function listDifferences(now: Expected, before: Expected): string[] {
  const differences: string[] = [];
  for (const group of new Set([...Object.keys(now.hashes), ...Object.keys(before.hashes)])) {
    const [mine, theirs] = [now.hashes[group] ?? {}, before.hashes[group] ?? {}];
    for (const name of new Set([...Object.keys(mine), ...Object.keys(theirs)]))
      if (mine[name] !== theirs[name]) differences.push(`${group}: ${name}`);
  }
  for (const [name, bytes] of Object.entries(now.sizes)) {
    const was = before.sizes[name] ?? 0;
    if (Math.abs(bytes - was) > SIZE_TOLERANCE * was) differences.push(`size: ${name} ${was} → ${bytes}`);
  }
  return differences;
}

const groups = await collectTexts();
if (values.keep) keepTexts(groups, values.keep);
const now: Expected = { sizes: await collectSizes(), hashes: hashAll(groups) };
if (values.accept) {
  writeFileSync(EXPECTED, `${JSON.stringify(now, null, 1)}\n`);
} else if (!values.pairs.length && !values.pages.length) {
  const differences = listDifferences(now, JSON.parse(readFileSync(EXPECTED, 'utf8')) as Expected);
  for (const difference of differences) console.log(difference);
  const count = [...groups.values()].reduce((sum, texts) => sum + texts.size, 0);
  console.log(differences.length ? `${differences.length} of ${count} differ` : `all ${count} as before`);
  process.exitCode = differences.length ? 1 : 0;
}
