/**
 * Puts findings into words: what one is called, what its evidence says, how sure it is, where it stands. The panel, copies,
 * files, the command and its counts speak by these sentences, each in the language of its localizer.
 */
import type { EngineName } from '../core/engine';
import {
  CATEGORIES,
  type Category,
  type CategoryOf,
  type Evidence,
  type Finding,
  getSureness,
  type LostContent,
  type NameEvidence,
  type ValueEvidence,
} from '../core/finding';
import { getBaseLanguage } from '../core/language-tag';
import { memoize } from '../core/memoize';
import type { EarlierVersion, Report } from '../core/report';
import { SIDES, type Side } from '../core/segment';
import { type Localizer, markQuote, markStrong, type RichValue, type Sentence } from '../i18n/localizer';
import { isStringKey, type StringKey } from '../i18n/strings';
import type { BidiText } from '../text/bidi-text';
import { shortenText } from '../text/shorten-text';
import { formatAccessTime, formatPublicationDate } from './format-dates';
import type { ReaderPosition } from './passages';
import { describeReading, formatValue } from './value-words';

// What a finding is called.

type Named = Pick<Finding, 'kind' | 'category'>;

const isPassage = (category: Category): category is CategoryOf<'passage'> => CATEGORIES[category] === 'passage';

/** Whether the name of a category says what happened, so that no kind stands behind it. */
export const isState = (category: Category): boolean => CATEGORIES[category] === 'state';

/** A finding's title with its kind: "Number altered", "Sentence dropped", "The translation ends here". */
export function formatWholeTitle(
  { say }: Localizer,
  { kind, category, evidence = [] }: Named & Partial<Pick<Finding, 'evidence'>>,
): string {
  const name = say(`category.${category}`);
  if (isState(category)) return name;
  const isEnd = evidence.some((one) => one.type === 'unlinked' && one.paragraphs !== undefined);
  if (isEnd && kind !== 'altered') return say(`title.${kind}.end`);
  // What was dropped takes the gender of its noun.
  if (isPassage(category) && kind !== 'altered') return say(`title.${kind}.${category}`);
  return say(`title.${kind}`, { category: name });
}

/** The same where the kind is to be seen: "Number" beside "≠". */
export const formatFindingTitle = (localizer: Localizer, finding: Parameters<typeof formatWholeTitle>[1]): string =>
  finding.kind === 'altered' ? localizer.say(`category.${finding.category}`) : formatWholeTitle(localizer, finding);

/** A category within a sentence: "number", but "Zahl", since German writes nouns with capitals. */
export function formatCategory({ say, locale }: Localizer, category: Category): string {
  const name = say(`category.${category}`);
  return getBaseLanguage(locale) === 'de' ? name : lowerFirst(name, locale);
}

/** What was dropped or added, within a sentence: "a sentence", "number". */
export const formatWhat = (localizer: Localizer, category: Category): string =>
  isPassage(category) ? localizer.say(`what.${category}`) : formatCategory(localizer, category);

/** Only the first letter, since nouns within have capitals in some languages. */
export const lowerFirst = (text: string, locale: string): string =>
  text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);

/** "Almost certain", "Likely", "Possible", "Confirmed". */
export const formatSureness = (
  { say }: Pick<Localizer, 'say'>,
  { confidence }: Pick<Finding, 'confidence'>,
  isConfirmed = false,
): string => say(isConfirmed ? 'flag.confirmed' : `sure.${getSureness(confidence)}`);

/** An engine's name within a sentence. */
export const formatEngineName = ({ say }: Localizer, { kind, label }: EngineName): string =>
  say(`engine.name.${kind}`, { label });

/** Says that a finding depends on the machine translation. */
export const formatRests = (localizer: Localizer, engine: EngineName): string =>
  localizer.say('gloss.rests', { engine: formatEngineName(localizer, engine) });

export function formatPosition({ say }: Localizer, place: ReaderPosition): string {
  if (place.at === 'start') return say('place.start');
  return say(`place.${place.after ? 'after.' : ''}${place.at}`, { number: place.number });
}

// What the evidence of a finding says.

/**
 * How values and names stand in a sentence: `read` in the reader's language ("1,836", "Дніпро (Dnipro)"), or `written` as
 * the page has them, in quotation marks, so that they are found there.
 */
export type EvidenceForm = 'read' | 'written';

/** Sentences on what one side has in place of what the other has, or where the other has nothing. */
type SideSentences = Readonly<Record<'both' | Side, StringKey>>;

const VALUE_SENTENCES: SideSentences = {
  both: 'says.values',
  original: 'says.values.original',
  translation: 'says.values.translation',
};

const NAME_SENTENCES: SideSentences = {
  both: 'says.names',
  original: 'says.names.original',
  translation: 'says.names.translation',
};

const WORD_SENTENCES: SideSentences = {
  both: 'says.words',
  original: 'says.words.gone',
  translation: 'says.words.come',
};

/** Categories that say more precisely what differs, or what is the `same`, than their evidence does by itself. */
const SENTENCES_BY_CATEGORY: Readonly<
  Partial<Record<Category, Partial<SideSentences & { readonly same: StringKey }>>>
> = {
  speaker: { both: 'says.speaker' },
  repeated: { same: 'says.repeated' },
};

/** Describes a finding; never empty. */
export function describeFinding(
  localizer: Localizer,
  finding: Pick<Finding, 'kind' | 'category' | 'evidence'>,
  form?: EvidenceForm,
): readonly Sentence[] {
  const sentences = finding.evidence.flatMap((evidence) => describeEvidence(localizer, finding, evidence, form));
  if (sentences.length > 0) return sentences;
  if (finding.kind === 'dropped') return [{ key: 'says.dropped' }];
  return [{ key: finding.kind === 'added' ? 'says.added' : 'says.differs' }];
}

/** Says sentences one after another, as plain text. */
export const formatSentences = ({ say }: Localizer, sentences: readonly Sentence[]): string =>
  sentences.map(({ key, values }) => say(key, values)).join(' ');

/** Describes how values were read, where the text does not show it. */
export const describeReadings = (localizer: Localizer, finding: Finding): readonly Sentence[] =>
  listValueReadings(localizer, finding).map(({ sentence }) => sentence);

/** A value's side and text, and a sentence on how it was read. */
export interface ValueReading {
  readonly side: Side;
  /** The characters it was read from. */
  readonly text: string;
  readonly sentence: Sentence;
}

export function listValueReadings(localizer: Localizer, finding: Finding): readonly ValueReading[] {
  return finding.evidence.flatMap((evidence) =>
    evidence.type === 'values'
      ? SIDES.flatMap((side) => {
          const value = evidence[side];
          const counterpart = side === 'translation' ? evidence.original : undefined;
          const sentence = value && describeReading(localizer, value, counterpart);
          return sentence ? [{ side, text: value.text.trim(), sentence }] : [];
        })
      : [],
  );
}

/** The whole explanation of a finding in parts, so that quotations keep their text direction when it is copied. */
export function formatExplanationParts(localizer: Localizer, finding: Finding): BidiText {
  const parts = ({ key, values }: Sentence): BidiText => localizer.parts(key, values);
  const readings = joinParts(describeReadings(localizer, finding).map(parts), '; ');
  const explanation = joinParts(describeFinding(localizer, finding).map(parts), ' ');
  return readings.length > 0 ? [...explanation, ' (', ...readings, ')'] : explanation;
}

const joinParts = (lists: readonly BidiText[], separator: string): BidiText =>
  lists.flatMap((parts, at) => (at === 0 ? parts : [separator, ...parts]));

/** The whole explanation of a finding as plain text. */
export const formatExplanation = (localizer: Localizer, finding: Finding): string =>
  formatExplanationParts(localizer, finding)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');

/** Describes one piece of a finding's evidence; empty where the passages say it all. */
export function describeEvidence(
  localizer: Localizer,
  finding: Named,
  evidence: Evidence,
  form: EvidenceForm = 'read',
): readonly Sentence[] {
  switch (evidence.type) {
    case 'values':
      return describeSides(finding, VALUE_SENTENCES, evidence, (value) => markValue(localizer, value, form));
    case 'names':
      return describeNames(localizer, finding, evidence, form);
    case 'words':
      return describeSides(finding, WORD_SENTENCES, evidence, (text) => markQuote(shortenText(text)));
    case 'unlinked':
      return describeUnalignedText(localizer, finding, evidence.held);
    case 'length':
      return [{ key: evidence.characters < evidence.expected ? 'says.shorter' : 'says.longer' }];
    case 'concepts':
      return evidence.missing.length === 0 ? [] : [describeMissingConcepts(localizer, finding, evidence.missing)];
    case 'same-text':
      return [
        {
          key: SENTENCES_BY_CATEGORY[finding.category]?.same ?? 'says.same-text',
          values: { text: markQuote(shortenText(evidence.text, 60)) },
        },
      ];
    case 'renderings':
      return [describeSpellings(localizer, evidence)];
    case 'polarity':
      return describePolarity(localizer, evidence);
    case 'quotation':
      return [
        { key: `says.quotation.${evidence.quoted}`, values: { text: markQuote(shortenText(evidence.text, 60)) } },
      ];
  }
}

/** Says what each side has. A side without anything, or with an empty text, has nothing. */
function describeSides<T>(
  { category }: Named,
  sentences: SideSentences,
  sides: Readonly<Partial<Record<Side, T>>>,
  mark: (side: T) => RichValue,
): readonly Sentence[] {
  const values = Object.fromEntries(SIDES.flatMap((side) => (sides[side] ? [[side, mark(sides[side])]] : [])));
  const [only, other] = Object.keys(values) as Side[];
  if (!only) return [];
  return [{ key: { ...sentences, ...SENTENCES_BY_CATEGORY[category] }[other ? 'both' : only], values }];
}

/** The marks of a quotation, for what stands in a sentence that has none. */
const quote = ({ say }: Localizer, text: string): string => say('export.quoted', { text: shortenText(text.trim()) });

const markValue = (localizer: Localizer, value: ValueEvidence, form: EvidenceForm): RichValue =>
  markStrong(form === 'written' && value.text.trim() ? quote(localizer, value.text) : formatValue(localizer, value));

/** A name that one side has, or one of each side. */
export type NamePairEvidence = Extract<Evidence, { type: 'names' }>;

function describeNames(
  localizer: Localizer,
  finding: Named,
  evidence: NamePairEvidence,
  form: EvidenceForm,
): readonly Sentence[] {
  const { say } = localizer;
  const [role, otherRole] = SIDES.map((side) => formatRole(localizer, evidence[side]));
  if (role && otherRole && form === 'read')
    return [{ key: 'says.values', values: { original: markStrong(role), translation: markStrong(otherRole) } }];
  const sentences = evidence.alike ? { ...NAME_SENTENCES, both: 'says.names.alike' as const } : NAME_SENTENCES;
  return describeSides(finding, sentences, evidence, ({ text, latin }) => {
    if (form === 'written') return markStrong(quote(localizer, text));
    return markStrong(latin ? say('says.name', { name: text, latin }) : text);
  });
}

/**
 * Formats a role: "doctor (Bác sĩ)", or "doctor" where the page has the same word. Undefined without a role, and for a
 * role that there is no string for.
 */
function formatRole({ say, locale }: Localizer, evidence: NameEvidence | undefined): string | undefined {
  const key = `role.${evidence?.role}`;
  if (!evidence || !isStringKey(key)) return undefined;
  const role = say(key);
  const forms = role.toLocaleLowerCase(locale).split('/');
  const isSame = forms.includes(evidence.text.toLocaleLowerCase(locale));
  return isSame ? evidence.text : say('says.role', { role, words: evidence.text });
}

function describeSpellings({ locale }: Localizer, evidence: Extract<Evidence, { type: 'renderings' }>): Sentence {
  const list = formatQuotedList(
    locale,
    evidence.spellings.map(({ text }) => text),
  );
  return evidence.original
    ? { key: 'says.renderings.of', values: { original: markStrong(evidence.original), list } }
    : { key: 'says.renderings', values: { list } };
}

function describePolarity(
  { say }: Localizer,
  { original, translation }: Extract<Evidence, { type: 'polarity' }>,
): Sentence[] {
  if (original && translation && original.kind !== 'stated' && translation.kind !== 'stated') {
    const senses = { was: say(`sense.${original.kind}`), is: say(`sense.${translation.kind}`) };
    const words = { original: markQuote(original.text), translation: markQuote(translation.text) };
    return [{ key: 'says.polarity', values: { ...words, ...senses } }];
  }
  const side = original && original.kind !== 'stated' ? 'original' : 'translation';
  const cue = { original, translation }[side];
  if (!cue || (cue.kind !== 'negation' && cue.kind !== 'uncertain')) return [];
  return [{ key: `says.polarity.${cue.kind}.${side}`, values: { [side]: markQuote(cue.text) } }];
}

function describeUnalignedText(localizer: Localizer, finding: Named, lostContent: readonly LostContent[]): Sentence[] {
  const isMissing = finding.kind !== 'added';
  const statement: Sentence = { key: isMissing ? 'says.dropped' : 'says.added' };
  if (lostContent.length === 0) return [statement];
  const list = formatLostContent(localizer, lostContent);
  return [statement, { key: isMissing ? 'says.held.dropped' : 'says.held.added', values: { list } }];
}

const formatLostContent = (localizer: Localizer, lostContent: readonly LostContent[]): string =>
  formatList(
    localizer,
    lostContent.map((thing) => localizer.say(`held.${thing}`)),
  );

/** What a dropped or added passage holds: "a figure and a name". Empty where that is nothing of weight. */
export function formatHeldContent(localizer: Localizer, { evidence }: Finding): string {
  const held = evidence.flatMap((one) => (one.type === 'unlinked' ? one.held : []));
  return held.length > 0 ? formatLostContent(localizer, held) : '';
}

function describeMissingConcepts(localizer: Localizer, finding: Named, missing: readonly string[]): Sentence {
  const key = finding.kind === 'added' ? 'says.concepts.added' : 'says.concepts.dropped';
  return { key, values: { list: formatQuotedList(localizer.locale, missing.slice(0, 6)) } };
}

/** A list whose items keep their own text direction. */
const formatQuotedList = (locale: string, items: readonly string[]): readonly (string | RichValue)[] =>
  getListFormat(locale)
    .formatToParts(items)
    .map((part) => (part.type === 'element' ? markQuote(part.value) : part.value));

const formatList = ({ locale }: Localizer, items: readonly string[]): string => getListFormat(locale).format(items);

const getListFormat = memoize((locale: string) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** When the copy of an earlier version was made, as a date. */
export const formatCopyDate = (locale: string, { original: { archived } }: EarlierVersion): string =>
  formatPublicationDate(archived?.taken, locale) ?? archived?.taken ?? '';

/** What became of a finding since the original was translated; undefined where that is not known. */
export function describeChange(
  { locale }: Localizer,
  { change }: Finding,
  earlier?: EarlierVersion,
): Sentence | undefined {
  return change && earlier && { key: `earlier.says.${change}`, values: { date: formatCopyDate(locale, earlier) } };
}

/** Which copy of the original's earlier version was compared with, too: whose time matters, to the minute. */
export function describeEarlierCopy({ earlier }: Pick<Report, 'earlier'>): Sentence | undefined {
  const { archived } = earlier?.original ?? {};
  return archived && { key: 'export.earlier', values: { date: formatAccessTime(archived.taken), url: archived.url } };
}

/** What became of a finding since the original was translated, and which copy tells. */
export function formatChange(localizer: Localizer, finding: Finding, report: Pick<Report, 'earlier'>): string {
  const sentences = [describeChange(localizer, finding, report.earlier), finding.change && describeEarlierCopy(report)];
  return formatSentences(
    localizer,
    sentences.filter((sentence) => sentence !== undefined),
  );
}
