import { decodeAs } from './decode-bytes';
import { LATIN_CHARSETS, latinCharsetsOf, otherLatin, senseInLatin } from './latin-charsets';
import { count, type Reading, readingOf, type Script, senseIn, senseOf } from './script-fit';

/** Encodings that can be told by looking, with the script and the languages they are for; of equals the first is taken. */
const CANDIDATES: readonly (readonly [charset: string, script: Script, languages: string])[] = [
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
const SAMPLE_BYTES = 16_384;
/** So that one long script does not speak for a page. */
const STRETCH_BYTES = 2048;

/** Stretches between tags, and tags, that hold anything beyond ASCII. No encoding has < or > within a character. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES + STRETCH_BYTES);
  let [size, from, tells] = [0, 0, false];
  for (let i = 0; i <= bytes.length && size < SAMPLE_BYTES; i += 1) {
    const byte = bytes[i];
    if (byte !== undefined && byte >= 0x80) tells = true;
    if (byte !== undefined && byte !== 0x3c && byte !== 0x3e) continue;
    if (tells) {
      const stretch = bytes.subarray(from, Math.min(i + 1, from + STRETCH_BYTES));
      sample.set(stretch, size);
      size += stretch.length;
    }
    [from, tells] = [i + 1, false];
  }
  return sample.subarray(0, size);
}

interface Weighed {
  readonly charset: string;
  readonly reading: Reading;
  readonly sense: number;
}

/** From this much sense on a declaration is followed. */
const SENSIBLE = 0.75;
/** What the second declaration, or an encoding found by looking, must make for the first to be set aside. */
const PLAUSIBLE = 0.6;
const CONVINCING = 0.75;
/** And how much more than what it replaces. */
const MARGIN = 0.2;
/** Telling characters below which nothing is set aside: for what the page says of itself, and for looks. */
const LITTLE = 10;
const ENOUGH = 20;
/** Share of replacement characters that no truncated or spliced page has. */
const TOO_DAMAGED = 0.1;
/** What an encoding of the page's own language must make where no declaration can be followed. */
const LIKELY = 0.3;

type Read = (charset: string) => Reading;

function reader(sample: Uint8Array): Read {
  const readings = new Map<string, Reading>();
  return (charset) => {
    const reading = readings.get(charset) ?? readingOf(decodeAs(sample, charset));
    readings.set(charset, reading);
    return reading;
  };
}

const mostSense = (of: readonly Weighed[]): Weighed | undefined =>
  of.reduce<Weighed | undefined>((best, one) => (best && best.sense >= one.sense ? best : one), undefined);

function weigh(charset: string, read: Read): Weighed {
  const reading = read(charset);
  return { charset, reading, sense: senseOf(reading) };
}

function weighCandidates(read: Read): readonly (Weighed & { languages: string })[] {
  return CANDIDATES.map(([charset, script, languages]) => {
    const reading = read(charset);
    const sense = script === 'latin' ? senseInLatin(charset, reading) : senseIn(script, reading);
    return { charset, reading, sense, languages };
  });
}

const isConvincing = ({ sense, reading }: Weighed): boolean => sense >= CONVINCING && reading.foreign >= LITTLE;

/** By looking alone. An encoding of the language the page declares has the first word, unless another makes far more sense. */
function likeliest(read: Read, lang: string | undefined): Weighed | undefined {
  const all = weighCandidates(read);
  const latin = lang === undefined ? [] : latinCharsetsOf(lang);
  const spoken = mostSense(
    all.filter((c) => lang !== undefined && (c.languages.split(' ').includes(lang) || latin.includes(c.charset))),
  );
  const any = mostSense(all.filter(isConvincing));
  return spoken && spoken.sense >= LIKELY && !(any && any.sense >= spoken.sense + MARGIN) ? spoken : any;
}

/** Sound characters beyond ASCII, at least, and for each broken one, in UTF-8 with something else spliced in. */
const SOUND = 8;

/** Whether bytes are UTF-8 but for a few strays: no text in another encoding comes near it by chance. */
export function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = decodeAs(sampleOf(bytes), 'utf-8');
  const sound = count(text, /[^\p{ASCII}\uFFFD]/gu);
  return sound >= SOUND * Math.max(1, count(text, /\uFFFD/g));
}

/** ISO-8859 pages from Windows: what is a control in the one is a letter or a quotation mark in the other. */
const TWINS: Readonly<Record<string, string>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-8-i': 'windows-1255',
  'iso-8859-13': 'windows-1257',
  'iso-8859-15': 'windows-1252',
};

function twinOf(claim: string, sample: Uint8Array, read: Read): string {
  const twin = TWINS[claim];
  if (!twin || !sample.some((byte) => byte >= 0x80 && byte < 0xa0)) return claim;
  return senseOf(read(twin)) >= senseOf(read(claim)) ? twin : claim;
}

/** What a page is in when it makes little sense as its first declaration has it. */
function insteadOf(first: Weighed, others: readonly Weighed[], lang: string | undefined, read: Read): string {
  const gains = ({ sense }: Weighed): boolean => sense >= first.sense + MARGIN;
  const second = others.find((other) => other.sense >= PLAUSIBLE && gains(other));
  if (second || first.reading.foreign < ENOUGH) return (second ?? first).charset;
  const found = likeliest(read, lang);
  return found && isConvincing(found) && gains(found) ? found.charset : first.charset;
}

/**
 * The encoding of bytes that are not UTF-8: WHATWG name. The first of the declared ones in which they make sense; one
 * found by looking only if they make none in those, and plenty in it. `lang` is the primary language the page declares.
 */
export function charsetOf(bytes: Uint8Array, declared: readonly string[], lang?: string): string {
  const sample = sampleOf(bytes);
  const read = reader(sample);
  const [first, ...others] = declared
    .map((charset) => weigh(twinOf(charset, sample, read), read))
    .filter(({ reading }) => reading.damage <= TOO_DAMAGED);
  if (!first) return likeliest(read, lang)?.charset ?? 'windows-1252';
  const latin = () => otherLatin(first.reading, { lang, claims: others.map(({ charset }) => charset), read });
  if (first.reading.foreign < LITTLE) return (others.length > 0 && latin()) || first.charset;
  if (first.sense < SENSIBLE) return insteadOf(first, others, lang, read);
  return (senseIn('latin', first.reading) >= SENSIBLE && latin()) || first.charset;
}
