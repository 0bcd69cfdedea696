/** Builds the card that the page shows on a sentence, and on a difference: the original's words, and what is to be said of them. */

import type { Finding, PassageWord } from '../../core/finding';
import { memoizeByObject } from '../../core/memoize';
import type { CardAction, CardFlag, CardPassage, PageCard } from '../../core/page-observation';
import type { Link } from '../../core/segment';
import type { Localizer } from '../../i18n/localizer';
import { getLanguageName, KIND_SIGNS } from '../../report/export-model';
import { describeGist, formatGistParts } from '../../report/finding-gist';
import {
  formatEngineName,
  formatExplanationParts,
  formatFindingTitle,
  formatPosition,
  formatSureness,
} from '../../report/finding-words';
import { describeOutlet, formatOutlet } from '../../report/outlet';
import { getPassageRendering, type PassageRendering } from '../../report/passage-rendering';
import {
  buildPassage,
  buildReportIndex,
  getFindingPassages,
  getOwnIndex,
  isOfReport,
  listFindingWords,
  type PassageBlock,
  type ReportIndex,
  type ReportPassage,
  type ReportWords,
} from '../../report/passages';
import { formatWholeWord, formatWords, WORDS_LENGTH } from '../../report/words-text';
import { formatBidiText } from '../../text/bidi-text';
import { isComparison, type PanelState } from '../state/panel-state';
import { isAboutChanged } from '../state/shown-report';
import { listVisibleFindings } from '../state/visible-findings';

const getIndex = memoizeByObject(buildReportIndex);

/** A link below this score may join the wrong sentences, and the card says so. */
const MIN_SURE_SCORE = 0.5;

interface CardOptions {
  /** The words of passages that the reader cannot read. */
  readonly known?: ReportWords | undefined;
  /** What stands there in the page is not what was compared. */
  readonly isChanged?: boolean | undefined;
}

/**
 * The card on a finding or, where `id` is a segment of the translation, on its sentence; undefined where neither is on show:
 * the reader may have dismissed the finding, or the panel shows no comparison.
 */
export function buildPageCard(
  localizer: Localizer,
  state: PanelState,
  id: string,
  { known, isChanged = false }: CardOptions = {},
): PageCard | undefined {
  if (!isComparison(state) || state.report.verdict === 'not-the-original') return undefined;
  const index = getIndex(state.report);
  const finding = listVisibleFindings(state).find((one) => one.id === id);
  const reader: Reader = { localizer, known: known && isOfReport(known, state.report) ? known : undefined };
  const isSentence = !finding && index.segments.get(id)?.side === 'translation';
  const hasChanged = isChanged || (finding ? isAboutChanged(state, finding) : state.changed?.lost.includes(id));
  if ((finding || isSentence) && hasChanged) return buildChangedCard(reader, index, id);
  if (finding) return buildFindingCard(reader, index, finding, state.view.confirmed.includes(id));
  return isSentence ? buildSentenceCard(reader, index, id) : undefined;
}

/** Of a sentence that is another one by now nothing that was compared is true any more. */
function buildChangedCard(reader: Reader, index: ReportIndex, id: string): PageCard {
  const card = buildCard(reader, index, { id, passage: undefined, isDropped: false, words: [] });
  return { ...card, absence: reader.localizer.say('changed.sentence') };
}

/** The same card once the reader has decided: it says so, and offers to take it back. */
export function buildDecidedCard({ say }: Localizer, card: PageCard, does: 'confirm' | 'dismiss'): PageCard {
  return {
    ...card,
    decided: say(does === 'confirm' ? 'flag.confirmed' : 'notice.dismissed'),
    actions: [{ does: 'undo', label: say('notice.undo') }],
  };
}

/** Whom the card is for. */
interface Reader {
  readonly localizer: Localizer;
  readonly known: ReportWords | undefined;
}

function buildFindingCard(reader: Reader, reportIndex: ReportIndex, finding: Finding, isConfirmed: boolean): PageCard {
  const index = getOwnIndex(reportIndex, finding);
  const { original } = getFindingPassages(reportIndex, finding);
  // What differs may lie in the translation alone; its sentence has a counterpart all the same.
  const ids = finding.kind === 'altered' && !original ? listCounterparts(index, finding.translation) : finding.original;
  const passage = original ?? buildPassage(index, 'original', ids, finding.marks);
  return {
    ...buildCard(reader, index, {
      id: finding.id,
      passage,
      isDropped: finding.kind === 'dropped',
      words: listFindingWords(reader.known, index.report, finding, 'original'),
    }),
    flag: buildFlag(reader, finding, isConfirmed),
    actions: listActions(reader.localizer, isConfirmed),
  };
}

const listActions = ({ say }: Localizer, isConfirmed: boolean): CardAction[] => [
  ...(isConfirmed ? [] : [{ does: 'confirm', label: say('flag.confirm') } as const]),
  { does: 'dismiss', label: say('flag.dismiss') },
  { does: 'copy', label: say('flag.copy') },
];

function buildFlag({ localizer, known }: Reader, finding: Finding, isConfirmed: boolean): CardFlag {
  const { locale } = localizer;
  const gist = describeGist(localizer, finding, known);
  const isChange = !('title' in gist);
  return {
    kind: finding.kind,
    sign: KIND_SIGNS[finding.kind],
    line: formatGistParts(localizer, gist),
    sureness: formatSureness(localizer, finding, isConfirmed),
    // Of a change the explanation would name both sides again.
    why: isChange
      ? formatFindingTitle(localizer, finding)
      : formatBidiText(formatExplanationParts(localizer, finding), locale),
  };
}

function buildSentenceCard(reader: Reader, index: ReportIndex, segment: string): PageCard {
  const link = index.report.links[index.links.get(segment) ?? -1];
  const passage = link && buildPassage(index, 'original', link.original, []);
  const words = passage?.segments.flatMap((id) => listKnownWords(reader.known, id)) ?? [];
  return buildCard(reader, index, { id: segment, passage, isDropped: false, words, link });
}

const listKnownWords = (known: ReportWords | undefined, segment: string): readonly PassageWord[] =>
  (known && Object.hasOwn(known.words, segment) && known.words[segment]) || [];

/** What the card shows of the original. */
interface CardContent {
  readonly id: string;
  readonly passage: ReportPassage | undefined;
  readonly isDropped: boolean;
  readonly words: readonly PassageWord[];
  readonly link?: Link | undefined;
}

function buildCard(
  { localizer, known }: Reader,
  index: ReportIndex,
  { id, passage, isDropped, words, link }: CardContent,
): PageCard {
  const { say, locale, dir } = localizer;
  const { original } = index.report;
  const rendering = passage && getPassageRendering(index, passage.segments);
  return {
    id,
    lang: locale,
    dir,
    ...(passage ? { passage: toCardPassage(passage, isDropped) } : { absence: say('card.absent') }),
    ...buildReading(localizer, rendering, words, known),
    source: [
      formatOutlet(describeOutlet(original), locale),
      getLanguageName(original.lang, locale),
      ...(link && passage ? listPeculiarities(localizer, id, link, passage) : []),
      ...(rendering ? [say('gloss.by', { engine: formatEngineName(localizer, rendering.engine) })] : []),
    ]
      .filter(Boolean)
      .join(' · '),
    actions: [],
  };
}

/** The machine translation or, without one, the words that dictionaries know. */
function buildReading(
  localizer: Localizer,
  rendering: PassageRendering | undefined,
  words: readonly PassageWord[],
  known: ReportWords | undefined,
): Pick<PageCard, 'reading'> {
  if (rendering) {
    const text = rendering.pieces.map((piece) => piece.text).join(' ');
    return { reading: { lang: rendering.lang, parts: [{ text, isKept: false }] } };
  }
  const shown = formatWords(localizer, words, WORDS_LENGTH);
  if (shown.length === 0 || !known) return {};
  const parts = shown.map((word) => ({ text: formatWholeWord(word), isKept: word.isKept }));
  return { reading: { lang: known.lang, label: localizer.say('words.in'), parts } };
}

/** What is special about how a sentence and its counterpart belong together. */
function listPeculiarities(localizer: Localizer, segment: string, link: Link, { place }: ReportPassage): string[] {
  const { say } = localizer;
  return [
    ...(link.translation.length > 1
      ? [say('card.several', { number: link.translation.indexOf(segment) + 1, count: link.translation.length })]
      : []),
    ...(link.moved ? [say('card.moved', { place: formatPosition(localizer, place) })] : []),
    ...(link.score < MIN_SURE_SCORE ? [say('card.unsure')] : []),
  ];
}

function toCardPassage({ lang, pieces: blocks }: ReportPassage, isDropped: boolean): CardPassage {
  const pieces = blocks.flatMap((block, at) => [
    ...(at === 0 ? [] : [{ text: '\n', isMarked: false }]),
    ...splitAtMarks(block),
  ]);
  // Where all of it is marked the marks single nothing out.
  const hasOther = pieces.some(({ text, isMarked }) => !isMarked && text.trim() !== '');
  return { lang, isDropped, pieces: hasOther ? pieces : pieces.map(({ text }) => ({ text, isMarked: false })) };
}

function splitAtMarks({ text, marks }: PassageBlock): CardPassage['pieces'] {
  const cut: { text: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    cut.push({ text: text.slice(at, start), isMarked: false }, { text: text.slice(start, end), isMarked: true });
    at = end;
  }
  return [...cut, { text: text.slice(at), isMarked: false }].filter((piece) => piece.text !== '');
}

const listCounterparts = ({ report, links }: ReportIndex, segments: readonly string[]): readonly string[] => [
  ...new Set(segments.flatMap((id) => report.links[links.get(id) ?? -1]?.original ?? [])),
];
