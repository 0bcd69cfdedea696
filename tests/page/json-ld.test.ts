/** What JSON-LD says of a page. */
import { describe, expect, it } from 'vitest';
import { parseJsonLd } from '../../lib/page/html/head-data';

const JSON_TEXT = '{"@type":"NewsArticle"}';

describe('JSON-LD', () => {
  it.each([
    JSON_TEXT,
    `\n  ${JSON_TEXT}\n`,
    `<!--${JSON_TEXT}-->`,
    `\n<!-- ${JSON_TEXT} -->\n`,
    `//<![CDATA[\n${JSON_TEXT}\n//]]>`,
    `\uFEFF<!--${JSON_TEXT}-->`,
  ])('is read plain or in a comment: %j', (text) => {
    expect(parseJsonLd(text)).toEqual({ '@type': 'NewsArticle' });
    expect(parseJsonLd(text.trim())).toEqual({ '@type': 'NewsArticle' });
  });

  it('fails on a byte order mark or a no-break space around it, which a reader may trim first', () => {
    for (const text of [`\uFEFF${JSON_TEXT}`, `${JSON_TEXT}\u00A0`]) {
      expect(parseJsonLd(text)).toBeUndefined();
      expect(parseJsonLd(text.trim())).toEqual({ '@type': 'NewsArticle' });
    }
  });

  it('is nothing where it is no JSON', () => {
    for (const text of ['', '<!---->', '{"a":', `<!--<!--${JSON_TEXT}-->-->`])
      expect(parseJsonLd(text)).toBeUndefined();
  });
});
