/** `verso compare --archive` with an archive that means no good: today's original is compared all the same, soon and in little memory. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Attack,
  answerCopy,
  answerList,
  buildBomb,
  type HostileArchive,
  openHostileArchive,
  pour,
  toCopyLink,
} from '../provenance/hostile-archive';
import { DE, EN } from './bridge';
import { BY_RULES, type Ended, verso } from './verso';

const folder = mkdtempSync(path.join(tmpdir(), 'verso-hostile-archive-'));
const write = (name: string, paragraphs: readonly string[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, paragraphs.join('\n\n'));
  return file;
};
const [translation, original] = [write('de.txt', DE), write('en.txt', EN)];
const URL_OF_ORIGINAL = 'https://paper.example/bridge';
const COPY = `<html lang="en"><article><h1>The bridge</h1>${EN.map((text) => `<p>${text}</p>`).join('')}</article>`;
/** Signs that move a cursor, ring, hide or turn what follows. */
const SIGNS = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\r\b\u2028';

/** What an honest comparison takes, twice. */
const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=400' };
/** Fifteen seconds for all that is asked for, and what a busy machine takes to start and to compare. */
const LONGEST = 60_000;

interface Answer extends Ended {
  readonly milliseconds: number;
  readonly archive: Pick<HostileArchive, 'asked' | 'astray'>;
}

async function compareBy(attack: Attack, at = '2026-03-04'): Promise<Answer> {
  const archive = await openHostileArchive(attack, COPY);
  const begin = performance.now();
  const asked = ['--archive', archive.timeMap, '--original-url', URL_OF_ORIGINAL, `--at=${at}`];
  const ended = await verso([...BY_RULES, ...asked, translation, original], '', env);
  archive.close();
  return { ...ended, milliseconds: performance.now() - begin, archive };
}

function expectCalm({ status, out, err, milliseconds, archive }: Answer, sentence: string): void {
  expect(err).toContain(sentence);
  expect(status).toBe(1);
  expect(err).toMatch(/^verso: The original as it was could not be read, so this is about today’s alone: [^\n]*\n$/);
  expect(err.length).toBeLessThan(1000);
  expect(out).toMatch(/differences? to check/);
  expect(out).not.toContain('Compared also with');
  expect(milliseconds).toBeLessThan(LONGEST);
  expect(archive.astray).toEqual([]);
}

/** A list of one copy, and what the archive does when it is asked for that. */
const byCopy =
  (answer: Attack): Attack =>
  (response, asked, place) =>
    asked.startsWith('/timemap/')
      ? answerList(response, [toCopyLink(`${place.base}/copy`)])
      : answer(response, asked, place);

const million =
  (line: string): Attack =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/link-format' });
    pour(response, `${line},\n`.repeat(1000));
  };

const answerByDrips: Attack = (response) => {
  response.writeHead(200, { 'content-type': 'application/link-format' });
  pour(response, '<', 200);
};

const LISTS: readonly (readonly [string, string, Attack])[] = [
  ['of millions of copies, without end', '(large)', million(toCopyLink('/copy'))],
  ['of links that never close', '(large)', million('<'.repeat(100))],
  [
    'of ten gigabytes, it says',
    '(large)',
    (response) =>
      void response.writeHead(200, { 'content-type': 'application/link-format', 'content-length': 1e10 }).end('<'),
  ],
  ['that drips', '(slow)', answerByDrips],
  [
    'whose headers are a megabyte',
    '(network)',
    (response) =>
      void response.writeHead(200, { 'content-type': 'application/link-format', link: 'x'.repeat(1_000_000) }).end(),
  ],
  [
    'that leads to itself',
    '(not-archived)',
    (response, asked, { base }) =>
      answerList(response, [
        `<${base}${asked}>; rel="timemap"`,
        ...Array.from({ length: 1000 }, (_, at) => `<${base}/timemap/${at}>; rel="timemap"`),
      ]),
  ],
  [
    'of what is no address of the web',
    '(not-archived)',
    (response) =>
      answerList(
        response,
        ['file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'http://a@b.example/'].flatMap((address) => [
          toCopyLink(address),
          `<${address}>; rel="timemap"`,
        ]),
      ),
  ],
  [
    'of copies whose addresses are megabytes long',
    '(not-archived)',
    (response) => answerList(response, [toCopyLink(`/copy/${'x'.repeat(4_000_000)}`)]),
  ],
  [
    'of copies and lists elsewhere',
    '(not-archived)',
    (response, _, { other }) =>
      answerList(response, [
        toCopyLink(`${other}/copy`),
        `<${other}/timemap>; rel="timemap"`,
        toCopyLink('http://169.254.169.254/x'),
      ]),
  ],
  [
    'of dates that are none',
    '(not-archived)',
    (response) =>
      answerList(
        response,
        ['Wed, 04 Mar 275760 08:00:00 GMT', 'NaN', '-1', '', 'Wed, 99 Mar 2026 99:99:99 GMT', SIGNS].map((date) =>
          toCopyLink('/copy', date),
        ),
      ),
  ],
  [
    'about another page, four megabytes long',
    '(redirects)',
    (response) =>
      answerList(response, [`<https://paper.example/${'x'.repeat(4_000_000)}>; rel="original"`, toCopyLink('/copy')]),
  ],
  [
    'about another page, with signs that move a cursor',
    '(redirects)',
    (response) =>
      answerList(response, [`<https://other.example/${SIGNS}>; rel="original"; title="${SIGNS}"`, toCopyLink('/copy')]),
  ],
  [
    'that leads round in circles',
    '(redirects)',
    (response, asked) => void response.writeHead(302, { location: `${asked}x` }).end(),
  ],
  [
    'that leads elsewhere',
    '(redirects)',
    (response, _, { other }) => void response.writeHead(302, { location: `${other}/timemap` }).end(),
  ],
];

const COPIES: readonly (readonly [string, string, Attack])[] = [
  [
    'that leads round in circles',
    '(redirects)',
    (response, asked) => void response.writeHead(302, { location: `${asked}x` }).end(),
  ],
  [
    'that leads elsewhere',
    '(redirects)',
    (response, _, { other }) => void response.writeHead(302, { location: `${other}/copy` }).end(),
  ],
  [
    'that leads to a file',
    '(redirects)',
    (response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  ],
  [
    'of another page',
    '(redirects)',
    (response) => answerCopy(response, COPY, { link: '<https://paper.example/other>; rel="original"' }),
  ],
  ['without a date', '(not-archived)', (response) => answerCopy(response, COPY, { 'memento-datetime': 'NaN' })],
  [
    'that unpacks to 200 megabytes',
    '(large)',
    (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip', 'memento-datetime': 'x' });
      pour(response, buildBomb());
    },
  ],
  [
    'of half a million elements',
    '(more than 250,000 elements)',
    (response) => answerCopy(response, COPY.replace('</article>', '<i></i>'.repeat(500_000))),
  ],
  [
    'of half a million comments',
    '(more than 250,000 elements)',
    (response) => answerCopy(response, COPY.replace('</article>', '<!---->'.repeat(500_000))),
  ],
  [
    'whose headers are a megabyte',
    '(network)',
    (response) => answerCopy(response, COPY, { link: 'x'.repeat(1_000_000) }),
  ],
  [
    'that breaks off',
    '(network)',
    (response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 });
      response.write('<p>', () => response.destroy());
    },
  ],
];

describe('an archive with a list', () => {
  // It drips for as long as it may: meanwhile the others are asked.
  let dripping: Promise<Answer>;
  beforeAll(() => {
    dripping = compareBy(answerByDrips);
    dripping.catch(() => undefined);
  });

  it.each(LISTS)('%s: says so, %s', async (_, sentence, attack) => {
    const answer = await (attack === answerByDrips ? dripping : compareBy(attack));
    expectCalm(answer, sentence);
    expect(answer.archive.asked.length).toBeLessThanOrEqual(6);
  });
});

describe('an archive with a copy', () => {
  it.each(COPIES)('%s: says so, %s', async (_, sentence, attack) => {
    const answer = await compareBy(byCopy(attack));
    expectCalm(answer, sentence);
    expect(answer.archive.asked.length).toBeLessThanOrEqual(7);
  });

  it.each(['-271821-04-20', '+275760-09-13', '0001-01-01', '1969-12-31'])(
    'at a far time is asked all the same: %s',
    async (at) => {
      const { status, err, out } = await compareBy(
        byCopy((response) => answerCopy(response, COPY)),
        at,
      );
      expect([status, err]).toEqual([0, '']);
      expect(out).toMatch(
        /as an archive has it of 2026-03-04T08:00:00Z \(\d+ days after the translation\)|\(\d+ days before/,
      );
    },
  );

  it('is heard where it means well', async () => {
    const { status, err, out, archive } = await compareBy(byCopy((response) => answerCopy(response, COPY)));
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('as an archive has it of 2026-03-04T08:00:00Z');
    expect(archive.asked).toHaveLength(2);
  });
});
