import type { Labels } from './index';

/**
 * Words that lead to, or speak of, other language versions of the same page. They say nothing about which one came
 * first: a page whose Spanish version "was translated by" somebody is the original. Signs: see `index.ts`.
 */
export const versionLabels: Labels = {
  en: 'version of this|versions of this|translated into|translations of this|translation of this|also available in|available in|read this in|read this article in|read this story in|read in|read it in|this story in',
  de: 'version dieses|fassung dieses|auch auf|auch verfügbar auf|auch in|lesen sie diesen artikel auf|diesen artikel auf|lies diesen artikel auf|wurde ins|übersetzung dieses',
  fr: 'lire en|lire cet article en|lire aussi en|également disponible en|disponible en|traduit en|traduction de cet article',
  es: 'lee este artículo en|leer en|lea este artículo en|leer este artículo en|también disponible en|disponible en|traducido al|traducción de este',
  pt: 'leia em|leia este artigo em|ler em|também disponível em|disponível em|traduzido para|tradução deste',
  it: 'leggi in|leggi questo articolo in|disponibile anche in|disponibile in|tradotto in|traduzione di questo',
  ca: 'llegeix en|llegeix aquest article en|disponible en|traduït a',
  nl: 'lees dit artikel in|ook beschikbaar in|beschikbaar in|vertaling van dit|lees in het',
  sv: 'läs på|läs artikeln på|finns även på|översättning av denna|översatt till',
  no: 'les på|les saken på|oversatt til|finnes også på',
  da: 'læs på|læs artiklen på|oversat til|findes også på',
  fi: 'lue suomeksi|lue englanniksi|lue ruotsiksi|lue juttu',
  pl: 'czytaj po|czytaj w języku|przeczytaj po|dostępny także w|wersja tego|przetłumaczony na|tłumaczenie tego',
  cs: 'čtěte v|číst v|přečtěte si v|dostupné také v|verze tohoto|přeložen do',
  hu: 'olvassa el|olvasd el|elérhető … nyelven',
  ro: 'citește în|citiți în|disponibil și în|tradus în',
  el: 'διαβάστε στα|διαβάστε το|διαθέσιμο στα|μεταφράστηκε στα',
  ru: 'читать на|читайте на|также доступно на|доступно на|версия этой|версия этого|переведена на|перевод этой|перевод этого|переведено на',
  uk: 'також доступно|версія цієї|переклад цієї',
  tr: 'dilinde oku|bu yazının … çevirisi|bu haberi … oku|…oku',
  id: 'baca dalam|baca dalam bahasa|baca artikel ini dalam|tersedia dalam|diterjemahkan ke',
  ms: 'baca dalam|tersedia dalam|diterjemahkan ke',
  vi: 'đọc bằng|xem bằng|có sẵn bằng|bản dịch của bài này|được dịch sang',
  th: 'อ่านภาษา|อ่านเป็นภาษา|อ่านใน|ฉบับภาษา',
  zh: '阅读英文|英文版|中文版|其他语言|其他語言|本文的译|译文链接|譯文連結|本文亦有|本文已翻译成',
  ja: 'で読む|語版|この記事の翻訳|に翻訳されて',
  ko: '로 읽기|영문 기사|영어 기사|이 기사의 번역',
  ar: 'اقرأ بال*|اقرأ هذا المقال بال*|متوفر بال*|نسخة من هذا|ترجم إلى',
  fa: 'خواندن به|این مقاله به|نسخه این مقاله|به زبان‌های دیگر',
  he: 'לקריאה ב*|קראו ב*|גרסה של',
  hi: 'में पढ़ें|में पढ़ें|इस लेख का',
};
