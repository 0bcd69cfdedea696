/** Words of both directions in what is copied. */
import { describe, expect, it } from 'vitest';
import { createLocalizer } from '../../lib/i18n/localizer';
import { toHtml } from '../../lib/report/formats/html';
import { toHtmlDocument } from '../../lib/report/formats/html-document';
import { toMarkdown } from '../../lib/report/formats/markdown';
import { formatBidiText } from '../../lib/text/bidi-text';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';

const said = ['The translation says 21%. (', { text: '٢١ في المئة' }, ' = 21%)'];
const context = { accessed: '2026-10-07T09:12:44.000Z' };
const one = thaiVietnamese.findings.slice(0, 1).map((finding) => ({
  ...finding,
  evidence: [{ type: 'values', translation: { kind: 'percent', value: 21, text: '٢١ في المئة' } } as const],
}));

describe('words of a page in a sentence', () => {
  it('stand between marks of the sentence’s direction where theirs is another', () => {
    expect(formatBidiText(said, 'en')).toBe('The translation says 21%. (\u200E٢١ في المئة\u200E = 21%)');
    expect(formatBidiText(said, 'ar')).toBe('The translation says 21%. (٢١ في المئة = 21%)');
    expect(formatBidiText(['(', { text: '12 pour cent' }, ')'], 'fa')).toBe('(\u200F12 pour cent\u200F)');
    expect(formatBidiText(['(', { text: '12 pour cent' }, ')'], 'en')).toBe('(12 pour cent)');
  });
  it('are set apart in markup', async () => {
    for (const write of [toHtml, toHtmlDocument])
      expect(await write(thaiVietnamese, one, context)).toContain('for it. (<bdi>٢١ في المئة</bdi> = 21%)</p>');
  });
  it('keep their marks in Markdown', () => {
    expect(toMarkdown(thaiVietnamese, one, context)).toContain('(\u200E٢١ في المئة\u200E = 21%)');
  });
});

describe('a saved report', () => {
  it('runs in the direction of the reader’s language', async () => {
    const root = async (locale: string) =>
      /<html[^>]*>/.exec(
        await toHtmlDocument(thaiVietnamese, one, { ...context, localizer: createLocalizer(locale) }),
      )?.[0];
    expect(await root('en')).toBe('<html lang="en" dir="ltr">');
    expect(await root('ar')).toBe('<html lang="ar" dir="rtl">');
    expect(await root('fa-IR')).toBe('<html lang="fa-IR" dir="rtl">');
    expect(await root('arn')).toBe('<html lang="arn" dir="ltr">');
  });
});
