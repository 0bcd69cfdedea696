/** `verso compare` with the original as it was when it was translated: from a file, in lines, and from an archive. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type MementoServer, type MementoServerOptions, openMementoServer } from '../provenance/memento-server';
import { BY_RULES, verso } from './verso';

const EARLIER = [
  'The council of Port Sable will spend 12 million crowns on a new ferry, it decided on Monday.',
  'The ferry carries 140 passengers and 22 cars, and crosses the sound in 35 minutes.',
  'Nobody had asked the fishermen, said the harbour master, who has run the port for nine years.',
  'The first crossing is on 4 May, and 300 people have already bought a ticket at the quay.',
];
const TODAY = EARLIER.map((text) => text.replace('140 passengers', '410 passengers'));
/** It says what was translated of the passengers, and nine months where both say nine years. */
const GERMAN = [
  'Der Rat von Port Sable gibt 12 Millionen Kronen für eine neue Fähre aus, beschloss er am Montag.',
  'Die Fähre befördert 140 Fahrgäste und 22 Autos und überquert den Sund in 35 Minuten.',
  'Niemand habe die Fischer gefragt, sagte die Hafenmeisterin, die den Hafen seit neun Monaten leitet.',
  'Die erste Überfahrt ist am 4. Mai, und 300 Menschen haben schon am Kai eine Karte gekauft.',
];

const folder = mkdtempSync(path.join(tmpdir(), 'verso-versions-'));
const write = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const toPage = (paragraphs: readonly string[], head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry</title>${head}</head><body><article><h1>A ferry for Port Sable</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
const [translation, today, earlier] = (
  [
    ['de.txt', GERMAN],
    ['today.txt', TODAY],
    ['earlier.txt', EARLIER],
  ] as const
).map(([name, paragraphs]) => write(name, paragraphs.join('\n\n'))) as [string, string, string];

describe('compare --earlier', () => {
  it('tells what was changed in the original since from what differs from either', async () => {
    const { status, out, err } = await verso([...BY_RULES, '--earlier', earlier, translation, today]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const [, since = ''] = out.split('Compared also with the original as it was when it was translated');
    expect(since).toMatch(
      /Changed in the original since, and not here \(1\)\s+≠ Number altered: 410 → 140 .*says “410”; the translation says “140”.*Unlike what was translated, and unlike today’s original \(1\)\s+≠ [\w ]+ altered: 9 years → 9 months .*nine years/s,
    );
  });

  it('gives both comparisons as JSON, with what became of each finding', async () => {
    const { status, out } = await verso([...BY_RULES, '--json', '--earlier', earlier, translation, today]);
    const json = JSON.parse(out) as {
      findings: { id: string }[];
      earlier: { findings: { id: string }[]; original: { segments: { text: string }[] }; verdict: string };
      changes: { change: string; version: string; finding: string }[];
    };
    expect(status).toBe(0);
    expect(json.earlier.verdict).toBe('compared');
    expect(json.earlier.original.segments.map(({ text }) => text)).toContain(EARLIER[1]);
    expect(json.changes.filter(({ version }) => version === 'now').map(({ finding }) => finding)).toEqual(
      json.findings.map(({ id }) => id),
    );
    expect(json.changes.map(({ change }) => change)).toEqual(expect.arrayContaining(['corrected-since', 'differs']));
  });

  it('says nothing of changes where one of the two is another text', async () => {
    const other = write(
      'other.txt',
      'The baker of Lindau sells forty kinds of bread.\n\nHer oven is old. She likes it.',
    );
    const { status, out } = await verso([...BY_RULES, '--earlier', other, translation, today]);
    expect(status).toBe(0);
    expect(out).toContain('nothing can be told of changes');
    const json = await verso([...BY_RULES, '--json', '--earlier', other, translation, today]);
    expect(JSON.parse(json.out)).not.toHaveProperty('changes');
  });

  it('compares with today’s original all the same where there is no such file', async () => {
    const { status, out, err } = await verso([...BY_RULES, '--earlier', '/nowhere.txt', translation, today]);
    expect(status).toBe(1);
    expect(out).toMatch(/differences? to check/);
    expect(err).toContain('this is about today’s alone: unreadable: /nowhere.txt');
  });

  it.each([
    [
      ['--earlier', earlier, '--archive', 'https://a.example/', '--original-url', 'https://b.example/'],
      'leave one out',
    ],
    [['--archive', 'https://a.example/'], '--archive needs --original-url'],
    [['--archive', 'nowhere', '--original-url', 'https://b.example/'], '--archive needs an address'],
    [['--at', '2026-05-04'], '--at goes with --archive'],
    [['--archive', 'https://a.example/', '--original-url', 'https://b.example/', '--at', 'May'], '--at needs a date'],
    [['--markdown', '--earlier', earlier], 'as a listing or with --json'],
  ])('%j is refused with a sentence', async (args, sentence) => {
    const { status, out, err } = await verso([...BY_RULES, ...args, translation, today]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
  });
});

describe('compare --jsonl with "earlier"', () => {
  const side = (lang: string, paragraphs: readonly string[]) => ({ lang, paragraphs });
  const line = { id: 'a', translation: side('de', GERMAN), original: side('en', TODAY) };

  it('answers with what became of the findings, and without it as before', async () => {
    const lines = [{ ...line, earlier: side('en', EARLIER) }, { ...line, earlier: 7 }, line];
    const { status, out } = await verso([...BY_RULES, '--jsonl'], lines.map((one) => JSON.stringify(one)).join('\n'));
    const [both, bad, plain] = out
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(status).toBe(0);
    expect(both).toHaveProperty('changes');
    expect(bad).toEqual({ id: 'a', error: '"earlier" is missing' });
    expect(plain).not.toHaveProperty('earlier');
    const { earlier: _earlier, changes: _changes, ...rest } = both!;
    expect(rest).toEqual(plain);
  });
});

describe('compare --archive', () => {
  const URL_OF_ORIGINAL = 'https://paper.example/ferry';
  const page = write(
    'de.html',
    toPage(GERMAN, '<meta property="article:published_time" content="2026-03-04T10:00:00Z">').replace('"en"', '"de"'),
  );
  let server: MementoServer | undefined;
  afterEach(() => server?.close());

  async function askArchive(options: Partial<MementoServerOptions>, more: readonly string[] = [], file = page) {
    server = await openMementoServer({
      copies: {
        [URL_OF_ORIGINAL]: [
          { taken: '2026-03-04T08:00:00Z', html: toPage(EARLIER) },
          { taken: '2026-09-01T08:00:00Z', html: toPage(TODAY) },
        ],
      },
      ...options,
    });
    const asked = ['--archive', server.timeMap, '--original-url', URL_OF_ORIGINAL, ...more];
    return verso([...BY_RULES, ...asked, file, today]);
  }

  it('takes the copy nearest to the translation’s date, and says which', async () => {
    const { status, out, err } = await askArchive({});
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('as an archive has it of 2026-03-04T08:00:00Z (2 hours before the translation): http://127');
    expect(out).toContain('Changed in the original since, and not here (1)');
    expect(server!.asked).toHaveLength(2);
  });

  it('takes another time where it is told to', async () => {
    const { out } = await askArchive({}, ['--at', '2026-09-03']);
    expect(out).toContain('2026-09-01T08:00:00Z (2 days before the translation)');
    expect(out).not.toContain('Changed in the original since');
  });

  it.each([
    ['refuses', 'fetch-refused (login)'],
    ['other-page', 'fetch-failed (redirects)'],
  ] as const)('compares with today’s original alone where the archive %s', async (trouble, sentence) => {
    const { status, out, err } = await askArchive({ trouble });
    expect(status).toBe(1);
    expect(out).toMatch(/differences? to check/);
    expect(err).toContain(sentence);
  });

  it('says that it has no copy, or that no time is known', async () => {
    expect((await askArchive({ copies: {} })).err).toContain('fetch-failed (not-archived)');
    server?.close();
    const { err } = await askArchive({}, [], translation);
    expect(err).toContain('the translation has no date; give one with --at');
    expect(server!.asked).toEqual([]);
  });
});
