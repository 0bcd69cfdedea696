/** Finds an article's dates in what the page shows, for pages whose metadata lack them. */

import { escapeRegExp } from '../../core/regexp';
import { computeTextWeight, isSentenceEnd } from '../../text/fold-whitespace';
import { type DateContext, findPageDates, normalizeDateLine } from '../dates/parse-dates';
import { getSpacedText, type TextRun } from './text-runs';

/** Words for "published" and "updated" beside dates, in lower case; one row a language, roughly. */
const DATE_LABELS: readonly (readonly [published: string, modified: string])[] = [
  [
    'published|posted|publish date|first published|date posted',
    'updated|last updated|last modified|modified|last update',
  ],
  [
    'veröffentlicht|publiziert|erschienen|stand vom',
    'aktualisiert|zuletzt aktualisiert|letzte änderung|geändert|update',
  ],
  ['publié|publiée|paru le|mis en ligne|créé le', 'mis à jour|mise à jour|modifié|actualisé'],
  ['publicado|publicada|fecha de publicación|creado', 'actualizado|actualizada|última actualización|modificado'],
  ['publicado em|postado|publicada em|data de publicação', 'atualizado|atualizada|última atualização|alterado'],
  [
    'pubblicato|pubblicata|inserito|inviato|data di pubblicazione',
    'aggiornato|aggiornata|ultimo aggiornamento|ultima modifica',
  ],
  ['gepubliceerd|geplaatst', 'bijgewerkt|laatste update|laatst gewijzigd|gewijzigd|aangepast'],
  ['publicerad|publicerat', 'uppdaterad|uppdaterat|senast uppdaterad|ändrad'],
  ['publisert|publiceret|offentliggjort|udgivet', 'oppdatert|sist oppdatert|opdateret|sidst opdateret|ændret'],
  ['julkaistu', 'päivitetty|muokattu'],
  ['opublikowano|opublikowany|data publikacji|dodano|publikacja', 'aktualizacja|zaktualizowano|ostatnia aktualizacja'],
  ['publikováno|vydáno|zveřejněno|publikované|zverejnené', 'aktualizováno|aktualizované|upraveno'],
  ['publicat|publicată|data publicării|postat', 'actualizat|actualizată|ultima actualizare|modificat'],
  ['megjelent|közzétéve|publikálva|létrehozva', 'frissítve|módosítva|utolsó frissítés'],
  ['δημοσιεύτηκε|δημοσιεύθηκε|δημοσίευση|ημερομηνία', 'ενημερώθηκε|τελευταία ενημέρωση|ανανεώθηκε'],
  ['опубликовано|опубликована|дата публикации|создано', 'обновлено|обновлена|изменено|последнее обновление'],
  ['опубліковано|дата публікації|створено', 'оновлено|змінено|останнє оновлення'],
  ['публикувано|публикувана|дата на публикуване', 'обновено|обновена|актуализирано|последна промяна'],
  [
    'објављено|objavljeno|објавено|datum objave',
    'ажурирано|ažurirano|измењено|izmijenjeno|последња измена|posodobljeno',
  ],
  [
    'yayınlanma|yayınlandı|yayın tarihi|yayımlanma|giriş|giriş tarihi|eklenme|oluşturulma',
    'güncelleme|güncellendi|güncellenme|son güncelleme',
  ],
  ['نشر|نُشر|تاريخ النشر|نشر في|نشرت|منشور', 'آخر تحديث|تحديث|حُدّث|عُدل|تم التحديث|آخر تعديل'],
  ['تاریخ انتشار|منتشر شده|انتشار|زمان انتشار|تاریخ', 'به‌روزرسانی|بروزرسانی|به روز رسانی|آخرین به‌روزرسانی|ویرایش'],
  ['شائع|اشاعت|تاریخ اشاعت|شائع شدہ', 'اپ ڈیٹ|تازہ کاری|آخری اپ ڈیٹ'],
  ['פורסם|פורסמה|תאריך פרסום|התפרסם', 'עודכן|עדכון אחרון|עודכנה'],
  ['प्रकाशित|पब्लिश|प्रकाशन|प्रकाशित तिथि|पोस्ट किया', 'अपडेट|अद्यतन|संशोधित|अपडेटेड|updated on'],
  ['प्रकाशित झाले|प्रकाशन तारीख', 'अद्ययावत'],
  ['প্রকাশ|প্রকাশিত|প্রকাশের তারিখ|আপলোড', 'আপডেট|হালনাগাদ|সর্বশেষ আপডেট'],
  ['வெளியிடப்பட்ட|பதிவு செய்த நாள்|வெளியீடு|பதிவு|வெளியிடப்பட்டது', 'புதுப்பிக்கப்பட்ட|மாற்றம் செய்த நாள்|புதுப்பிக்கப்பட்டது|அப்டேட்'],
  ['ప్రచురించబడింది|ప్రచురణ|പ്രസിദ്ധീകരിച്ചത്|ಪ್ರಕಟಣೆ', 'నవీకరించబడింది|അപ്ഡേറ്റ്|ನವೀಕರಿಸಲಾಗಿದೆ'],
  ['เผยแพร่|เผยแพร่เมื่อ|วันที่เผยแพร่|โพสต์เมื่อ|ลงวันที่', 'อัปเดต|อัพเดต|อัปเดตล่าสุด|ปรับปรุง|แก้ไข|ปรับปรุงล่าสุด'],
  ['ເຜີຍແຜ່|ផ្សាយ|ចេញផ្សាយ|បោះពុម្ពផ្សាយ', 'ປັບປຸງ|ធ្វើបច្ចុប្បន្នភាព|កែប្រែ'],
  ['ထုတ်ဝေသည်|ထုတ်ပြန်', 'မွမ်းမံ|ပြင်ဆင်'],
  ['đăng lúc|ngày đăng|đăng ngày|xuất bản|ngày xuất bản', 'cập nhật|cập nhật lúc|sửa đổi|chỉnh sửa'],
  [
    'diterbitkan|dipublikasikan|terbit|dipublikasi|tayang|disiarkan',
    'diperbarui|diperbaharui|pembaruan|dikemaskini|kemas kini',
  ],
  ['inilathala|nailathala', 'na-update|huling binago'],
  ['公開|配信|掲載|投稿|公開日|掲載日|投稿日|発表', '更新|最終更新|更新日|改訂'],
  [
    '发布|發布|发表|發表|发布时间|發布時間|发布于|刊登|發佈|發佈時間|上架',
    '更新|更新时间|更新時間|修改|最後更新|最后更新',
  ],
  ['입력|등록|게시|작성|승인|기사입력|발행|기사등록', '수정|최종수정|업데이트|기사수정'],
  ['imechapishwa|iliyochapishwa', 'imesasishwa'],
  ['გამოქვეყნდა|հրապարակվել|հրապարակված', 'განახლდა|թարմացվել'],
];

/** Builds a pattern from the words of all languages: a page's template is often in another language than its text. */
function buildLabelPattern(column: 0 | 1): string {
  const words = [...new Set(DATE_LABELS.flatMap((row) => row[column].split('|')))];
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');
}

/** What a date is: of the publication or of the last change. */
type DateLabel = 'published' | 'modified';

const wordStart = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}])';
/** Matches a label at the beginning of a word. */
const labelPattern = new RegExp(
  `${wordStart}(?:(?<modified>${buildLabelPattern(1)})|(?<published>${buildLabelPattern(0)}))`,
  'gu',
);
/** Matches a label right behind a date, as in "7:03配信" and "2025.03.12 입력". */
const trailingLabelPattern = new RegExp(
  `^[\\s)]{0,2}(?:(?<modified>${buildLabelPattern(1)})|(?<published>${buildLabelPattern(0)}))[\\s)\\]|·,.]*$`,
  'u',
);

const toDateLabel = (match: RegExpMatchArray | null | undefined): DateLabel | undefined =>
  match ? (match.groups?.['modified'] ? 'modified' : 'published') : undefined;

/**
 * Returns what the words around a date say it is. The last label before the date counts, else one right behind it;
 * undefined without a label. Both texts are in lower case.
 */
export function getDateLabel(before: string, behind: string): DateLabel | undefined {
  return toDateLabel([...before.matchAll(labelPattern)].at(-1)) ?? toDateLabel(trailingLabelPattern.exec(behind));
}

/** Dates of an article as the page shows them, ISO 8601. */
export interface VisibleDates {
  readonly published?: string;
  readonly modified?: string;
}

/** What is searched, and where. */
export interface DateSearchOptions {
  /** All runs of the page. */
  readonly runs: readonly TextRun[];
  /** Index of the headline, or of the first run of the text where no run shows the headline. */
  readonly headline: number;
  /** Index of the run at which the search ends. */
  readonly end: number;
  /** BCP 47 language of the article. */
  readonly language: string;
  /** Language tags the page declares. */
  readonly declared: readonly string[];
  readonly url: string;
}

/** Number of runs above and below the headline in which a date without a label counts. */
const MAX_RUNS_ABOVE = 4;
const MAX_RUNS_BELOW = 9;
/** Longest line with a date, and how much text it may have besides the date (weights). */
const MAX_DATE_LINE_WEIGHT = 220;
const MAX_TEXT_BESIDES_DATE = 90;
/** Most text besides the date in a full sentence without a label; a longer sentence is text. */
const MAX_SENTENCE_BESIDES_DATE = 30;

/** A date that may be the article's; `distance` counts runs from the headline, and tenths within a line. */
interface DateCandidate {
  readonly iso: string;
  readonly label: 'published' | 'modified' | undefined;
  readonly distance: number;
}

/**
 * Whether dates in a run do not count. Only runs that are an H1 count as headings, not those inside one: an H1 that is
 * never closed contains the rest of the page.
 */
const isExcludedRun = (run: TextRun): boolean =>
  /^H1$/i.test(run.block.tagName) || run.block.closest('figure, figcaption, nav, blockquote, aside') !== null;

/** Lists the short text nodes of a run: on pages without block elements, one of them is the line with the date. */
const listShortLines = (run: TextRun): readonly string[] =>
  run.pieces.map(({ node }) => node.data.trim()).filter((line) => line.length >= 8 && computeTextWeight(line) <= 60);

/** Returns a short run before a date, in lower case: in definition lists and tables the label is there. Else empty. */
function getPrecedingLabel(precedingRun: TextRun | undefined): string {
  return precedingRun && precedingRun.weight <= 30 ? `${precedingRun.text.toLowerCase()} ` : '';
}

/** Finds the dates in a line, with what their labels say; none where the line is running text. */
function findLineDates(
  text: string,
  precedingLabel: string,
  context: DateContext,
  distance: number,
): readonly DateCandidate[] {
  const line = normalizeDateLine(text);
  const dates = findPageDates(line, context);
  const textBesidesDates = computeTextWeight(line) - dates.reduce((sum, { start, end }) => sum + end - start, 0);
  return dates.flatMap(({ iso, start, end }, i) => {
    const before = (i === 0 ? precedingLabel : '') + line.slice(dates[i - 1]?.end ?? 0, start);
    const label = getDateLabel(before, line.slice(end, dates[i + 1]?.start));
    const isText =
      textBesidesDates > MAX_TEXT_BESIDES_DATE ||
      (!label && textBesidesDates > MAX_SENTENCE_BESIDES_DATE && isSentenceEnd(text));
    return isText ? [] : [{ iso, label, distance: distance + i / 10 }];
  });
}

function findRunDates(
  run: TextRun,
  precedingLabel: string,
  context: DateContext,
  distance: number,
): readonly DateCandidate[] {
  const wholeLineDates =
    run.weight <= MAX_DATE_LINE_WEIGHT ? findLineDates(getSpacedText(run), precedingLabel, context, distance) : [];
  return wholeLineDates.length > 0
    ? wholeLineDates
    : listShortLines(run).flatMap((line) => findLineDates(line, '', context, distance));
}

/**
 * Builds the context in which numeric dates are read. Where the language does not tell their order, the region that the
 * page declares, the country in its address or a date such as "31/12/2025" may.
 */
function buildDateContext({ language, declared, url, runs }: DateSearchOptions): DateContext {
  const tag = declared
    .map((declaredTag) => /^[a-z]{2,3}[-_][a-z]{2}\b/i.exec(declaredTag)?.[0].replace('_', '-'))
    .find((declaredTag) => declaredTag?.toLowerCase().startsWith(`${language}-`));
  const country = /^https?:\/\/[^/]*\.([a-z]{2})(?:[/:]|$)/.exec(url)?.[1]?.replace('uk', 'gb');
  const dayFirst = runs.some(
    ({ text, weight }) =>
      weight <= MAX_DATE_LINE_WEIGHT && text.includes('/') && /\b(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{4}\b/.test(text),
  );
  const region =
    country && /^(?:gb|ie|au|nz|in|za|ng|ke|sg|my|pk)$/.test(country) ? `${language}-${country}` : language;
  return { language: tag ?? region, dayFirst };
}

const twoDigits = /\p{Nd}.*\p{Nd}/u;

function findDateCandidates(input: DateSearchOptions): readonly DateCandidate[] {
  const { runs, headline, end } = input;
  const context = buildDateContext(input);
  return runs.slice(0, end).flatMap((run, index) => {
    const distance = Math.abs(index - headline);
    const isNearHeadline = index >= headline - MAX_RUNS_ABOVE && index <= headline + MAX_RUNS_BELOW;
    if ((!isNearHeadline && run.weight > MAX_TEXT_BESIDES_DATE) || !twoDigits.test(run.text) || isExcludedRun(run))
      return [];
    const candidates = findRunDates(run, getPrecedingLabel(runs[index - 1]), context, distance);
    return isNearHeadline ? candidates : candidates.filter(({ label }) => label !== undefined);
  });
}

/** Selects the date nearest to the headline among those with the same label. */
function selectBestDate(candidates: readonly DateCandidate[], label: DateCandidate['label']): string | undefined {
  const matchingCandidates = candidates.filter((candidate) => candidate.label === label);
  return matchingCandidates.toSorted((a, b) => a.distance - b.distance)[0]?.iso;
}

/**
 * Finds the publication date and the date of the last change that a page shows near the headline, or labels as such
 * anywhere above `end`. Dates mentioned in the text do not count.
 */
export function findVisibleDates(input: DateSearchOptions): VisibleDates {
  const candidates = findDateCandidates(input);
  return {
    published: selectBestDate(candidates, 'published') ?? selectBestDate(candidates, undefined),
    modified: selectBestDate(candidates, 'modified'),
  };
}
