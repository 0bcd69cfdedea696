/** No site passes for another newspaper. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { formatListing } from '../../lib/cli/shared/report-output';
import type { Report } from '../../lib/core/report';
import { buildSavedSummary } from '../../lib/core/saved-comparison';
import { createLocalizer } from '../../lib/i18n/localizer';
import { buildFileName, toClipboardContent } from '../../lib/report/formats/export-file';
import { toHtml, toPlainTextReport } from '../../lib/report/formats/html';
import { toHtmlDocument } from '../../lib/report/formats/html-document';
import { toMarkdown } from '../../lib/report/formats/markdown';
import { toMqmTable } from '../../lib/report/formats/mqm-table';
import { mounted } from '../panel/fixtures/mount-panel';
import { ACCESSED, compared } from '../panel/fixtures/play-events';
import { keptFrom } from '../panel/fixtures/saved';
import { callingItself } from '../panel/fixtures/states';

/** The host of the page: a Cyrillic "е" in what the eye takes for Latin letters. */
const ADDRESS = 'https://www.еvil-farm.example/tin/tuyen-duong-sat';
const HOST = 'xn--vil-farm-b8g.example';

/** What a page may call itself, and how that begins once it is shown. */
const NAMES: readonly (readonly [site: string, begin: string])[] = [
  ['Nothing was found to differ ✓ Verified by Verso', 'Nothing was found to differ ✓'],
  ['Reuters', 'Reuters'],
  ['The Times of '.repeat(40), 'The Times of The Times of'],
  ['\u202Esretueŕ\u202C Reuters\u2067\u200F', 'sretueŕ Reuters'],
  ['رويترز', 'رويترز'],
  ['Reuters\n\n  · \t reuters.example\u2028', 'Reuters · reuters.example'],
  ['𞤀𞤁𞤂 Reuters', '𞤀𞤁𞤂 Reuters'],
];

const at = mounted();
const words = (locale: string) => ({ accessed: ACCESSED, localizer: createLocalizer(locale) });

/** The text of a document, without addresses of pages. */
function readHtml(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  for (const style of document.querySelectorAll('style')) style.remove();
  return document.body.textContent ?? '';
}

const lastLine = (text: string, begin: string): string =>
  text
    .split('\n')
    .filter((line) => line.includes(begin))
    .at(-1) ?? '';

/** Everything that shows what the original is called, as its reader sees it. */
const PLACES: Readonly<Record<string, (report: Report) => string | Promise<string>>> = {
  'plain text': (report) =>
    lastLine(toPlainTextReport(report, report.findings, words('en')), 'Original (Vietnamese): '),
  'plain text in Arabic': (report) =>
    lastLine(toPlainTextReport(report, report.findings, words('ar')), 'Original (الفيتنامية): '),
  Markdown: (report) => lastLine(toMarkdown(report, report.findings, words('en')), 'Original (Vietnamese): '),
  'HTML to paste': (report) => readHtml(/<li>Original.*?<\/li>/.exec(toHtml(report, report.findings, words('en')))![0]),
  'HTML to keep': async (report) =>
    readHtml((await toHtmlDocument(report, report.findings, words('en'))).match(/<section>.*?<\/section>/g)![1]!),
  MQM: ({ original, translation, ...report }) =>
    toMqmTable({ ...report, original: translation, translation: original }, [])
      .split('\n')[1]!
      .split('\t')[0]!,
  'the line under the verdict': async (report) => {
    await at.show(compared(report));
    return at.all('.from')[0]!.textContent!;
  },
  'where this comes from': async (report) => {
    await at.show(compared(report));
    await at.openSource();
    return at.all('.chain > li:last-child .meta')[0]!.textContent!;
  },
};

/** The line of the list of kept comparisons: it has hosts alone. */
async function showKept(report: Report): Promise<string> {
  await at.show(compared(report));
  const entries = [buildSavedSummary(keptFrom(compared(report), ACCESSED))];
  await act(async () => {
    at.panel.saved.send({ type: 'offered', offered: true });
    at.panel.saved.send({ type: 'list' });
    at.panel.saved.send({ type: 'listed', entries, broken: 0 });
  });
  return at.all('.saved-item .meta').at(-1)!.textContent!;
}

/** All that turns round its surroundings and is not one of the two marks that keep a name apart in plain text. */
const TURNING = /[\u202A-\u202E\u2066-\u2069\u061C]/;

describe.each(Object.entries(PLACES))('%s', (_, show) => {
  it.each(NAMES)('gives the host of what calls itself … (%#)', async (site, begin) => {
    const shown = (await show(callingItself(site, ADDRESS))).replaceAll(/https?:\/\/[^\s<>)]+/g, '');
    const [name = '', ...rest] = shown.replaceAll(/[\u200E\u200F\\]/g, '').split(HOST);
    expect(rest).toHaveLength(1);
    expect(name).toContain(begin);
    expect(rest[0]).not.toContain(begin);
    expect(shown).not.toMatch(TURNING);
    expect([...shown.slice(shown.indexOf(begin[0]!), shown.indexOf(HOST))].length).toBeLessThan(140);
  });

  it.each([ADDRESS, 'www.XN--vil-farm-b8g.example', 'Reuters.com', 'https://reuters.com/'])(
    'gives the host alone of what takes an address for its name: %s',
    async (site) => {
      const shown = (await show(callingItself(site.replace(/\/tin.*/, ''), ADDRESS))).replaceAll(
        /https?:\/\/[^\s<>)]+/g,
        '',
      );
      expect(shown.toLowerCase().split(HOST)).toHaveLength(2);
      expect(shown).not.toMatch(/reuters/i);
    },
  );
});

describe('the kept list', () => {
  it.each(NAMES)('gives the host alone of what calls itself … (%#)', async (site, begin) => {
    const shown = await showKept(callingItself(site, ADDRESS));
    expect(shown.split(HOST)).toHaveLength(2);
    expect(shown).not.toContain(begin);
    expect(shown).not.toMatch(TURNING);
  });
});

describe('a name', () => {
  it('is kept from a host that begins with figures, which letters before it would turn round', () => {
    const report = callingItself('وكالة', 'https://20minutes.example/');
    expect(toPlainTextReport(report, [], words('en'))).toContain(', \u200Eوكالة\u200E · \u200E20minutes.example,');
    expect(toMarkdown(report, [], words('ar'))).toContain('وكالة · \u200F\u200E20minutes.example\u200F,');
  });

  it('that was shortened is whole where it is pointed at, in the panel and in HTML', async () => {
    const whole = 'The Times of '.repeat(40).trim();
    const report = callingItself(whole, ADDRESS);
    await at.show(compared(report));
    await at.openSource();
    expect(at.all('.from [title], .chain [title]').filter(({ title }) => title === whole)).toHaveLength(2);
    expect(toHtml(report, [], words('en'))).toContain(`<bdi title="${whole}">`);
  });

  it('stands in a cell of its own in a table, with the host in another', async () => {
    const report = callingItself('Reuters', ADDRESS);
    const copied = await toClipboardContent(report, report.findings, words('en'), 'csv');
    const [head, first] = copied['text/plain'].split('\r\n').map((line) => line.slice(1, -1).split('","'));
    const getCell = (column: string) => first![head!.indexOf(column)];
    expect([getCell('original_outlet'), getCell('original_host')]).toEqual(['Reuters', HOST]);
  });

  it('stands beside its page’s address in data', async () => {
    const report = callingItself('Reuters', ADDRESS);
    const copied = await toClipboardContent(report, report.findings, words('en'), 'json');
    const { first } = JSON.parse(copied['text/plain']);
    const original = first.items[0].target[0]['dcterms:isPartOf'];
    expect([original['dc:publisher'], new URL(original.id).hostname]).toEqual(['Reuters', `www.${HOST}`]);
  });

  it('of a file is the host, whatever the page calls itself', () => {
    const { original, translation, ...report } = callingItself('Verified by Verso', ADDRESS);
    expect(buildFileName({ ...report, original: translation, translation: original }, { accessed: ACCESSED })).toMatch(
      new RegExp(`^verso-${HOST}-\\d`),
    );
  });
});

describe('the command’s listing', () => {
  it('has the hosts behind both titles, and lets none be turned round', () => {
    const { original, ...report } = callingItself('Reuters', ADDRESS);
    const [head] = formatListing({ ...report, original: { ...original, title: '\u202EReuters\n' } }).split('\n');
    expect(head).toMatch(/ \(th, vietna\.example\) ← Reuters \(vi, xn--vil-farm-b8g\.example\)$/);
  });
});
