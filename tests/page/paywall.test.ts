/** Which pages show only the beginning of an article, and which of their free neighbours do not. */
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import type { Article } from '../../lib/core/article';
import { readArticle } from '../../lib/page/html/read-article';

const EN = [
  'The council of Port Sable will decide in March whether the old ferry is to sail for another ten years.',
  'An inspection found 14 cracks in the hull, the longest of them 40 centimetres, and the repair would cost two million crowns.',
  'Nobody had asked the fishermen, said the harbour master, Ines Vollan, who has kept the log since 1998.',
  'The company that built the ship closed in 2003, and its drawings went to a museum in the capital.',
];
const DE = [
  'Der Rat von Port Sable entscheidet im März, ob die alte Fähre noch einmal zehn Jahre lang fahren soll.',
  'Bei einer Untersuchung wurden 14 Risse im Rumpf gefunden, der längste davon misst 40 Zentimeter.',
];
const ES = [
  'El ayuntamiento de Port Sable decidirá en marzo si el viejo transbordador navega otros diez años.',
  'Una inspección encontró catorce grietas en el casco, y la más larga mide cuarenta centímetros.',
];
const AR = [
  'يقرر مجلس بورت سابل في مارس المقبل ما إذا كانت العبارة القديمة ستبحر عشر سنوات أخرى بين الضفتين.',
  'وقد كشف الفحص عن أربعة عشر شقًا في بدن السفينة، يبلغ طول أطولها أربعين سنتيمترًا كما جاء في التقرير.',
];
const JA = [
  'ポートサーブルの町議会は三月、古い渡し船をあと十年走らせるかどうかを決める。修理には二百万クローネかかる見込みだ。',
  '検査では船体に十四か所の亀裂が見つかり、最も長いものは四十センチあった。港長は漁師の誰にも相談がなかったと話す。',
];

const toParagraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const toJsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry', ...data })}</script>`;
const PAID = { isAccessibleForFree: false };
const toPaidPart = (cssSelector: string) => ({
  ...PAID,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector },
});

function read(body: string, { head = '', lang = 'en' } = {}): Article {
  const html = `<!doctype html><html lang="${lang}"><head><title>Ferry</title>${head}</head><body><article><h1>The ferry waits for March</h1>${body}</article></body></html>`;
  const article = readArticle(parseHtml(html, 'https://news.example/ferry'), 'https://news.example/ferry', {});
  if (!article.ok) throw new Error(article.failure.kind);
  return article.value;
}
const long = Array.from({ length: 30 }, (_, day) => `Day ${day + 1}. ${EN[day % 4]}`);

describe('a page that shows only the beginning', () => {
  it.each([
    ['words', toParagraphs(EN), '<div><h3>Keep reading with a subscription</h3><p>Cancel at any time.</p></div>', 'en'],
    ['words in German', toParagraphs(DE), '<section><h2>Weiterlesen mit Wiesenblatt Plus</h2></section>', 'de'],
    [
      'words in Spanish',
      toParagraphs(ES),
      '<div><p>Suscríbete para seguir leyendo</p><a href="/s">Ver ofertas</a></div>',
      'es',
    ],
    [
      'words in Arabic',
      toParagraphs(AR),
      '<div><p>هذا المقال متاح للمشتركين فقط</p><a href="/s">اشترك</a></div>',
      'ar',
    ],
    ['words in Japanese', toParagraphs(JA), '<div><p>この記事は有料会員限定です 残り1,234文字</p></div>', 'ja'],
    [
      'what a meter says',
      toParagraphs(EN),
      '<div class="m"><p>You have reached your limit of free articles.</p></div>',
      'en',
    ],
    [
      'the box of a plugin, in words that are not known',
      toParagraphs(EN),
      '<div class="pmpro_content_message"><p>Friends of the harbour see what comes now, and may bring a guest along too.</p><a href="/join">Come aboard</a></div>',
      'en',
    ],
    [
      'a box with a button, in words that are not known',
      toParagraphs(EN),
      '<div id="article-paywall"><p>Here our friends go on.</p><button>Come aboard</button><p>Or come by on Friday.</p></div>',
      'en',
    ],
  ])('is known by %s', (_, text, wall, lang) => {
    const article = read(text + wall, { lang });
    expect(article.partial).toBe('paywall');
    expect(article.blocks.filter(({ kind }) => kind === 'paragraph').length).toBe(text.split('<p>').length - 1);
    // Without the wall, nothing says so.
    expect(read(text, { lang }).partial).toBeUndefined();
  });

  it.each([
    toJsonLd(PAID),
    toJsonLd({ isAccessibleForFree: 'http://schema.org/False' }),
    toJsonLd(toPaidPart('.rest')),
    toJsonLd({ hasPart: [{ isAccessibleForFree: false, cssSelector: '.rest' }] }),
    '<meta itemprop="isAccessibleForFree" content="false">',
    '<meta property="article:content_tier" content="locked">',
  ])('is known by what it declares, where there is little text: %s', (head) => {
    const article = read(toParagraphs(EN), { head });
    expect(article.partial).toBe('paywall');
    expect(article.free).toBe(false);
  });

  it('is known where an empty element waits for the rest', () => {
    const head = toJsonLd(toPaidPart('.rest'));
    expect(read(`${toParagraphs(EN)}<div class="rest"></div>`, { head }).partial).toBe('paywall');
    expect(read(`<div class="rest">${toParagraphs(EN)}</div>`, { head }).partial).toBe('paywall');
  });
});

describe('a page that shows all of the article', () => {
  const wall = '<div class="over"><p>Subscribe to continue reading</p></div>';

  it.each([
    [
      'is about subscriptions',
      toParagraphs([
        ...EN,
        'Subscribe to continue reading, the paper told its readers, and 400 of them left within a week.',
        EN[0]!,
      ]),
      '',
    ],
    [
      'has a newsletter box',
      `${toParagraphs(EN)}<div class="newsletter"><p>Get our newsletter</p><form><input></form></div>`,
      '',
    ],
    [
      'has the beginning of another story',
      `${toParagraphs(EN)}<p><a href="/other">Read more: the ducks return early</a></p>`,
      '',
    ],
    ['goes on behind a notice', toParagraphs(EN.slice(0, 2)) + wall + toParagraphs(EN.slice(2)), ''],
    [
      'has the rest blurred, behind a box',
      `${toParagraphs(EN.slice(0, 2))}<div style="filter: blur(4px)">${toParagraphs(EN.slice(2))}</div>${wall}`,
      '',
    ],
    [
      'has the rest blurred by its class',
      `${toParagraphs(EN.slice(0, 2))}<div class="is-blurred">${toParagraphs(EN.slice(2))}</div>${wall}`,
      toJsonLd(PAID),
    ],
    [
      'gives search engines and subscribers the rest',
      `${toParagraphs(EN.slice(0, 2))}<div class="rest">${toParagraphs(EN.slice(2))}</div>`,
      toJsonLd(toPaidPart('.rest')),
    ],
    [
      'gives them the rest, and names it in no selector',
      toParagraphs(EN.slice(0, 2)) + toParagraphs(EN.slice(2)),
      toJsonLd({ ...toPaidPart('..'), isAccessibleForFree: true }),
    ],
    ['is long, and declared not to be free', toParagraphs(long), toJsonLd(PAID)],
    ['is free', toParagraphs(EN), toJsonLd({ isAccessibleForFree: true })],
  ])('%s', (_, body, head) => {
    expect(read(body, { head }).partial).toBeUndefined();
  });

  it('says all the same that not all of it is free', () => {
    expect(read(toParagraphs(long), { head: toJsonLd(PAID) }).free).toBe(false);
    expect(read(toParagraphs(long), { head: toJsonLd({ isAccessibleForFree: true }) }).free).toBeUndefined();
  });
});
