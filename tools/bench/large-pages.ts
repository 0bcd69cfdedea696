/** A page of 5,000 nodes and more. */
export interface LargePage {
  readonly shape: string;
  readonly url: string;
  readonly html: string;
}

const GERMAN = [
  'Seitdem hält hier wieder viermal am Tag ein Zug, und im Wartesaal gibt es Kaffee.',
  'Der Bürgermeister rechnet vor, dass sich der Betrieb erst nach sieben Jahren trägt.',
  'Im Obergeschoss arbeiten zwei Physiotherapeutinnen; die Miete deckt die Heizung.',
  '„Wir haben nicht gefragt, ob es geht“, sagt Jana Adler, „sondern wer mitmacht.“',
  'Der Verein zählt 214 Mitglieder, mehr als das Dorf Haushalte hat.',
  'Ob die Bahn den Halt behält, entscheidet sich im Herbst bei der Ausschreibung.',
  'Der Brunnen am Hang liefert das Wasser, seit die alte Leitung im Winter gebrochen ist.',
];
const JAPANESE = [
  '島に一軒だけ残っていた豆腐店を、去年移り住んだ三十代の夫婦が引き継いだ。',
  '毎朝四時に火を入れ、百二十丁を手作業で仕上げる。',
  '先代の店主、浜田清さんは八十三歳。「まだ続けろということだと思った」と笑う。',
  '町は空き店舗を借りる人に二年間の家賃補助を出している。',
  '今年度はすでに三件の申し込みがあり、港の近くでは喫茶店も再開した。',
];
const THAI = [
  'เกษตรกรกว่าสองร้อยครัวเรือนในตำบลริมแม่น้ำร่วมกันสร้างคันดินยาวสามกิโลเมตร',
  'ตัวแทนชาวสวนกล่าวว่าปีที่แล้วน้ำท่วมทำให้ผลผลิตเสียหายเกือบครึ่ง',
  'หน่วยงานท้องถิ่นระบุว่าจะส่งเครื่องสูบน้ำเพิ่มอีกสิบสองเครื่องภายในสัปดาห์นี้',
  'ค่าชดเชยจากภาครัฐมาถึงช้ากว่าที่สัญญาไว้หลายเดือน',
  'ชาวบ้านตั้งจุดเฝ้าระวังตลอดยี่สิบสี่ชั่วโมงจนกว่าฝนจะหยุด',
];
const ARABIC = [
  'أعاد سكان القرية الجبلية تشغيل مطحنة الحبوب الحجرية بعد أن توقفت ثلاثين عاماً.',
  'وقالت رئيسة الجمعية المحلية إن كلفة الترميم لم تتجاوز عشرين ألف دينار.',
  'جُمعت الأموال من أبناء القرية المقيمين في الخارج خلال سنتين كاملتين.',
  'وأعلنت البلدية أنها ستفتح المطحنة أمام طلاب المدارس مرتين في الأسبوع.',
  'ويأمل المزارعون أن يعود القمح المحلي إلى الحقول القريبة من النهر.',
];

const repeatMarkup = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('\n');

const getSentence = (language: readonly string[], n: number): string => language[n % language.length] ?? '';

const makeAddress = (n: number): string =>
  `https://site${n % 7}.example/2025/${(n % 12) + 1}/a-story-about-something-number-${n}`;

/** A paragraph with a link and two marked words in it. */
const makeLinkedParagraph = (language: readonly string[], n: number): string =>
  `<p class="text">${getSentence(language, n)} <a href="${makeAddress(n)}">${getSentence(language, n + 1)}</a> <b>${n}</b> ${getSentence(language, n + 2)} <i>${n % 9}</i> ${getSentence(language, n + 3)}</p>`;

const makeTeaser = (language: readonly string[], n: number): string =>
  `<li class="card card--small"><a href="${makeAddress(n)}"><img src="/${n}.jpg" alt=""><span class="card__title">${getSentence(language, n)}</span></a><time datetime="2025-03-08">${n % 24}:00</time></li>`;

const navigation = repeatMarkup(60, (n) => `<li class="nav-item"><a href="/ressort/${n}">Ressort ${n}</a></li>`);
const footer = repeatMarkup(80, (n) => `<li><a href="/info/${n}">Seite ${n}</a></li>`);

const CREDIT: Readonly<Record<string, string>> = {
  de: 'Originalartikel:',
  ja: '元の記事:',
  th: 'ที่มา:',
  ar: 'المصدر:',
};

const makeCredit = (lang: string): string =>
  `<p class="credit">${CREDIT[lang] ?? ''} <a href="https://elvalle.example.es/cronica/2025/03/08/el-pueblo-que-volvio-a-encender-su-horno">El Valle</a></p>`;

/** Head, navigation and footer as every page has them around its own part. */
function makePage(shape: string, lang: string, main: string): LargePage {
  const html = `<!doctype html><html lang="${lang}"><head><meta property="og:type" content="article"><title>${shape}</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${shape}"}</script></head>
<body class="single post"><header class="site-header"><nav><ul>${navigation}</ul></nav></header>
<main class="site-main">${main}</main>
<footer class="site-footer"><ul>${footer}</ul></footer></body></html>`;
  return { shape, url: `https://nordblick.example/${lang}/${shape.replaceAll(' ', '-')}`, html };
}

const makeArticle = (lang: string, body: string): string =>
  `<article><h1>Das Dorf, das seinen Bahnhof selbst kaufte</h1>${body}${makeCredit(lang)}</article>`;

const makeLinkedArticle = (lang: string, language: readonly string[], paragraphs: number, teasers: number): string =>
  `${makeArticle(
    lang,
    repeatMarkup(paragraphs, (n) => makeLinkedParagraph(language, n)),
  )}<section class="grid"><ul>${repeatMarkup(teasers, (n) => makeTeaser(language, n))}</ul></section>`;

const makeEntry = (n: number): string =>
  `<div class="entry" id="entry-${n}"><h3><time>${n % 24}.${n % 60}</time> Meldung ${n}</h3><p>${getSentence(GERMAN, n)} ${getSentence(GERMAN, n + 1)}</p><p>${getSentence(GERMAN, n + 2)} <a href="${makeAddress(n)}">Mehr dazu</a></p><ul class="share"><li><a href="/teilen/${n}">Teilen</a></li></ul></div>`;

const makeComment = (n: number): string =>
  `<li class="comment depth-${n % 4}" id="c${n}"><div class="meta"><b>Leserin ${n}</b><time>vor ${n} Minuten</time></div><p>${getSentence(GERMAN, n)}</p></li>`;

const makeTableRow = (n: number): string =>
  `<tr><th scope="row">Gemeinde ${n}</th>${repeatMarkup(6, (cell) => `<td class="number">${(n * cell) % 97},${cell}</td>`)}<td><a href="/gemeinde/${n}">Karte</a></td></tr>`;

const makeSoup = (n: number): string =>
  `${'<div class="row"><div class="col inner" data-x="1">'.repeat(6)}<span class="t">${getSentence(GERMAN, n)}</span><div>${getSentence(GERMAN, n + 1)}</div>${'</div></div>'.repeat(6)}`;

const makeParagraphs = (count: number): string => repeatMarkup(count, (n) => makeLinkedParagraph(GERMAN, n));

/** The first article is what the address leads to, the rest came as the reader scrolled. */
const makeScrolledArticle = (n: number): string => makeLinkedArticle('de', GERMAN, n === 0 ? 160 : 40, 12);

/** Ten shapes in which pages grow large. */
export const LARGE_PAGES: readonly LargePage[] = [
  makePage('long article with links', 'de', makeLinkedArticle('de', GERMAN, 400, 40)),
  makePage('hundreds of teasers', 'de', makeLinkedArticle('de', GERMAN, 25, 700)),
  makePage('live blog', 'de', makeArticle('de', repeatMarkup(300, makeEntry))),
  makePage(
    'comments',
    'de',
    `${makeLinkedArticle('de', GERMAN, 20, 0)}<ol class="comment-list">${repeatMarkup(1000, makeComment)}</ol>`,
  ),
  makePage(
    'tables',
    'de',
    makeArticle('de', `${makeParagraphs(5)}<table>${repeatMarkup(400, makeTableRow)}</table>${makeParagraphs(5)}`),
  ),
  makePage('div soup', 'de', makeArticle('de', repeatMarkup(350, makeSoup))),
  makePage('infinite scroll', 'de', repeatMarkup(8, makeScrolledArticle)),
  makePage('Japanese', 'ja', makeLinkedArticle('ja', JAPANESE, 300, 320)),
  makePage('Thai', 'th', makeLinkedArticle('th', THAI, 300, 320)),
  makePage('Arabic', 'ar', makeLinkedArticle('ar', ARABIC, 300, 320)),
];
