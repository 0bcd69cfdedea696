/**
 * Looks for work that grows by more than the text: hands short pieces and pairs of them, over and over, to every reader
 * and to the comparison, doubles the text, and tells where the time more than doubles.
 * `npx tsx tools/find-growth.ts [READER …] [--pairs] [--most=KB]`
 */

import { getLineId } from '../lib/cli/batch/id-text';
import { readPageText } from '../lib/cli/check/read-page';
import { readSideArticle } from '../lib/cli/shared/input';
import { createFileLexicons } from '../lib/cli/shared/lexicons';
import { parseHtml } from '../lib/cli/shared/parse-html';
import { compareArticles } from '../lib/compare/compare-articles';
import { type Article, limitArticle } from '../lib/core/article';
import { buildArticleFromText } from '../lib/page/article-from-text';
import { readMarkdown } from '../lib/page/markdown/read-markdown';
import { detectTranslation } from '../lib/provenance/detect-translation';
import { hasMoreSegments } from '../lib/text/segments/segment-blocks';
import { measureCpuTime } from './cpu-time';

const lexicons = createFileLexicons();
const compare = (translation: string, original: string) => (text: string) => {
  const [one, other] = [translation, original].map((lang) => {
    const article: Article = { url: '', lang, title: '', blocks: [{ kind: 'paragraph', text }] };
    return limitArticle({ ok: true, value: article }, hasMoreSegments);
  });
  if (one!.ok && other!.ok) compareArticles(one!.value, other!.value, lexicons);
};

/** What is tried, by name. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  html: (text) => readSideArticle({ html: text }),
  'html-in-article': (text) =>
    readSideArticle({ html: `<html lang=en><title>A</title><article><h1>A</h1><p>It rained.</p><p>${text}` }),
  'html-head': (text) =>
    readSideArticle({
      html: `<html><head><title>${text}</title><meta name="description" content='${text}'><body><p>a`,
    }),
  'html-script': (text) => readSideArticle({ html: `<script type="application/ld+json">${text}</script><p>a` }),
  'html-attribute': (text) => readSideArticle({ html: `<p class='${text}'>a<a href='${text}'>b` }),
  'html-lines': (text) => readPageText(text, 'a.html', 'en'),
  locate: (text) =>
    detectTranslation(
      parseHtml(`<html lang=de><article><p>Übersetzt aus dem Englischen ${text}`, 'https://a.example/'),
      'https://a.example/',
      { lang: 'de' },
    ),
  markdown: (text) => readMarkdown(text, { path: 'a.md', lang: 'en' }, {}),
  mdx: (text) => readMarkdown(text, { path: 'a.mdx', lang: 'en' }, {}),
  yaml: (text) => readMarkdown(`---\n${text}\n---\na`, { path: 'a.md', lang: 'en' }, {}),
  'yaml-title': (text) => readMarkdown(`---\ntitle: ${text}\n---\na`, { path: 'a.md', lang: 'en' }, {}),
  toml: (text) => readMarkdown(`+++\n${text}\n+++\na`, { path: 'a.md', lang: 'en' }, {}),
  'toml-title': (text) => readMarkdown(`+++\ntitle = ${text}\n+++\na`, { path: 'a.md', lang: 'en' }, {}),
  text: (text) => hasMoreSegments(buildArticleFromText(text, {}, {}).blocks, 'en', 20000),
  'text-lines': (text) => readPageText(text, 'a.txt', 'en'),
  line: (text) => getLineId(Buffer.from(`{"a":${text}`)),
  'en-de': compare('en', 'de'),
  'vi-en': compare('vi', 'en'),
  'zh-ja': compare('zh', 'ja'),
  'ar-th': compare('ar', 'th'),
};

const SIGNS = [
  ...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
  ' ',
  '\n',
  '\t',
  '“',
  '”',
  '«',
  '»',
  '„',
  '‘',
  '’',
  '—',
  '–',
  '…',
  '。',
  '「',
  '」',
  '،',
  '؟',
  '\u200b',
  '\u0301',
  '\u200d',
];
const WORDS = [
  ...['a', 'A', '1', 'é', 'я', '中', 'ا', 'ก', '한', 'か', '🙂'],
  ...[
    '> ',
    '- ',
    '1. ',
    '* ',
    '# ',
    '](',
    '![',
    '[^',
    '[a]: b\n',
    '<a ',
    '<!--',
    '<!-- a -->',
    '<br>',
    '<p>',
    '<b>',
    '</b>',
    '<div>',
    '<table>',
    '<tr><td>',
    '<li>',
    '<a href=b>c</a>',
    '<?',
    '<![CDATA[',
    '&amp;',
    '&#',
    '``',
    '~~',
    '**',
    '__',
    '\\\n',
    '| ',
    '|-',
    '\n\n',
    '\n- ',
    '\n> ',
    '\n    ',
    '\n\t',
    '```\n',
    '::: a\n',
    '!!! a\n',
    '{/*',
    '{{<',
    '{%',
    '$$',
    'http://a.b ',
    'www.a.b ',
    'a@b.c ',
    'import a from "b"\n',
    '&a ',
    '*a ',
    ': ',
    '? ',
    '- - ',
    '[[',
    '{a:',
    '[a,',
    'a = 1\n',
    'a.b.',
    '"""',
    "'''",
    '[a]\n',
    '[[a]]\n',
    '  ',
    'US$',
    '$1 ',
    '1,',
    '1.',
    '1-',
    '10 km ',
    '5% ',
    '3rd ',
    '1/2 ',
    '12:30 ',
    'May 5, 2020 ',
    '2020-05-05 ',
    'one ',
    'hundred ',
    'not ',
    'no ',
    'Mr. ',
    'Anna Smith ',
    'said ',
    'he said, ',
    '“A.” ',
    '“a ',
    '"a" ',
    'Dr.',
    'U.S.',
    'a.',
    'a. ',
    'A. ',
    'a, ',
    'and ',
    'A-',
    'A’',
    'a—',
    'million ',
    'von ',
    'By ',
    'Translated by ',
    'von A B ',
    'ngày ',
    'không ',
    '年',
    '一',
    '万',
    '3月',
    '。”',
    '“一',
    'ไม่',
    '٣',
    'لا ',
    'и ',
    'é́',
    `${'x'.repeat(40)} `,
    '\\"',
    '{"id":',
    '\\u0000',
  ],
];

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const most = 1000 * Number(args.find((arg) => arg.startsWith('--most='))?.slice(7) ?? 160);
const least = 1000 * Number(args.find((arg) => arg.startsWith('--least='))?.slice(8) ?? 10);
const singles = [...new Set([...SIGNS, ...WORDS])];
const pairs = args.includes('--pairs')
  ? singles.flatMap((one) => singles.filter((other) => other !== one).map((other) => one + other))
  : [];
const pieces = args.includes('--pairs') ? pairs : singles;

/** Milliseconds that say something, and that are enough. */
const TELLING = 60;
const ENOUGH = 4000;
/** Doubled text takes twice the time, and what a larger heap costs. */
const GROWTH = 2.9;

function measure(read: (text: string) => unknown, text: string): number | string {
  try {
    return measureCpuTime(() => void read(text));
  } catch (problem) {
    return `threw ${String(problem).slice(0, 100)}`;
  }
}

for (const [name, read] of Object.entries(READERS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  read('It rained on 5 May. '.repeat(50));
  const began = performance.now();
  for (const piece of pieces) {
    // Pages give their memory back when nothing waits.
    await new Promise((resolve) => setImmediate(resolve));
    const times: number[] = [];
    let size = least;
    let problem = '';
    for (; size <= most; size *= 2) {
      const time = measure(read, piece.repeat(Math.ceil(size / piece.length)));
      if (typeof time === 'string') {
        problem = time;
        break;
      }
      times.push(Math.round(time));
      if (time > ENOUGH || (args.includes('--pairs') && time < TELLING / 2)) break;
    }
    const last = times.at(-1) ?? 0;
    const growing = times.filter(
      (time, at) => at > 0 && time > TELLING && time > GROWTH * Math.max(times[at - 1]!, 10),
    ).length;
    if (problem || growing > 0 || last > 2000) console.log(name, JSON.stringify(piece), times.join(' '), problem);
  }
  console.log(`${name}: ${pieces.length} pieces in ${Math.round((performance.now() - began) / 1000)} s`);
}
