/** Each row of the threat model names a test that is there, and each test of this folder stands in it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSection, listStatements, listUnshownStatements, UNTESTED } from './promises';
import { listUnnamedFiles, listUnshownClaims, listUnshownParagraphs } from './threat-model';

const ROOT = path.join(import.meta.dirname, '../..');
const SECURITY = readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8');
const TESTS = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/security/${name}`);

/** A test file, or a folder that has some. */
function isTest(name: string): boolean {
  const place = path.join(ROOT, name);
  if (!name.startsWith('tests/') || !existsSync(place)) return false;
  if (!statSync(place).isDirectory()) return /\.(?:test|e2e)\.tsx?$/.test(name);
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).some((one) => /\.(?:test|e2e)\.tsx?$/.test(one));
}

describe('the threat model', () => {
  it('names for each thing that could go wrong a test that is there', () => {
    expect(SECURITY.match(/^\| (?!what could|---)/gm)?.length).toBeGreaterThan(10);
    expect(listUnshownClaims(SECURITY, isTest)).toEqual([]);
  });

  it('names every test of security', () => {
    expect(TESTS.length).toBeGreaterThan(10);
    expect(listUnnamedFiles(SECURITY, TESTS)).toEqual([]);
  });

  const changeRow = (cell: string): string =>
    SECURITY.replace(/^(\| Its text makes a regular expression.*\| )[^|]+\|$/m, `$1${cell} |`);

  it.each([
    ['a row without a test', changeRow('Biome'), 'Its text makes a regular expression'],
    [
      'a row with a test that is gone',
      changeRow('`tests/security/gone.test.ts`'),
      'Its text makes a regular expression',
    ],
    ['a row with a helper', changeRow('`tests/security/fuzzing.ts`'), 'Its text makes a regular expression'],
    [
      'a test that is gone beside one that is there',
      changeRow('`tests/security/patterns.test.ts`, `gone.test.ts`'),
      '',
    ],
    [
      'a first row that is shown by “the same”',
      '| what | how | shown by |\n| --- | --- | --- |\n| A | b | the same |',
      'A',
    ],
    ['a section without a test', SECURITY.replace(/Shown by `tests\/meaning`[^\n]*/, ''), 'The translation server'],
    ['a section with a test that is gone', SECURITY.replaceAll('fuzz-imports.', 'fuzz-gone.'), 'An imported'],
  ])('would not pass with %s', (_, text, where) => {
    expect(text).not.toBe(SECURITY);
    expect(listUnshownClaims(text, isTest).join('\n')).toContain(where);
    expect(listUnshownClaims(text, isTest)).not.toEqual([]);
  });

  it('would not pass where it said nothing of a test', () => {
    expect(listUnnamedFiles(SECURITY.replaceAll('patterns.test.ts', ''), TESTS)).toContain(
      'tests/security/patterns.test.ts',
    );
  });
});

describe('what SECURITY.md says outside its tables', () => {
  it('names a test, or says that none can show it', () => {
    expect(listUnshownParagraphs(SECURITY, isTest)).toEqual([]);
  });

  it.each([
    ['a paragraph that names none', `${SECURITY}\n\nVerso is safe.\n`, 'Verso is safe.'],
    ['a test that is gone', `${SECURITY}\n\nShown by \`tests/security/gone.test.ts\`.\n`, 'gone.test.ts'],
  ])('would not pass with %s', (_, text, where) => {
    expect(listUnshownParagraphs(text, isTest).join()).toContain(where);
  });
});

describe.each(['PRIVACY.md', 'README.md'])('what %s promises', (name) => {
  const whole = readFileSync(path.join(ROOT, name), 'utf8');
  const document =
    name === 'README.md' ? (whole.split(/^## /m).find((one) => one.startsWith('What leaves')) ?? '') : whole;
  const statements = listStatements(document.replace(/^What leaves.*\n/, ''));
  const section = findSection(readFileSync(path.join(import.meta.dirname, 'promises.md'), 'utf8'), name);

  it('is shown by a test, sentence by sentence, or stands with what no test can show', () => {
    expect(statements.length).toBeGreaterThan(5);
    expect(listUnshownStatements(statements, section, isTest)).toEqual([]);
  });

  it.each([
    [
      'a sentence more',
      [...statements, { text: 'Verso forgets all.', heading: '' }],
      section,
      'nothing shows: Verso forgets',
    ],
    ['a row about no sentence', statements, `${section}\n| Verso forgets | \`tests/meaning\` |`, '0 sentences begin'],
    ['a row without a test', statements, section.replace(/\| `tests[^|\n]* \|/, '| Biome |'), 'names no test'],
    [
      'a test that is gone',
      statements,
      section.replace(/`tests\/[^`]*`/, '`tests/gone.test.ts`'),
      'there is no tests/gone',
    ],
  ])('would not pass with %s', (_, all, rows, where) => {
    expect(listUnshownStatements(all, rows, isTest).join('\n')).toContain(where);
  });
});

describe('what no test can show', () => {
  it('is told to the reader of PRIVACY.md', () => {
    const privacy = readFileSync(path.join(ROOT, 'PRIVACY.md'), 'utf8');
    expect(listStatements(privacy).filter(({ heading }) => heading === UNTESTED).length).toBeGreaterThan(3);
  });
});
