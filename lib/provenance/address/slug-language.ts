/**
 * Words that make an address's language recognisable, without accents, as addresses write them. Function words, for
 * English also a few that headlines are made of. A language more is a line more.
 */
export const SLUG_WORDS: Readonly<Record<string, string>> = {
  en: 'the that when where this which it an be their they we you your can of and to for with from is are was after over how why what who at by its has will says new us first year world people after against into about before out up not more could would may government police president war report between under than',
  de: 'der die das und mit von dem den fuer fur ist nicht ein eine einen wird nach zu zum zur bei wie sich auf im aus ueber uber gegen mehr ab bis werden sein seine seinen seiner ihre ihr hat haben selbst warum was nur noch will soll kann wieder neue neuer',
  fr: 'le la les des du de d l et en un une pour dans sur au aux par est que qui avec plus contre apres pas son ses leur',
  es: 'el la los las del de y en un una por para con que se su al como mas tras sobre contra sin desde es',
  pt: 'o os as do da dos das de e em um uma para com que no na ao mais nao sao pelo pela apos sobre',
  it: 'il lo la gli di del della dei delle e in un una per con che non al alla nel piu dopo sono da',
  nl: 'de het een van en in op voor met dat niet zijn aan bij naar uit wordt over tegen meer na om',
  pl: 'w na z do sie nie i jest ze po za o od dla przez jak przed nad',
  cs: 'v na se je za pro z ze po jak jako ktery by do od pri s nebo',
  sk: 'v na sa je za pre z zo po ako ktory do od pri s alebo',
  hu: 'a az es hogy nem egy van is meg volt mar lesz ellen utan',
  ro: 'si de la in cu pe din un o care nu pentru este sa ale dupa',
  hr: 'u i je na se za da su od koji nije iz sto po',
  fi: 'ja on ei se etta oli myos kun ovat voi',
  sv: 'och att det som en av for med till inte om har pa ar den efter',
  da: 'og at det som en er af for med til ikke om har pa den efter',
  et: 'ja on ei et oli see ka kui',
  lv: 'un ir no par ar ka uz pec',
  lt: 'ir kad i is su del bet po',
  tr: 've bir bu icin ile de da olarak cok daha sonra yeni oldu',
  id: 'yang dan di dari untuk dengan pada ini itu dalam ke akan tidak saat jadi',
  vi: 'cua va la cac nguoi nhung khong duoc trong cho voi tai ngay mot den tu khi thi nhan viet nam ve gia hoc',
  fil: 'ang ng sa mga na ay at ni hindi para',
  sw: 'ya wa na kwa ni katika za cha yake',
};

/** The languages that have a word. */
const LANGUAGES_BY_WORD = new Map<string, string[]>();
for (const [lang, words] of Object.entries(SLUG_WORDS)) {
  for (const word of new Set(words.split(' '))) {
    const others = LANGUAGES_BY_WORD.get(word);
    if (others) others.push(lang);
    else LANGUAGES_BY_WORD.set(word, [lang]);
  }
}

/** A Vietnamese syllable without its marks; a long slug of nothing else is Vietnamese. */
const VIETNAMESE_SYLLABLE =
  /^(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

function isVietnamese(words: readonly string[]): boolean {
  const syllables = words.filter((word) => VIETNAMESE_SYLLABLE.test(word)).length;
  return words.length >= 6 && syllables / words.length >= 0.8 && words.join('').length / words.length < 4.6;
}

interface LanguageTally {
  /** The language that has most of the words. */
  readonly lang: string;
  readonly most: number;
  /** How many the next language has. */
  readonly next: number;
  readonly vietnamese: number;
}

function countFunctionWords(words: readonly string[]): LanguageTally {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const lang of LANGUAGES_BY_WORD.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  let [best, most, next] = ['', 0, 0];
  for (const [lang, count] of counts) {
    if (count > most) [best, most, next] = [lang, count, most];
    else next = Math.max(next, count);
  }
  return { lang: best, most, next, vietnamese: counts.get('vi') ?? 0 };
}

/** The words of the longest worded part of an address's path. */
function extractSlugWords(url: URL): string[] {
  const slugs = url.pathname
    .toLowerCase()
    .split('/')
    .map((part) => part.split(/[-_]+/).filter((word) => /^[a-z]{1,20}$/.test(word)));
  return slugs.reduce((best, words) => (words.length > best.length ? words : best), []);
}

/** Whether an address has enough function words for its language to be beyond doubt. */
export const hasManyFunctionWords = (url: URL): boolean => countFunctionWords(extractSlugWords(url)).most >= 3;

/** The language an address is worded in, where four words or more leave no doubt. */
export function detectSlugLanguage(url: URL): string | undefined {
  const words = extractSlugWords(url);
  if (words.length < 4) return undefined;
  const { lang, most, next, vietnamese } = countFunctionWords(words);
  if (isVietnamese(words) && most <= vietnamese + 1) return 'vi';
  return most >= 2 && most > next ? lang : undefined;
}

/** The language of running text in Latin letters, from its function words; undefined unless one is far ahead. */
export function detectByFunctionWords(text: string): string | undefined {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (words.length < 40) return undefined;
  const { lang, most, next } = countFunctionWords(words);
  return most / words.length > 0.14 && most > next * 1.6 ? lang : undefined;
}
