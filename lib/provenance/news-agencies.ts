/**
 * News agencies and outlets by the letters they sign with, and the language they write in first. A line a language: a
 * dateline or tag with such letters in a text of another language is a hint, no more.
 */
export const AGENCIES: Readonly<Record<string, string>> = {
  vi: 'TTXVN VNA VOV VTV VnExpress Vietnam+ VietnamPlus VietNamNet',
  zh: 'Xinhua 新华社 新華社 中新社 CNA 中央社 CCTV CGTN',
  ja: 'Kyodo 共同通信 時事通信 NHK Jiji',
  ko: 'Yonhap 연합뉴스 뉴시스 KCNA',
  ru: 'TASS ТАСС РИА Интерфакс Interfax Sputnik',
  uk: 'Ukrinform Укрінформ УНІАН UNIAN',
  de: 'dpa APA KNA epd SID',
  fr: 'AFP',
  es: 'EFE Télam Europa Notimex',
  pt: 'Lusa Agência',
  it: 'ANSA AGI Adnkronos',
  pl: 'PAP',
  cs: 'ČTK CTK',
  hu: 'MTI',
  ro: 'Agerpres',
  bg: 'BTA БТА',
  sr: 'Tanjug Танјуг',
  hr: 'HINA Hina',
  tr: 'AA Anadolu DHA İHA IHA',
  ar: 'SANA WAFA SPA وفا واس سانا',
  fa: 'IRNA ISNA Fars ایرنا ایسنا فارس تسنیم',
  he: 'כאן',
  hi: 'PTI ANI',
  id: 'Antara',
  ms: 'Bernama',
  th: 'MCOT',
  km: 'AKP',
  lo: 'KPL',
  fi: 'STT',
  sv: 'TT',
  no: 'NTB',
  da: 'Ritzau',
  nl: 'ANP Belga',
  el: 'ANA-MPA ΑΠΕ-ΜΠΕ',
  kk: 'Kazinform',
  az: 'AZERTAC Azərtac',
  hy: 'Armenpress',
  ka: 'Interpressnews',
  mn: 'Montsame',
};

const languageByAgency: ReadonlyMap<string, string> = new Map(
  Object.entries(AGENCIES).flatMap(([lang, names]) => names.split(' ').map((name) => [name, lang] as const)),
);

/** The language of the agency with these letters; undefined for any other word. Case counts. */
export const getAgencyLanguage = (letters: string): string | undefined => languageByAgency.get(letters);
