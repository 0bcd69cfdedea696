/**
 * Telling legacy encodings apart by looking: each is tried, and the text it gives is scored by how much of it is made
 * of the script's everyday characters. Wrong encodings give rare characters, controls or a mixture.
 */
interface Candidate {
  readonly charset: string;
  readonly languages: readonly string[];
  /** Letters that belong: a wrong decoding strays outside. */
  readonly script: RegExp;
  /** Everyday characters among them. */
  readonly common: RegExp;
}

const HAN_BOTH = '的一是不在有人大中上了我他以到要也年可出生和行方作同自用下工高分多本成新面市公部家法主日月';
const CYRILLIC = /[А-яЁёІіЇїЄєҐґЎў№«»—–“”„…]/g;
const COMMON_CYRILLIC = /[оеаинтсрвлкмі]/g;

const CANDIDATES: readonly Candidate[] = [
  { charset: 'windows-874', languages: ['th'], script: /[ก-๛“”‘’…–—]/g, common: /[กนรอาเงมยลวดทตสปบะัี่้ิ์]/g },
  {
    charset: 'shift_jis',
    languages: ['ja'],
    script: /[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFF9F]/g,
    common: /[ぁ-んァ-ヶー、。]/g,
  },
  {
    charset: 'euc-jp',
    languages: ['ja'],
    script: /[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/g,
    common: /[ぁ-んァ-ヶー、。]/g,
  },
  {
    charset: 'gb18030',
    languages: ['zh'],
    script: /[\u3000-\u301F\u4E00-\u9FFF\uFF00-\uFFEF“”‘’…—]/g,
    common: new RegExp(`[${HAN_BOTH}这国们个来时会对说为学过还后发经进动开关当从点问现实电话无长门东，。、“”]`, 'g'),
  },
  {
    charset: 'big5',
    languages: ['zh'],
    script: /[\u3000-\u301F\u4E00-\u9FFF\uFF00-\uFFEF\uFE30-\uFE4F…—]/g,
    common: new RegExp(`[${HAN_BOTH}這國們個來時會對說為學過還後發經進動開關當從點問現實電話無長門東，。、「」]`, 'g'),
  },
  {
    charset: 'euc-kr',
    languages: ['ko'],
    script: /[\u3000-\u301F\uAC00-\uD7A3\u4E00-\u9FFF“”‘’…·]/g,
    common: /[이다는의에을가한고로하지사기도서를은대인리자부정시나일해어과수으전그]/g,
  },
  {
    charset: 'windows-1251',
    languages: ['ru', 'uk', 'bg', 'be', 'sr', 'mk'],
    script: CYRILLIC,
    common: COMMON_CYRILLIC,
  },
  { charset: 'koi8-r', languages: ['ru', 'uk'], script: CYRILLIC, common: COMMON_CYRILLIC },
  {
    charset: 'windows-1256',
    languages: ['ar', 'fa', 'ur'],
    script: /[\u0600-\u06FF\u200C-\u200F“”‘’…«»–—]/g,
    common: /[اليمونترةبعدفسكحقهأ،]/g,
  },
  {
    charset: 'windows-1255',
    languages: ['he', 'yi'],
    script: /[\u0590-\u05FF\u200E\u200F“”‘’…–—₪]/g,
    common: /[יוהלאמרתבשנ]/g,
  },
  { charset: 'windows-1253', languages: ['el'], script: /[Ͱ-Ͽ“”‘’…«»–—]/g, common: /[αοιτνεσηρκπυλςάόίέ]/g },
  {
    charset: 'windows-1258',
    languages: ['vi'],
    script: /[\u0300-\u0323ăâđêôơưÀ-ÿĂƠƯĐ“”‘’…–—]/g,
    common: /[\u0300\u0301\u0303\u0309\u0323đăâêôơưÂÊÔĐ]/g,
  },
  { charset: 'windows-1254', languages: ['tr', 'az'], script: /[çğıöşüÇĞİÖŞÜâîû“”‘’…–—]/g, common: /[ığşçöüİŞ]/g },
  {
    charset: 'windows-1250',
    languages: ['pl', 'cs', 'sk', 'hu', 'sl', 'hr', 'ro'],
    script: /[ąćęłńóśźżĄĆĘŁŃÓŚŹŻáčďéěíňřšťúůýžÁČĎÉĚÍŇŘŠŤÚŮÝŽőűöüŐŰđäľĺŕôâăţşîÎ„“”…–—]/g,
    common: /[ąęłóśżćńáéíěčřšžůőűľđţş]/g,
  },
  {
    charset: 'windows-1257',
    languages: ['lt', 'lv', 'et'],
    script: /[ąčęėįšųūžĄČĘĖĮŠŲŪŽāēģīķļņĀĒĢĪĶĻŅõäöü„“”…–—]/g,
    common: /[ąčęėįšųūžāēīļņõäöü]/g,
  },
];

/** Enough to tell; and a bound on the work, since every candidate decodes it. */
const SAMPLE_BYTES = 65_536;
/** Share of everyday characters, strays counted against it, from which an encoding no language speaks for is taken. */
const CONVINCING = 0.3;
/** Accented letters stand alone between plain ones; other scripts' bytes stand together. Mean length of such a run. */
const TOGETHER = 1.4;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Markup and scripts are ASCII and alike in every candidate; only the rest tells. */
function score(bytes: Uint8Array, { charset, script, common }: Candidate): number {
  const text = new TextDecoder(charset).decode(bytes);
  const foreign = count(text, /[^\p{ASCII}\s]/gu);
  if (foreign === 0) return 0;
  const stray = foreign - count(text, script);
  const broken = count(text, /[\uFFFD\u0080-\u009F\uE000-\uF8FF]/g);
  return (count(text, common) - 2 * stray - 3 * broken) / foreign;
}

function best(bytes: Uint8Array, candidates: readonly Candidate[]): { charset: string; score: number } {
  return candidates
    .map((candidate) => ({ charset: candidate.charset, score: score(bytes, candidate) }))
    .reduce((a, b) => (b.score > a.score ? b : a), { charset: 'windows-1252', score: 0 });
}

function meanRun(bytes: Uint8Array): number {
  const high = bytes.filter((byte) => byte >= 0x80).length;
  const runs = bytes.filter((byte, i) => byte >= 0x80 && (bytes[i - 1] ?? 0) < 0x80).length;
  return runs === 0 ? 0 : high / runs;
}

/**
 * The likeliest legacy encoding of bytes that are not UTF-8: WHATWG name. `lang` is the primary language the page
 * declares; its encodings are tried first.
 */
export function sniffCharset(bytes: Uint8Array, lang?: string): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const expected = best(
    sample,
    CANDIDATES.filter(({ languages }) => lang !== undefined && languages.includes(lang)),
  );
  if (expected.score > 0) return expected.charset;
  const any = meanRun(sample) < TOGETHER ? undefined : best(sample, CANDIDATES);
  return any && any.score >= CONVINCING ? any.charset : 'windows-1252';
}
