/** `verso compare --format`, as a process: what it writes, what it refuses, and what addresses and metadata add. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND_FORMATS, type CommandFormat } from '../../lib/report/formats/formats';
import { DE, EN } from './bridge';
import { BY_RULES, verso } from './verso';

const folder = mkdtempSync(path.join(tmpdir(), 'verso-formats-'));
const write = (name: string, paragraphs: readonly string[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, paragraphs.join('\n\n'));
  return file;
};
const [translation, original] = [write('de.txt', DE), write('en.txt', EN)];
const foreign = write('other.txt', [
  'The baker of Lindau sells forty kinds of bread, and on Sundays a cake with plums.',
  'Her oven is older than the town hall. She learned the trade from her aunt.',
]);
const ADDRESSES = ['--translation-url', 'https://bruecke.example/a', '--original-url', 'https://bridge.example/b'];

/** How a file begins, for the formats that have been looked at so closely. */
const BEGINNINGS: Readonly<Partial<Record<CommandFormat, string>>> = {
  html: '<!doctype html>',
  tmx: '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx',
  xliff: '<?xml version="1.0" encoding="UTF-8"?>\n<xliff',
  mqm: 'system\tdoc\t',
  jsonld: '{\n  "@context"',
};

/** Those that hold the texts of both articles. */
const WITH_TEXTS: readonly CommandFormat[] = ['html', 'tmx', 'xliff', 'mqm'];

describe('compare --format', () => {
  it.each(COMMAND_FORMATS)('%s goes to standard output, with the addresses given', async (format) => {
    const { status, out, err } = await verso([...BY_RULES, '--format', format, ...ADDRESSES, translation, original]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.startsWith(BEGINNINGS[format] ?? '')).toBe(true);
    expect(out).toContain('bruecke.example');
    if (WITH_TEXTS.includes(format)) expect(out).toContain('18 m');
  });

  it('writes nothing of texts that do not belong together, and says so', async () => {
    const { status, out, err } = await verso([...BY_RULES, '--format', 'tmx', translation, foreign]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('Too little of these texts corresponds, so nothing was written.');
  });

  it.each([
    [
      ['--format', 'docx', translation, original],
      `There is no format "docx"; there are ${COMMAND_FORMATS.join(', ')}.`,
    ],
    [['--format', 'tmx', '--json', translation, original], '--format stands alone'],
    [['--format', 'tmx', translation], '"compare" takes 2 file(s) here, not 1.'],
    [['--translation-url', 'nowhere', translation, original], '--translation-url needs an address'],
    [['--jsonl', '--original-url', 'https://a.example/'], '--translation-url and --original-url go with compare'],
    [['--metadata', translation, original], '--metadata goes with compare --json'],
  ])('%j is refused with a sentence', async (args, sentence) => {
    const { status, out, err } = await verso([...BY_RULES, ...args]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });
});

describe('compare --jsonl --metadata', () => {
  const side = { lang: 'de', paragraphs: DE, title: 'Brücke', site: 'Hafenblatt', published: '2024-05-05' };
  const line = JSON.stringify({ id: 1, translation: side, original: { lang: 'en', paragraphs: EN } });

  it.each([[[]], [['--workers', '1']]])('gives what is known of both articles %j', async (more) => {
    const { out } = await verso([...BY_RULES, '--jsonl', '--metadata', ...more], `${line}\n`);
    expect(JSON.parse(out).translation).toMatchObject({ title: 'Brücke', site: 'Hafenblatt', published: '2024-05-05' });
    expect(JSON.parse(out).original).not.toHaveProperty('site');
  });

  it('does not give it unasked, and answers a date that is no text with an error', async () => {
    const { out } = await verso([...BY_RULES, '--jsonl'], `${line}\n${line.replace('"2024-05-05"', '5')}\n`);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer));
    expect(first.translation).not.toHaveProperty('published');
    expect(second.error).toBe('"translation.published" must be text');
  });
});
