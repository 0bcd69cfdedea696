import { memoize } from '../../util/memoize';
import { decodeBytes } from './decode-bytes';
import { findBetterLatinCharset, getLatinCharsets, LATIN_CHARSETS, scoreLatinFit } from './latin-charsets';
import {
  buildTextSample,
  type CharsetScript,
  countPatternMatches,
  scoreBestFit,
  scoreScriptFit,
  type TextSample,
} from './script-fit';

/** Encodings that can be told by looking, with the script and the languages they are for; of equals the first is taken. */
const CANDIDATE_CHARSETS: readonly (readonly [charset: string, script: CharsetScript, languages: string])[] = [
  ['windows-874', 'thai', 'th'],
  ['shift_jis', 'japanese', 'ja'],
  ['euc-jp', 'japanese', 'ja'],
  ['gb18030', 'hans', 'zh'],
  ['big5', 'hant', 'zh'],
  ['gb18030', 'hant', 'zh'],
  ['euc-kr', 'korean', 'ko'],
  ['windows-1251', 'cyrillic', 'ru uk bg be sr mk'],
  ['koi8-r', 'cyrillic', 'ru'],
  ['koi8-u', 'cyrillic', 'uk be'],
  ['iso-8859-5', 'cyrillic', 'ru uk bg be sr mk'],
  ['ibm866', 'cyrillic', 'ru'],
  ['windows-1256', 'arabic', 'ar fa ur'],
  ['iso-8859-6', 'arabic', 'ar'],
  ['windows-1255', 'hebrew', 'he yi'],
  ['windows-1253', 'greek', 'el'],
  ['iso-8859-7', 'greek', 'el'],
  ['windows-1258', 'vietnamese', 'vi'],
  ...LATIN_CHARSETS.map((charset) => [charset, 'latin', ''] as const),
];

/** Enough to tell; and a bound on the work, since every candidate decodes it. */
const MAX_SAMPLE_BYTES = 16_384;
/** So that one long script does not speak for a page. */
const MAX_SPAN_BYTES = 2048;

/** Stretches between tags, and tags, that hold anything beyond ASCII. No encoding has < or > within a character. */
function collectSampleBytes(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(MAX_SAMPLE_BYTES + MAX_SPAN_BYTES);
  let [size, from, tells] = [0, 0, false];
  for (let i = 0; i <= bytes.length && size < MAX_SAMPLE_BYTES; i += 1) {
    const byte = bytes[i];
    if (byte !== undefined && byte >= 0x80) tells = true;
    if (byte !== undefined && byte !== 0x3c && byte !== 0x3e) continue;
    if (tells) {
      const stretch = bytes.subarray(from, Math.min(i + 1, from + MAX_SPAN_BYTES));
      sample.set(stretch, size);
      size += stretch.length;
    }
    [from, tells] = [i + 1, false];
  }
  return sample.subarray(0, size);
}

interface ScoredCharset {
  readonly charset: string;
  readonly reading: TextSample;
  readonly sense: number;
}

/** From this much sense on a declaration is followed. */
const MIN_DECLARED_FIT = 0.75;
/** What the second declaration, or an encoding found by looking, must make for the first to be set aside. */
const MIN_SECOND_FIT = 0.6;
const MIN_GUESSED_FIT = 0.75;
/** And how much more than what it replaces. */
const MIN_FIT_MARGIN = 0.2;
/** Telling characters below which nothing is set aside: for what the page says of itself, and for looks. */
const MIN_NON_ASCII = 10;
const MIN_NON_ASCII_TO_GUESS = 20;
/** Share of replacement characters that no truncated or spliced page has. */
const MAX_DAMAGE = 0.1;
/** What an encoding of the page's own language must make where no declaration can be followed. */
const MIN_PAGE_LANGUAGE_FIT = 0.3;

type SampleReader = (charset: string) => TextSample;

const createSampleReader = (sample: Uint8Array): SampleReader =>
  memoize((charset) => buildTextSample(decodeBytes(sample, charset)));

const selectBestCharset = (of: readonly ScoredCharset[]): ScoredCharset | undefined =>
  of.reduce<ScoredCharset | undefined>((best, one) => (best && best.sense >= one.sense ? best : one), undefined);

function scoreCharset(charset: string, read: SampleReader): ScoredCharset {
  const reading = read(charset);
  return { charset, reading, sense: scoreBestFit(reading) };
}

function scoreCandidateCharsets(read: SampleReader): readonly (ScoredCharset & { languages: string })[] {
  return CANDIDATE_CHARSETS.map(([charset, script, languages]) => {
    const reading = read(charset);
    const sense = script === 'latin' ? scoreLatinFit(charset, reading) : scoreScriptFit(script, reading);
    return { charset, reading, sense, languages };
  });
}

const isConvincing = ({ sense, reading }: ScoredCharset): boolean =>
  sense >= MIN_GUESSED_FIT && reading.foreign >= MIN_NON_ASCII;

/** By looking alone. An encoding of the language the page declares has the first word, unless another makes far more sense. */
function findLikeliestCharset(read: SampleReader, lang: string | undefined): ScoredCharset | undefined {
  const all = scoreCandidateCharsets(read);
  const latin = lang === undefined ? [] : getLatinCharsets(lang);
  const spoken = selectBestCharset(
    all.filter((c) => lang !== undefined && (c.languages.split(' ').includes(lang) || latin.includes(c.charset))),
  );
  const any = selectBestCharset(all.filter(isConvincing));
  return spoken && spoken.sense >= MIN_PAGE_LANGUAGE_FIT && !(any && any.sense >= spoken.sense + MIN_FIT_MARGIN)
    ? spoken
    : any;
}

/** Sound characters beyond ASCII, at least, and for each broken one, in UTF-8 with something else spliced in. */
const MIN_SOUND_PER_BROKEN = 8;

/** Whether bytes are UTF-8 but for a few strays: no text in another encoding comes near it by chance. */
export function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeBytes(collectSampleBytes(bytes), 'utf-8');
  const sound = countPatternMatches(text, /[^\p{ASCII}\uFFFD]/gu);
  return sound >= MIN_SOUND_PER_BROKEN * Math.max(1, countPatternMatches(text, /\uFFFD/g));
}

/** ISO-8859 pages from Windows: what is a control in the one is a letter or a quotation mark in the other. */
const WINDOWS_VARIANTS: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-8-i': 'windows-1255',
  'iso-8859-13': 'windows-1257',
  'iso-8859-15': 'windows-1252',
};

function chooseWindowsVariant(claim: string, sample: Uint8Array, read: SampleReader): string {
  const twin = WINDOWS_VARIANTS[claim];
  if (!twin || !sample.some((byte) => byte >= 0x80 && byte < 0xa0)) return claim;
  return scoreBestFit(read(twin)) >= scoreBestFit(read(claim)) ? twin : claim;
}

/** What a page is in when it makes little sense as its first declaration has it. */
function chooseDeclaredOrGuessed(
  first: ScoredCharset,
  others: readonly ScoredCharset[],
  lang: string | undefined,
  read: SampleReader,
): string {
  const gains = ({ sense }: ScoredCharset): boolean => sense >= first.sense + MIN_FIT_MARGIN;
  const second = others.find((other) => other.sense >= MIN_SECOND_FIT && gains(other));
  if (second || first.reading.foreign < MIN_NON_ASCII_TO_GUESS) return (second ?? first).charset;
  const found = findLikeliestCharset(read, lang);
  return found && isConvincing(found) && gains(found) ? found.charset : first.charset;
}

/**
 * The encoding of bytes that are not UTF-8: WHATWG name. The first of the declared ones in which they make sense; one
 * found by looking only if they make none in those, and plenty in it. `lang` is the primary language the page declares.
 */
export function guessCharset(bytes: Uint8Array, declared: readonly string[], lang?: string): string {
  const sample = collectSampleBytes(bytes);
  const read = createSampleReader(sample);
  const [first, ...others] = declared
    .map((charset) => scoreCharset(chooseWindowsVariant(charset, sample, read), read))
    .filter(({ reading }) => reading.damage <= MAX_DAMAGE);
  if (!first) return findLikeliestCharset(read, lang)?.charset ?? 'windows-1252';
  const latin = () =>
    findBetterLatinCharset(first.reading, { lang, claims: others.map(({ charset }) => charset), read });
  if (first.reading.foreign < MIN_NON_ASCII) return (others.length > 0 && latin()) || first.charset;
  if (first.sense < MIN_DECLARED_FIT) return chooseDeclaredOrGuessed(first, others, lang, read);
  return (scoreScriptFit('latin', first.reading) >= MIN_DECLARED_FIT && latin()) || first.charset;
}
