/** Exports as Markdown, text and HTML. */
import { describe, expect, it } from 'vitest';
import type { ExportContext } from '../../lib/report/export-model';
import { formatPublicationDate } from '../../lib/report/format-dates';
import { toClipboardContent } from '../../lib/report/formats/export-file';
import { escapeHtml, toHtml, toPlainTextReport } from '../../lib/report/formats/html';
import { escapeMarkdown, toMarkdown } from '../../lib/report/formats/markdown';
import { hostile, OVERRIDE } from '../panel/fixtures/hostile';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';

const context: ExportContext = {
  accessed: '2026-10-07T09:12:44.000Z',
  howFound: 'Linked after ‘ที่มา:’, at the end of the article.',
};
const one = thaiVietnamese.findings.slice(0, 1);

describe('toMarkdown', () => {
  it('gives one finding with everything needed to check it', () => {
    expect(toMarkdown(thaiVietnamese, one, context)).toBe(`### ≠ Number altered: 6 → 3 (likely)

Kind: altered · Category: number · Severity: high

The original says 6; the translation says 3.

**Original** (Vietnamese), paragraph 2:

> Quá trình thẩm định kéo dài **6 tháng**, hoàn tất vào tháng 12.

— [Tuyến đường sắt mới mở năm sau](https://bao-giaothong.example/tin/tuyen-duong-sat-moi-mo-nam-sau.html#:~:text=Qu%C3%A1%20tr%C3%ACnh%20th%E1%BA%A9m%20%C4%91%E1%BB%8Bnh%20k%C3%A9o%20d%C3%A0i%206%20th%C3%A1ng%2C%20ho%C3%A0n%20t%E1%BA%A5t%20v%C3%A0o%20th%C3%A1ng%2012.), bao-giaothong.example, October 6, 2026

**Translation** (Thai), paragraph 2:

> กระบวนการตรวจสอบใช้เวลา **3 เดือน** และเสร็จสิ้นในเดือนธันวาคม

— [รถไฟสายใหม่จะเปิดปีหน้า](https://vietna.example/th/railway-2026#:~:text=${encodeURIComponent('กระบวนการตรวจสอบใช้เวลา 3 เดือน และเสร็จสิ้นในเดือนธันวาคม')}), vietna.example, October 7, 2026

- Original (Vietnamese): [Tuyến đường sắt mới mở năm sau](https://bao-giaothong.example/tin/tuyen-duong-sat-moi-mo-nam-sau.html), bao-giaothong.example, October 6, 2026. <https://bao-giaothong.example/tin/tuyen-duong-sat-moi-mo-nam-sau.html>
- Translation (Thai): [รถไฟสายใหม่จะเปิดปีหน้า](https://vietna.example/th/railway-2026), vietna.example, October 7, 2026. <https://vietna.example/th/railway-2026>
- How the original was found: Linked after ‘ที่มา:’, at the end of the article.
- Accessed: 2026-10-07 09:12 UTC · Made with Verso 0.1.0
`);
  });
  it('heads many with their number and says where a dropped one would stand', () => {
    const text = toMarkdown(thaiVietnamese, thaiVietnamese.findings, context);
    expect(text).toMatch(/^## 7 differences\n/);
    expect(text.match(/^### /gm)).toHaveLength(7);
    expect(text).toContain('**Translation** (Thai), after paragraph 2:\n\n*Nothing in the translation corresponds.*');
  });
  it('says how sure it is of a difference until it is confirmed', () => {
    const confirmed = { ...context, confirmed: new Set(['f0']) };
    expect(toMarkdown(thaiVietnamese, one, context)).toContain('(likely)');
    expect(toMarkdown(thaiVietnamese, one, confirmed)).not.toContain('(likely)');
  });
  it('ends a finding with the reader’s note, a paragraph a line', () => {
    const notes = { f0: 'Checked.\r\n\r\n# Six *months*', constructor: 'no', f9: 'not here' };
    expect(toMarkdown(thaiVietnamese, one, { ...context, notes })).toContain(
      'vietna.example, October 7, 2026\n\n**Note:** Checked.\n\n\\# Six \\*months\\*\n\n- Original',
    );
    expect(toPlainTextReport(thaiVietnamese, one, { ...context, notes })).toContain(
      '\nNote: Checked.\n  # Six *months*\n\n',
    );
    expect(toHtml(thaiVietnamese, one, { ...context, notes })).toContain(
      '<p dir="auto"><b>Note:</b> <bdi>Checked.</bdi></p><p dir="auto"># Six *months*</p><ul>',
    );
    expect(toMarkdown(thaiVietnamese, one, { ...context, notes: { f0: ' \n ' } })).not.toContain('Note');
    const named = one.map((finding) => ({ ...finding, id: 'constructor' }));
    expect(toMarkdown(thaiVietnamese, named, { ...context, notes: {} })).not.toContain('Note');
  });
  it('never judges', () => {
    expect(toMarkdown(thaiVietnamese, thaiVietnamese.findings, context)).not.toMatch(/\b(error|wrong|mistake)/i);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['*b* _i_ `c`', '\\*b\\* \\_i\\_ \\`c\\`'],
    ['[a](b)', '\\[a\\]\\(b)'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['a\n\n> b', 'a &gt; b'],
    ['&lt;', '&amp;lt;'],
    ['https://a.example', 'https\\://a.example'],
    ['WWW.a.example', 'WWW\\.a.example'],
    ['3.5 % — nothing to do', '3.5 % — nothing to do'],
  ])('%j → %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('escapeHtml', () => {
  it('leaves nothing that ends a text or an attribute', () => {
    expect(escapeHtml(`<a title="x" id='y'>&amp;`)).toBe('&lt;a title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;');
  });
});

describe('hostile pages', () => {
  const words = { ...context, howFound: '<script>x</script>' };
  const findings = hostile.findings.map((finding) => ({
    ...finding,
    evidence: [{ type: 'names', original: { text: '<img src=x onerror=alert(1)>' } } as const],
  }));
  const markdown = toMarkdown(hostile, findings, words);
  it('stay text in Markdown', () => {
    expect(markdown).not.toMatch(/<(?!https?:)/);
    expect(markdown).not.toMatch(/\]\(javascript:/i);
    expect(markdown).toContain('\\[link\\]\\(javascript:alert(1))');
    expect(markdown).not.toMatch(/^# |^> nor|^1\. no/m);
    expect(markdown).not.toMatch(/(?<!\\)\*\*bold/);
  });
  it('lead to no address but http(s), with brackets and quotes encoded', () => {
    const links = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
    const live = links.filter((link) => link.startsWith('http'));
    expect(live.length).toBeGreaterThan(0);
    for (const link of live) expect(link).not.toMatch(/[\s<>"()]/);
  });
  it('stay text in HTML', () => {
    const html = toHtml(hostile, findings, words);
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]));
    expect([...tags].sort()).toEqual([
      'a',
      'b',
      'bdi',
      'blockquote',
      'br',
      'cite',
      'h2',
      'h3',
      'i',
      'li',
      'mark',
      'p',
      'ul',
    ]);
    expect(html).not.toMatch(/<[^>]*\son\w+=/i);
    expect(html).not.toMatch(/href="(?!https:)/);
  });
  it.each([toMarkdown, toPlainTextReport, toHtml])('cannot turn the direction or break the line: %o', (format) => {
    const text = format(hostile, hostile.findings, words);
    for (const char of OVERRIDE) if (/[\u202A-\u202E\u2066-\u2069]/.test(char)) expect(text).not.toContain(char);
  });
  it('keep joiners that spelling needs', () => {
    expect(escapeMarkdown('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  });
});

describe('toClip', () => {
  it('gives both types, text as asked for', async () => {
    const clip = await toClipboardContent(thaiVietnamese, one, context, 'plain');
    expect(clip['text/plain']).toMatch(/^≠ Number altered: 6 → 3 \(likely\)\n/);
    expect(clip['text/plain']).toContain('Original (Vietnamese), paragraph 2: Quá trình');
    expect(clip['text/html']).toContain('<blockquote lang="vi" dir="auto"');
    expect(clip['text/html']).toContain('<mark>6 tháng</mark>');
  });
});

describe('publishedOn', () => {
  it.each([
    ['2026-10-07T01:00:00+07:00', 'October 7, 2026'],
    ['2026-10', 'October 2026'],
    ['2026', '2026'],
    ['2026-02-30', undefined],
    ['2026-13-01', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s → %s', (iso, text) => {
    expect(formatPublicationDate(iso, 'en')).toBe(text);
  });
});
