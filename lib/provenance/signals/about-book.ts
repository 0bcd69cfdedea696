/** Tells lines that are about a translated book and not about the page. */
import type { PlacedLine } from '../../core/page-observation';
import { toPlainText } from '../../text/plain-text';
import type { PageFacts } from '../page/page-facts';

// Tells lines that credit the translation of a site's software and not of the article.

/** Matches names of software for sites and what it is made of: their footers credit who translated the software. */
const SOFTWARE_SIGN =
  /powered by|(?:forum|blog|board|shop|bulletin|gallery)[ -]?software|phpbb|vbulletin|xenforo|mybb|simple machines|invision|discuz|wordpress|joomla|drupal|typo3|mediawiki|woocommerce|prestashop|(?<!\p{L})(?:smf|ipb|cms|theme|themes|template|skin|plugin|plug-in|thème|plantilla|szablon|motyw|vorlage|sablon)(?!\p{L})|тема оформления|шаблон|движок/u;

/** Whether a line credits the translation of the site's software and not of the text. */
export const isAboutSoftware = (text: string): boolean => SOFTWARE_SIGN.test(text);

/** Matches addresses of language packs and the like, where the translation of a software is to be had. */
const SOFTWARE_PATH =
  /(?:language|lang|sprach|idioma|langue)[-_]?pack|[/_-](?:translations?|l10n|i18n|localization|plugins?|themes?|addons?|extensions?|resources)\//i;

/** Whether a line in the page's footer is about its software: by its words, its link, or the lines beside it. */
export function isSoftwareCredit({ runs, plainAt }: PageFacts, index: number): boolean {
  const run = runs[index] as PlacedLine;
  if (run.links.some(({ href }) => SOFTWARE_PATH.test(href)) || isAboutSoftware(plainAt(index))) return true;
  if (run.place !== 'footer') return false;
  return [index - 2, index - 1, index + 1, index + 2].some(
    (other) => runs[other]?.place === 'footer' && isAboutSoftware(plainAt(other)),
  );
}

/** Matches years, page counts, prices and numbers of books: then a book was translated, not the page. */
const BOOK_SIGN =
  /(?<!\d)[,(]\s*(1[5-9]|20)\d\d\s*([().,;–-]|$)|\d\s?(p|pp|pages?|s|seiten|стр|с|sayfa|pags?|str|sid|blz|pagine|páginas)\.|[€$£₺₽¥]\s?\d|\d\s?[€£₺₽]|isbn/;

/** Whether a line is about a book. Copyright lines are left out, because they have years, too. */
export const isAboutBook = (text: string): boolean =>
  !text.includes('©') && (BOOK_SIGN.test(text) || CLEAR_BOOK_SIGN.test(text));

/** Matches such clear signs of a book that the lines next to it are about the book, too. */
const CLEAR_BOOK_SIGN =
  /(?<!\p{L})pp\.\s?\d|著(?![者作])\s?[^\s、。]{2,12}訳|\d\s?(pages|seiten|stran|stránek|stron|страниц|сторінок|páginas|pagine|sider|sidor|sivua|oldal|sayfa|halaman|trang)\b|\d\s?(หน้า|页|頁|ページ|쪽)|isbn|(?:^|\s)(publisher|verlag|editorial|editora|éditeur|editore|wydawnictwo|nakladatelství|издательство|видавництво|издателство|yayınevi|kiadó|uitgeverij|förlag|forlag|nxb|nhà xuất bản)(?:\s|:|$)|प्रकाशक|প্রকাশক|ناشر|הוצאת|สำนักพิมพ์|出版社|出版:/u;

/** How many lines before and after may belong to the same book: title, author, translator, publisher, price. */
const BOOK_LINES = 3;
/** The same in a table or list, where each line is one of these. */
const BOOK_CELLS = 8;

const isCell = ({ block }: PlacedLine): boolean => /^(?:t[dhr]|d[td]|li)$/.test(block);

const countBookLines = (run: PlacedLine | undefined): number => (run && isCell(run) ? BOOK_CELLS : BOOK_LINES);

/** Whether a line is near others that are about a book: its title, author, translator, publisher and price. */
export const isBesideBook = (runs: readonly PlacedLine[], index: number): boolean =>
  runs
    .slice(Math.max(0, index - countBookLines(runs[index])), index + countBookLines(runs[index]) + 1)
    .some(
      (run) =>
        run !== runs[index] &&
        run.zone === runs[index]?.zone &&
        run.text.length <= 120 &&
        CLEAR_BOOK_SIGN.test(toPlainText(run.text)),
    );

/** So many lines about a book are a card with its title, publisher and price: then the page reviews it. */
const MIN_CARD_LINES = 2;

/** Whether a page has a card of a book: sentences about a translation are then about the book's. */
export function hasBookCard(runs: readonly PlacedLine[]): boolean {
  const lines = runs.filter(
    ({ zone, text }) => zone === 'main' && text.length <= 120 && CLEAR_BOOK_SIGN.test(toPlainText(text)),
  );
  return lines.length >= MIN_CARD_LINES || lines.some(isCell);
}
