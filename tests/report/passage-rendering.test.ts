/** Machine translations in what is copied. */
import { describe, expect, it } from 'vitest';
import type { EngineName } from '../../lib/core/engine';
import type { Finding } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import type { ExportContext } from '../../lib/report/export-model';
import { toHtml, toPlainTextReport } from '../../lib/report/formats/html';
import { toMarkdown } from '../../lib/report/formats/markdown';
import { getBlockRendering, getPassageRendering } from '../../lib/report/passage-rendering';
import { buildReportIndex } from '../../lib/report/passages';
import { englishJapanese } from '../panel/fixtures/english-japanese';
import { hostile } from '../panel/fixtures/hostile';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';

const context: ExportContext = { accessed: '2026-10-07T09:12:44.000Z' };
const SERVER: EngineName = { kind: 'libretranslate', label: 'localhost:5000' };
const THAI = { o3: 'กระบวนการใช้เวลา 6 เดือน', o4: '“เรายังไม่ได้รับเงิน” ฮวากล่าว' };

const addRendering = (report: Report, texts: Record<string, string>, lang = 'th', engine = SERVER): Report => ({
  ...report,
  rendering: { engine, lang, texts },
});
const thai = addRendering(thaiVietnamese, THAI);
const resting: readonly Finding[] = [{ ...thai.findings[0]!, byEngine: true }];

describe('getPassageRendering', () => {
  const texts = (report: Report, ...ids: string[]) =>
    getPassageRendering(buildReportIndex(report), ids)?.pieces.map(({ text }) => text);
  it('gives a text for each block, in reading order, with a sign where the engine slipped', () => {
    expect(texts(thai, 'o4', 'o3')).toEqual([`${THAI.o3} ${THAI.o4}`]);
    expect(texts(addRendering(thaiVietnamese, { o1: 'ก', o3: 'ข' }), 'o1', 'o2', 'o3')).toEqual(['ก […]', 'ข']);
  });
  it('writes no space between sentences of Japanese and Chinese', () => {
    expect(texts(addRendering(thaiVietnamese, { o3: '六か月。', o4: 'まだだ。' }, 'ja'), 'o3', 'o4')).toEqual([
      '六か月。まだだ。',
    ]);
  });
  it('gives nothing without an engine, for the translation’s side, or where it rendered none of it', () => {
    expect(getPassageRendering(buildReportIndex(thaiVietnamese), ['o3'])).toBeUndefined();
    expect(texts(thai, 't3')).toBeUndefined();
    expect(texts(thai, 'o9')).toBeUndefined();
    expect(texts(addRendering(thaiVietnamese, { o3: '  ' }), 'o3')).toBeUndefined();
    expect(texts(addRendering(thaiVietnamese, {}), 'constructor')).toBeUndefined();
  });
  it('gives whole blocks', () => {
    expect(getBlockRendering(buildReportIndex(thai), [1, 2])?.pieces).toEqual([
      { block: 2, text: `${THAI.o3} ${THAI.o4}` },
    ]);
  });
});

describe('a copy with an engine’s rendering', () => {
  it('has it behind the quotation in Markdown, marked as what it is, and says what rests on it', () => {
    const text = toMarkdown(thai, resting, context);
    expect(text).toContain('\n\nRests on machine translation by LibreTranslate at localhost:5000.\n\n**Original**');
    const [, behind = ''] = text.split('bao-giaothong.example, October 6, 2026\n\n');
    expect(behind).toMatch(
      /^\*Machine translation by LibreTranslate at localhost:5000:\* กระบวนการใช้เวลา 6 เดือน\n\n\*\*Translation\*\*/,
    );
  });
  it('has it in plain text', () => {
    expect(toPlainTextReport(thai, resting, context)).toContain(
      'October 6, 2026, https://bao-giaothong.example/tin/tuyen-duong-sat-moi-mo-nam-sau.html#:~:text=',
    );
    expect(toPlainTextReport(thai, resting, context)).toMatch(
      /\n {2}Machine translation by LibreTranslate at localhost:5000: กระบวนการใช้เวลา 6 เดือน\nTranslation/,
    );
    expect(toPlainTextReport(thai, resting, context)).toContain('\nRests on machine translation by LibreTranslate');
  });
  it('has it in HTML with its language and direction, outside the quotation', () => {
    const html = toHtml(thai, resting, context);
    expect(html).toContain(
      '<p><i>Machine translation by LibreTranslate at localhost:5000:</i></p><p lang="th" dir="auto">กระบวนการใช้เวลา 6 เดือน</p>',
    );
    expect(html).toContain('<p>Rests on machine translation by LibreTranslate at localhost:5000.</p>');
    const quoted = [...html.matchAll(/<blockquote.*?<\/blockquote>/gs)].map(([found]) => found).join('');
    expect(quoted).not.toContain(THAI.o3);
  });
  it.each([toMarkdown, toPlainTextReport, toHtml])('gives each paragraph of a passage: %o', (format) => {
    const long = addRendering(
      englishJapanese,
      { o5: 'About 700 houses stood under water.', o6: 'Not yet, she says.' },
      'en',
    );
    const finding = { ...long.findings[0]!, original: ['o5', 'o6'] };
    const text = format(long, [finding], context);
    expect(text).toContain('About 700 houses stood under water.');
    expect(text).toContain('Not yet, she says.');
  });
  it.each([toMarkdown, toPlainTextReport, toHtml])('says nothing of engines where none was used: %o', (format) => {
    expect(format(thaiVietnamese, resting, context)).not.toMatch(/machine translation/i);
  });
  it('names each engine', () => {
    const by = (engine: EngineName) =>
      /\*Machine translation by (.*?):\*/.exec(
        toMarkdown(addRendering(thai, THAI, 'th', engine), resting, context),
      )?.[1];
    expect(by({ kind: 'browser', label: '' })).toBe('this browser’s translator');
    expect(by({ kind: 'apertium', label: 'apertium.example' })).toBe('Apertium at apertium.example');
    expect(by({ kind: 'encoder', label: 'small' })).toBe('the model on this device');
  });
});

describe('a hostile engine', () => {
  const NASTY = '<img src=x onerror=alert(1)> **bold** [link](javascript:alert(1))\n# heading \u202Eturned';
  const segments = hostile.original.segments.map(({ id }) => [id, NASTY] as const);
  const report = addRendering(hostile, Object.fromEntries(segments), '"><b>', { kind: 'apertium', label: '<b>*x*' });
  it('stays text in Markdown', () => {
    const text = toMarkdown(report, report.findings, context);
    expect(text).not.toMatch(/<(?!https?:)/);
    expect(text).not.toMatch(/\]\(javascript:/i);
    expect(text).not.toMatch(/^# /m);
    expect(text).toContain('\\*\\*bold\\*\\*');
  });
  it('stays text in HTML', () => {
    const html = toHtml(report, report.findings, context);
    expect(html).not.toMatch(/<[^>]*\son\w+=|<b>\*/i);
    expect(html).toContain('<p dir="auto">&lt;img src=x onerror=alert(1)&gt;');
  });
  it.each([toMarkdown, toPlainTextReport, toHtml])('cannot turn the direction: %o', (format) => {
    expect(format(report, report.findings, context)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });
});
