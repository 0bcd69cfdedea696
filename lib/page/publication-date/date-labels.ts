/** Tells by the words around a date whether it is the publication date or the date of the last change. */
import { escapeRegExp } from '../../util/regexp';

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
