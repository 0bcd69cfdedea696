/**
 * Words that make an address's language recognisable, without accents, as addresses write them. Function words, for
 * English also a few that headlines are made of. A language more is a line more.
 */
const SLUG_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to for with from is are was after over how why what who at by its has will says new us first year world people after against into about before out up not more could would may government police president war report between under than',
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

const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SLUG_WORDS).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

/** A Vietnamese syllable without its marks; a long slug of nothing else is Vietnamese. */
const SYLLABLE = /^(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

function isVietnamese(words: readonly string[]): boolean {
  const syllables = words.filter((word) => SYLLABLE.test(word)).length;
  return words.length >= 6 && syllables / words.length >= 0.8 && words.join('').length / words.length < 4.6;
}

/** How many of the words each language knows, best first. */
function scores(words: readonly string[]): [string, number][] {
  return [...LISTS]
    .map(([lang, list]): [string, number] => [lang, words.filter((word) => list.has(word)).length])
    .sort((a, b) => b[1] - a[1]);
}

/** The words of the longest worded part of an address's path. */
function slugWords(url: URL): string[] {
  const slugs = url.pathname
    .toLowerCase()
    .split('/')
    .map((part) => part.split(/[-_]+/).filter((word) => /^[a-z]{1,20}$/.test(word)));
  return slugs.reduce((best, words) => (words.length > best.length ? words : best), []);
}

/** The language an address is worded in, where four words or more leave no doubt. */
export function slugLanguage(url: URL): string | undefined {
  const words = slugWords(url);
  if (words.length < 4) return undefined;
  const [best, second] = scores(words);
  if (
    isVietnamese(words) &&
    (best?.[1] ?? 0) <= (LISTS.get('vi') ? (scores(words).find(([lang]) => lang === 'vi')?.[1] ?? 0) : 0) + 1
  )
    return 'vi';
  return best && second && best[1] >= 2 && best[1] > second[1] ? best[0] : undefined;
}

/** The language of running text in Latin letters, from its function words; undefined unless one is far ahead. */
export function wordedLanguage(text: string): string | undefined {
  const words =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  if (words.length < 40) return undefined;
  const [best, second] = scores(words);
  const clear = best && second && best[1] / words.length > 0.14 && best[1] > second[1] * 1.6;
  return clear ? best[0] : undefined;
}
