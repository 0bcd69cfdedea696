/**
 * Compares what Verso gives with what it gave before, to the byte: reports, locating, reading, language tables,
 * manifests; sizes within one percent. For changes that must not change behavior.
 *
 * What is expected stands in tools/baseline/expected in lines that a person can read, so that a difference is a diff; a
 * hash beside each name holds what the lines leave out.
 *
 *     npm run build && npm run baseline                       what differs
 *     npm run baseline -- --accept                            writes tools/baseline/expected anew: read its diff
 *     npm run baseline -- --keep FOLDER                       all of it as files, to be compared with another folder
 *     … [--pairs FILE.jsonl] [--pages FOLDER]                 more input; goes with --keep only
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { collectCommandOutput } from './baseline/command-output';
import { collectManifests, collectSizes } from './baseline/extension-output';
import { collectLanguageTables } from './baseline/language-tables';
import { computeHash, describeLocatedPage, describeReadPage, describeReport } from './baseline/readable';

const EXPECTED = path.join(import.meta.dirname, 'baseline/expected');
const SIZE_TOLERANCE = 0.01;

/** Lines of differences that are printed of one group; the rest is counted. */
const PRINTED_LINES = 200;

type Texts = ReadonlyMap<string, string>;

const { values } = parseArgs({
  options: {
    accept: { type: 'boolean' },
    keep: { type: 'string' },
    pairs: { type: 'string', multiple: true, default: [] },
    pages: { type: 'string', multiple: true, default: [] },
  },
});

/** How each group is told. */
const DESCRIBE: Readonly<Record<string, (name: string, text: string) => string>> = {
  compare: describeReport,
  'compare-by-meaning': describeReport,
  locate: describeLocatedPage,
  read: describeReadPage,
  tables: (name, text) => `${name} ${computeHash(text)}\n`,
  manifests: (name, text) => `# ${name}\n${text}\n`,
};

async function collectTexts(): Promise<ReadonlyMap<string, Texts>> {
  const commands = await collectCommandOutput({ pairs: values.pairs, pages: values.pages });
  return new Map([...commands, ['tables', collectLanguageTables()], ['manifests', collectManifests()]]);
}

function keepTexts(groups: ReadonlyMap<string, Texts>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [group, texts] of groups) {
    const lines = [...texts].map(([name, text]) => `${name}\t${JSON.stringify(text)}\n`);
    writeFileSync(path.join(folder, `${group}.tsv`), lines.join(''));
  }
}

/** Files of what is expected, by name. */
function describeGroups(groups: ReadonlyMap<string, Texts>): ReadonlyMap<string, string> {
  return new Map(
    [...groups].map(([group, texts]) => {
      const sections = [...texts].map(([name, text]) => DESCRIBE[group]?.(name, text) ?? '');
      return [`${group}.txt`, sections.join('')];
    }),
  );
}

/** Prints what differs in one file; how many lines. */
function printDifferences(file: string, before: string, now: string): number {
  if (before === now) return 0;
  const lines = createTwoFilesPatch(file, file, before, now, 'before', 'now', { context: 0 }).split('\n').slice(1);
  const changed = lines.filter((line) => /^[+-](?![+-]{2} )/.test(line)).length;
  for (const line of lines.slice(0, PRINTED_LINES)) console.log(line);
  if (lines.length > PRINTED_LINES) console.log(`… and ${lines.length - PRINTED_LINES} more lines`);
  return changed;
}

/** Prints which sizes left their tolerance; how many. */
function printSizeDifferences(before: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>): number {
  const changed = Object.entries(now).filter(([name, bytes]) => {
    const was = before[name] ?? 0;
    return Math.abs(bytes - was) > SIZE_TOLERANCE * was;
  });
  for (const [name, bytes] of changed) console.log(`size of ${name}: ${before[name] ?? 0} → ${bytes}`);
  return changed.length;
}

const groups = await collectTexts();
if (values.keep) keepTexts(groups, values.keep);
const sizes = await collectSizes();
const described = describeGroups(groups);
if (values.accept) {
  mkdirSync(EXPECTED, { recursive: true });
  for (const [file, text] of described) writeFileSync(path.join(EXPECTED, file), text);
  writeFileSync(path.join(EXPECTED, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
} else if (!values.pairs.length && !values.pages.length) {
  const readExpected = (file: string): string => {
    const at = path.join(EXPECTED, file);
    return existsSync(at) ? readFileSync(at, 'utf8') : '';
  };
  let different = printSizeDifferences(JSON.parse(readExpected('sizes.json') || '{}'), sizes);
  for (const [file, text] of described) different += printDifferences(file, readExpected(file), text);
  const count = [...groups.values()].reduce((sum, texts) => sum + texts.size, 0);
  console.log(different ? `${different} lines differ` : `all ${count} as before`);
  process.exitCode = different ? 1 : 0;
}
