/**
 * Puts a finding on one line that says what changed: "households: 1,386 → 1,836", "Sentence dropped: 31 hectares, An Bình".
 * Rows, cards, copies, pictures and the command all have this line.
 */
import type { Evidence, Finding, Mark, NameEvidence, PassageWord, PolarityEvidence } from '../core/finding';
import type { Segment, Side } from '../core/segment';
import { type Localizer, markStrong } from '../i18n/localizer';
import { isStringKey } from '../i18n/strings';
import type { BidiText } from '../text/bidi-text';
import { countLetters, isUnspacedAt } from '../text/scripts';
import { shortenText } from '../text/shorten-text';
import { formatFindingTitle, formatWholeTitle, isState, type NamePairEvidence } from './finding-words';
import { listPassageWords, type ReportWords } from './passages';
import { formatShortValue } from './value-words';
import { formatDate, formatWords, WORD_SEPARATOR } from './words-text';

/** What differs: one thing that became another, or what happened to a passage. */
export type FindingGist =
  | {
      /** A side that has nothing is empty. */
      readonly original: string;
      readonly translation: string;
      /** What is counted, where it stands beside the figure on both sides. */
      readonly subject?: string;
      /** Words around it on both sides, where nothing tells that they are what is counted. */
      readonly about?: string;
    }
  | {
      readonly title: string;
      /** What the passage says, as far as it is known, or else its first words. */
      readonly holds?: string;
      /** Words of the sentence that a part is of, where little is known of the part itself. */
      readonly about?: string;
    };

const SIDES_OF_CHANGE = ['original', 'translation'] as const satisfies readonly Side[];

/** UTF-16 units of one side of a change. */
const MAX_SIDE = 48;
/** UTF-16 units of what a passage holds, and of its first words. */
const MAX_HELD = 64;

/**
 * Describes in as few words as possible what differs. `known`: the words of the report's passages; without them both texts
 * speak for themselves.
 */
export function describeGist(localizer: Localizer, finding: Finding, known?: ReportWords): FindingGist {
  const reader: Reader = { localizer, finding, known: finding.former ? undefined : known };
  if (finding.kind !== 'altered') return describePassageGist(reader);
  const change =
    describeDateChange(reader) ?? finding.evidence.map((one) => describeEvidenceGist(reader, one)).find(Boolean);
  return change ?? describePassageGist(reader);
}

/** A date of which several parts differ is one thing. */
function describeDateChange({ localizer: { locale }, finding: { evidence } }: Reader): FindingGist | undefined {
  const parts = evidence.filter((one) => one.type === 'values');
  const [original, translation] = SIDES_OF_CHANGE.map((side) =>
    formatDate(
      locale,
      parts.flatMap((part) => part[side] ?? []),
    ),
  );
  return parts.length > 1 && original && translation ? { original, translation } : undefined;
}

/** Whom a line is for, and what it is about. */
interface Reader {
  readonly localizer: Localizer;
  readonly finding: Finding;
  readonly known: ReportWords | undefined;
}

type ChangeGist = Extract<FindingGist, { readonly original: string }>;

function describeEvidenceGist(reader: Reader, evidence: Evidence): FindingGist | undefined {
  const { localizer, finding } = reader;
  switch (evidence.type) {
    case 'values':
      return addSubject(
        reader,
        evidence,
        toChange(evidence, (value) => formatShortValue(localizer, value)),
      );
    case 'names': {
      const change = describeNameChange(reader, evidence);
      return change && finding.category === 'speaker'
        ? { ...change, subject: formatFindingTitle(localizer, finding) }
        : change;
    }
    case 'polarity':
      return describePolarityChange(reader, evidence);
    case 'words':
      return toChange(evidence, (text) => text);
    case 'renderings':
      return { title: formatFindingTitle(localizer, finding), holds: describeSpellings(reader, evidence) };
    case 'quotation': {
      const text = describeHeld(reader, evidence.quoted, evidence.text);
      return { title: localizer.say(`gist.quotation.${evidence.quoted}`), holds: text };
    }
    default:
      return undefined;
  }
}

function toChange<T>(
  { original, translation }: { readonly original?: T; readonly translation?: T },
  format: (one: T, side: Side) => string,
): ChangeGist | undefined {
  const formatSide = (one: T | undefined, side: Side): string =>
    one ? shortenText(format(one, side).trim(), MAX_SIDE) : '';
  const [before, after] = [formatSide(original, 'original'), formatSide(translation, 'translation')];
  return before || after ? { original: before, translation: after } : undefined;
}

// Names, each in letters that the reader knows.

/** Two names; as they are written alone where the reader's letters would make them the same. */
function describeNameChange(reader: Reader, names: NamePairEvidence): ChangeGist | undefined {
  const { original, translation } = names;
  const format = (name: NameEvidence, side: Side): string => formatName(reader, side, name);
  const isTold =
    !original ||
    !translation ||
    formatReadName(reader, 'original', original) !== formatReadName(reader, 'translation', translation);
  return toChange(names, isTold ? format : ({ text }) => text);
}

/** How many spellings of a name tell that there are several. */
const MAX_SPELLINGS = 3;
const MAX_SPELLING = 24;

/** The spellings as they are written, which is what differs, behind the original's where that is known. */
function describeSpellings(reader: Reader, evidence: Extract<Evidence, { readonly type: 'renderings' }>): string {
  const { original, spellings } = evidence;
  const texts = spellings
    .slice(0, MAX_SPELLINGS)
    .map(({ text }) => shortenText(original ? text : formatName(reader, 'translation', { text }), MAX_SPELLING));
  const list = texts.join(WORD_SEPARATOR);
  const name = original && shortenText(formatReadName(reader, 'original', { text: original }), MAX_SIDE);
  return name ? reader.localizer.say('says.name', { name, latin: list }) : list;
}

function formatName(reader: Reader, side: Side, name: NameEvidence): string {
  const key = `role.${name.role}`;
  if (name.role !== undefined && isStringKey(key)) return reader.localizer.say(key);
  const read = formatReadName(reader, side, name);
  const whole = reader.localizer.say('says.name', { name: read, latin: name.text });
  return read === name.text || whole.length > MAX_SIDE ? read : whole;
}

/** A name in the reader's letters. */
function formatReadName({ known, finding }: Reader, side: Side, { text, latin }: NameEvidence): string {
  const isUnread = known?.unread.includes(side) === true && !finding.former;
  const names = (isUnread && known?.names) || {};
  return (Object.hasOwn(names, text) ? names[text] : undefined) ?? latin ?? text;
}

const findMark = ({ marks }: Finding, side: Side): Mark | undefined => marks.find((mark) => mark.side === side);

const listWordsAt = (known: ReportWords | undefined, { segment }: Mark): readonly PassageWord[] =>
  (known && Object.hasOwn(known.words, segment) && known.words[segment]) || [];

// Polarity: what was denied, doubted or turned round.

type PolarityPair = Extract<Evidence, { readonly type: 'polarity' }>;

/** Letters between a cue and the word that it changes. */
const MAX_CUE_DISTANCE = 12;

function describePolarityChange(reader: Reader, evidence: PolarityPair): ChangeGist | undefined {
  const { finding } = reader;
  const { original, translation } = evidence;
  if (!original && !translation) return undefined;
  const word = findDeniedWord(reader) ?? '…';
  const cue = original && original.kind !== 'stated' ? original : translation;
  const format = (one: PolarityEvidence | undefined, side: Side): string => {
    if (one && canRead(reader, side)) return one.text;
    if (!one || one.kind === 'stated') return cue?.kind === 'uncertain' ? reader.localizer.say('gist.certain') : word;
    if (one.kind === 'negation') return `${reader.localizer.say('words.not')} ${word}`;
    return reader.localizer.say(`sense.${one.kind}`);
  };
  const change = {
    original: shortenText(format(original, 'original').trim(), MAX_SIDE),
    translation: shortenText(format(translation, 'translation').trim(), MAX_SIDE),
  };
  // A "not" stands before its word, a rise is one of something.
  const isDirection = finding.category === 'direction';
  return isDirection ? addAbout(reader, change, listWordsNear(reader, 'original')) : change;
}

/** The word that both sides have at what differs, one of them with a "not". */
function findDeniedWord(reader: Reader): string | undefined {
  const [first, second] = SIDES_OF_CHANGE.map((side) => {
    const mark = findMark(reader.finding, side);
    return mark ? listNeighbors(reader, mark).filter(({ distance }) => distance <= MAX_CUE_DISTANCE) : [];
  });
  const shared = first?.find(({ text }) => second?.some((other) => other.text === text));
  return shared?.text;
}

const canRead = ({ known }: Reader, side: Side): boolean => !known?.unread.includes(side);

// What a figure is about: words that both sides have near it.

/** A word in the sentence of a mark, and how many letters stand between them. */
interface Neighbor {
  readonly text: string;
  readonly written: string;
  readonly distance: number;
  readonly isBehind: boolean;
  readonly kind: PassageWord['kind'];
}

/** Letters between a figure and what it counts, on the side where others stand between: a particle, a measure word. */
const MAX_BESIDE = 4;
/** Letters between a figure and a word of its clause that tells what it is about, on either side. */
const MAX_DISTANCE = 24;
/** How many words tell what a figure is about. */
const MAX_ABOUT = 2;
/** A word in a script without spaces is about so many times as short. */
const UNSPACED_FACTOR = 2;
/** What ends a clause within a sentence, in which a full stop is that of an abbreviation. */
const CLAUSE_END = /[;:()[\]«»“”„"—–؛；：「」『』]|[,،、，](?!\p{Nd})/u;

/**
 * Only what stands beside a bare number on both sides, and right behind it on one of them, is told as what is counted: a
 * sum of money may be anybody's, and what stands before it may be a verb ("affected 1,386 households"). Other words that
 * both sides have near it are told of it where the reader can read neither text: elsewhere the text itself says more.
 */
function addSubject(reader: Reader, evidence: ValuePair, change: ChangeGist | undefined): ChangeGist | undefined {
  if (!change) return undefined;
  if (!evidence.original || !evidence.translation)
    return addAbout(reader, change, listWordsNear(reader, evidence.original ? 'original' : 'translation'));
  const isCount = [evidence.original, evidence.translation].every(({ kind, unit }) => kind === 'number' && !unit);
  const shared = listSharedNeighbors(reader, isCount);
  const subject = shared.find(({ isCounted }) => isCounted);
  return subject ? { ...change, subject: subject.text } : addAbout(reader, change, shared);
}

/** Adds the nearest words, where the reader can read neither text. */
function addAbout<Gist extends FindingGist>(
  reader: Reader,
  gist: Gist,
  words: readonly { readonly text: string }[],
): Gist {
  if (SIDES_OF_CHANGE.some((side) => canRead(reader, side)) || words.length === 0) return gist;
  const texts = words.slice(0, MAX_ABOUT).map(({ text }) => text);
  return { ...gist, about: texts.join(WORD_SEPARATOR) };
}

interface SharedNeighbor {
  /** As a side writes it that the reader can read, or else in his language. */
  readonly text: string;
  readonly isCounted: boolean;
}

/**
 * Words near what differs that both sides have there, the nearest first. What stands right behind a count on one side may
 * stand elsewhere in the other's passage, where its sense was confirmed: as a part of the figure ("700人").
 */
function listSharedNeighbors(reader: Reader, isCount: boolean): readonly SharedNeighbor[] {
  const [original = [], translation = []] = SIDES_OF_CHANGE.map((side) => {
    const mark = findMark(reader.finding, side);
    return mark ? listNeighbors(reader, mark).filter(({ distance }) => distance <= MAX_DISTANCE) : [];
  });
  const texts = new Set([...original, ...translation].map(({ text }) => text));
  return [...texts]
    .flatMap((text) => {
      const isIt = (one: Neighbor): boolean => one.text === text;
      const [one, other] = [original.find(isIt), translation.find(isIt)];
      const found = [one, other].filter((word) => word !== undefined);
      const isBehind = isCount && found.some((word) => word.isBehind && word.distance === 0 && word.kind === 'word');
      const isShared = found.length === SIDES_OF_CHANGE.length;
      if (!isShared && !isBehind) return [];
      const distances = found.map(({ distance }) => distance);
      const own = (canRead(reader, 'translation') && other) || (canRead(reader, 'original') && one);
      return [
        {
          text: own ? own.written : text,
          isCounted: isShared && isBehind && Math.max(...distances) <= MAX_BESIDE,
          distance: isShared ? Math.max(...distances) : MAX_BESIDE,
        },
      ];
    })
    .sort((a, b) => a.distance - b.distance);
}

type ValuePair = Extract<Evidence, { readonly type: 'values' }>;

/** The words and names of a mark's sentence, the nearest first. */
function listNeighbors({ known }: Reader, mark: Mark): readonly Neighbor[] {
  const text = known && findSegment(known, mark)?.text;
  if (text === undefined) return [];
  return listWordsAt(known, mark)
    .filter(({ kind }) => kind === 'word' || kind === 'name')
    .map((word): Neighbor => {
      const isWithin = word.start < mark.end && mark.start < word.end;
      const between = word.start >= mark.end ? text.slice(mark.end, word.start) : text.slice(word.end, mark.start);
      const factor = isUnspacedAt(text, word.start) ? UNSPACED_FACTOR : 1;
      const distance = CLAUSE_END.test(between) ? Number.POSITIVE_INFINITY : countLetters(between) * factor;
      return {
        text: word.text,
        written: text.slice(word.start, word.end),
        distance: isWithin ? 0 : distance,
        isBehind: isWithin || word.start >= mark.end,
        kind: word.kind,
      };
    })
    .sort((a, b) => a.distance - b.distance);
}

const findSegment = ({ report }: ReportWords, { side, segment }: Mark): Segment | undefined =>
  report[side].segments.find(({ id }) => id === segment);

// What a passage holds that is there on one side alone.

function describePassageGist(reader: Reader): FindingGist {
  const { localizer, finding } = reader;
  const title = formatFindingTitle(localizer, finding);
  const side = finding.kind === 'dropped' || finding.translation.length === 0 ? 'original' : 'translation';
  const holds = finding.kind !== 'altered' || isState(finding.category) ? describeHeld(reader, side) : '';
  if (!holds) return { title };
  const isLittle = finding.category === 'part' && listTelling(reader, side).length <= MAX_LITTLE;
  return isLittle ? addAbout(reader, { title, holds }, listSentenceWords(reader, side)) : { title, holds };
}

/** Those of them that stand near what is marked. */
const listWordsNear = (reader: Reader, side: Side): readonly Neighbor[] =>
  listSentenceWords(reader, side).filter(({ distance }) => distance <= MAX_DISTANCE);

/** Of a part of which no more words are known, those of its sentence tell what it is about. */
const MAX_LITTLE = 2;

const listTelling = ({ known, finding }: Reader, side: Side): readonly PassageWord[] =>
  known ? listPassageWords(known, finding, side).filter(({ kind }) => kind !== 'cue') : [];

/** The words of a sentence that both sides have, the nearest to what is marked first, without those in a part itself. */
function listSentenceWords(reader: Reader, side: Side): readonly Neighbor[] {
  const { known, finding } = reader;
  const mark = findMark(finding, side);
  if (!known || !mark) return [];
  const other = side === 'original' ? 'translation' : 'original';
  const texts = new Set(
    finding[other].flatMap((segment) => listWordsAt(known, { ...mark, segment })).map(({ text }) => text),
  );
  const told = new Set(finding.kind === 'altered' ? [] : listTelling(reader, side).map(({ text }) => text));
  return listNeighbors(reader, mark).filter(({ text }) => texts.has(text) && !told.has(text));
}

/**
 * The words of a passage that are known, in the reader's language; its first words where the reader can read it, or where
 * nothing is known of it. `text`: those words, where the finding quotes them.
 */
function describeHeld({ localizer, finding, known }: Reader, side: Side, text?: string): string {
  if (!known) return text ? quote(localizer, text) : '';
  const listed = known.unread.includes(side) ? listPassageWords(known, finding, side) : [];
  // A "not" without a word that it denies tells nothing.
  if (listed.some(({ kind }) => kind !== 'cue')) {
    const words = formatWords(localizer, listed, MAX_HELD).map((word) => word.text);
    return getUnitFormat(localizer.locale).format(words);
  }
  const first = text ?? getMarkedText(known, finding, side);
  return first ? quote(localizer, first) : '';
}

/** Quotation marks that a passage begins with are not doubled. */
const OPENING_MARKS = /^[\s"'\p{Pi}\p{Pf}„‚「『]+/u;

const quote = ({ say }: Localizer, text: string): string =>
  say('export.quoted', { text: shortenText(text.replace(OPENING_MARKS, '').trim(), MAX_HELD) });

/** What is marked on a side, or else the beginning of its passage. */
function getMarkedText({ report }: ReportWords, finding: Finding, side: Side): string {
  const segments = report[side].segments.filter(({ id }) => finding[side].includes(id));
  const mark = finding.category === 'part' ? findMark(finding, side) : undefined;
  const marked = mark && segments.find(({ id }) => id === mark.segment);
  return mark && marked ? marked.text.slice(mark.start, mark.end) : (segments[0]?.text ?? '');
}

const getUnitFormat = (locale: string): Intl.ListFormat => new Intl.ListFormat(locale, { type: 'unit' });

// The line as text.

/** The mark with which a line of figures alone runs from right to left, as its arrow does. */
const RIGHT_TO_LEFT_MARK = '\u200F';

/** Puts the line together; the words of pages are parts of their own, which keep their direction. */
export function formatGistParts(localizer: Localizer, gist: FindingGist): BidiText {
  if ('title' in gist) {
    if (gist.holds === undefined) return [{ text: gist.title }];
    const held = localizer.parts('gist.of', { what: gist.title, rest: [markStrong(gist.holds)] });
    if (gist.about === undefined) return held;
    return localizer.parts('gist.about', { change: held, words: [markStrong(gist.about)] });
  }
  const isLeftward = localizer.dir === 'rtl';
  const change = [
    isLeftward ? RIGHT_TO_LEFT_MARK : '',
    markStrong(gist.original || '–'),
    isLeftward ? ' ← ' : ' → ',
    markStrong(gist.translation || '–'),
  ];
  if (gist.subject !== undefined) return localizer.parts('gist.of', { what: [markStrong(gist.subject)], rest: change });
  return gist.about === undefined ? change : localizer.parts('gist.about', { change, words: [markStrong(gist.about)] });
}

/** The line behind what happened: "Number altered: 1,386 → 1,836". */
export function formatTitledGist(localizer: Localizer, finding: Finding, gist: FindingGist): BidiText {
  const title = formatWholeTitle(localizer, finding);
  if ('title' in gist) return gist.holds === undefined ? [title] : formatGistParts(localizer, gist);
  const { subject, ...change } = gist;
  const isTold = subject === undefined || subject === formatFindingTitle(localizer, finding);
  const rest = formatGistParts(localizer, isTold ? change : gist);
  return localizer.parts('gist.of', {
    what: title,
    rest: rest.map((part) => (typeof part === 'string' ? part : markStrong(part.text))),
  });
}
