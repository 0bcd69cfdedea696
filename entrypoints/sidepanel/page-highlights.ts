/** The highlights in the page of one tab: builds the marks and sends them to the highlighter. */
import type { Report } from '../../lib/core/report';
import type { ScrollPosition, Segment } from '../../lib/core/segment';
import type {
  HighlighterCommand,
  HighlighterEvent,
  PageMark,
  PageQuote,
  PageSentence,
} from '../../lib/extension/messages/highlighter-messages';
import { connectHighlighter, type PagePort } from '../../lib/extension/messages/highlighter-port';
import { findArticleFrame } from '../../lib/extension/tabs/frames';
import { type BlockSpan, createTextQuote } from '../../lib/page/text-quote-anchor';
import type { PageTarget } from '../../lib/panel/panel-effects';
import { isCardRequest, type PageCardDeps, PageCardFrame } from './page-card';

/**
 * Quotes of the given segments: one for each block, from its first segment to its last. With each those of the words in it
 * that differ, unless all of it does.
 */
function buildPassageQuotes(
  { translation: { blocks, segments } }: Report,
  { segments: wanted, marks = [] }: PageTarget,
): Pick<PageMark, 'quote' | 'words'>[] {
  const wantedIds = new Set(wanted);
  const passages = new Map<number, { start: number; end: number; words: BlockSpan[] }>();
  for (const { id, block, start, end } of segments) {
    if (!wantedIds.has(id)) continue;
    const { start: first = start, words = [] } = passages.get(block) ?? {};
    const own = marks.filter(({ segment }) => segment === id);
    const spans = own.map((mark) => ({ block, start: start + mark.start, end: start + mark.end }));
    passages.set(block, { start: first, end, words: [...words, ...spans] });
  }
  return [...passages].map(([block, { start, end, words }]) => {
    const parts = words.filter((span) => span.start > start || span.end < end);
    return {
      quote: createTextQuote(blocks, { block, start, end }),
      ...(parts.length > 0 ? { words: parts.map((span) => createTextQuote(blocks, span)) } : {}),
    };
  });
}

/** Quotes of the text on both sides of a gap, where the missing passage would be. */
function buildGapQuotes(
  { translation: { blocks, segments } }: Report,
  gapAfter?: string,
): Pick<PageMark, 'gap' | 'quote'>[] {
  const at = gapAfter === undefined ? -1 : segments.findIndex(({ id }) => id === gapAfter);
  const edge = (gap: PageMark['gap'], segment: Segment | undefined) =>
    segment ? [{ gap, quote: createTextQuote(blocks, segment) }] : [];
  return [...edge('behind', segments[at]), ...edge('before', segments[at + 1])];
}

/** Builds the marks for a passage, or for the gap where one is missing. */
export function buildPageMarks(report: Report, target: PageTarget): PageMark[] {
  const { finding = '', kind = 'altered', segments, gapAfter } = target;
  const places = segments.length > 0 ? buildPassageQuotes(report, target) : buildGapQuotes(report, gapAfter);
  return places.map((place) => ({ id: finding, kind, ...place }));
}

/** Quotes of whole blocks, in order. Blocks with the same text differ only by their number as a hint. */
const buildBlockQuotes = ({ translation: { blocks } }: Report): PageQuote[] =>
  blocks.map(({ text }, hint) => ({ exact: text, prefix: '\n', suffix: '\n', hint }));

/** Quotes of all sentences, in order. */
const buildSentences = ({ translation: { blocks, segments } }: Report): PageSentence[] =>
  segments.map((segment) => ({ id: segment.id, quote: createTextQuote(blocks, segment) }));

/** What the page shows of a comparison. */
export interface HighlightState {
  readonly report: Report;
  readonly targets: readonly PageTarget[];
  readonly chosen?: PageTarget;
  /** Whether each sentence has a card, and not only what differs. */
  readonly hasCards: boolean;
}

/** What the page tells the panel of its own accord. */
export type PageEvent = Extract<HighlighterEvent, { type: 'chosen' | 'at' | 'seen' | 'text-changed' | 'switch-cards' }>;

interface PageHighlightsDeps {
  readonly heard: (event: PageEvent) => void;
  readonly card: PageCardDeps;
}

/** The highlights in the page of one tab, which exist while the port to its highlighter is open. */
export class PageHighlights {
  private tabId: number | undefined;
  private line: PagePort<HighlighterCommand> | undefined;
  private card: PageCardFrame | undefined;
  private marked: HighlightState | undefined;
  private following = false;
  private opening = 0;

  constructor(private readonly deps: PageHighlightsDeps) {}

  /** Connects to the page of a tab and highlights it. The page before is cleared. */
  async open(tabId: number, marked: HighlightState): Promise<void> {
    this.leave();
    this.tabId = tabId;
    this.marked = marked;
    const opening = this.opening;
    const card = new PageCardFrame(tabId, this.deps.card, (command) => this.line?.say(command));
    const frameId = await findArticleFrame(tabId);
    if (opening !== this.opening) return;
    const handlers: Parameters<typeof connectHighlighter>[1] = {
      hear: (event) => {
        if (isCardRequest(event)) card.hear(event);
        else this.deps.heard(event);
      },
      gone: () => this.lost(opening),
    };
    const line = await connectHighlighter(tabId, handlers, frameId);
    if (opening !== this.opening) return line?.close();
    this.line = line;
    this.card = card;
    this.sayAll();
  }

  isOpen(tabId: number): boolean {
    return this.tabId === tabId;
  }

  /** Sends only what has changed. */
  update(now: HighlightState): void {
    const before = this.marked;
    this.marked = now;
    if (before?.targets !== now.targets) this.sayMarks(now);
    if (before?.report !== now.report || before.hasCards !== now.hasCards) this.saySentences(now);
    if (before?.report !== now.report && this.following) this.follow(true);
    if (before?.chosen?.finding !== now.chosen?.finding) this.choose(now.chosen, false);
  }

  /** Scrolls the page to a passage and highlights it strongly. */
  show(target: PageTarget): void {
    this.choose(target, true);
  }

  /** Scrolls the page back to where it was before the first `show`. */
  goBack(): void {
    this.line?.say({ type: 'return' });
  }

  /** Highlights a passage strongly without scrolling; undefined: the chosen one again. */
  light(target: PageTarget | undefined): void {
    this.choose(target ?? this.marked?.chosen, false);
  }

  /** Goes on to the card of the next or the previous sentence. */
  step(by: 1 | -1): void {
    this.line?.say({ type: 'step', by });
  }

  follow(wanted: boolean): void {
    this.following = wanted;
    if (!this.marked) return;
    this.line?.say({ type: 'follow', blocks: wanted ? buildBlockQuotes(this.marked.report) : [] });
  }

  go(spot: ScrollPosition): void {
    this.line?.say({ type: 'go', ...spot });
  }

  /** Removes all highlights and disconnects. */
  leave(): void {
    this.opening += 1;
    this.card?.close();
    this.line?.close();
    this.card = undefined;
    this.line = undefined;
    this.marked = undefined;
    this.tabId = undefined;
  }

  /** The page is gone. Its successor in the tab is highlighted when `open` is called again. */
  private lost(opening: number): void {
    if (opening !== this.opening) return;
    this.card?.close();
    this.card = undefined;
    this.line = undefined;
    this.tabId = undefined;
  }

  private sayAll(): void {
    if (!this.marked) return;
    this.sayMarks(this.marked);
    this.saySentences(this.marked);
    this.choose(this.marked.chosen, false);
    if (this.following) this.follow(true);
  }

  private sayMarks({ report, targets }: HighlightState): void {
    this.line?.say({ type: 'mark', marks: targets.flatMap((target) => buildPageMarks(report, target)) });
  }

  private saySentences({ report, hasCards }: HighlightState): void {
    this.line?.say({ type: 'sentences', sentences: hasCards ? buildSentences(report) : [] });
  }

  private choose(target: PageTarget | undefined, show: boolean): void {
    if (!this.marked) return;
    this.line?.say({ type: 'choose', marks: target ? buildPageMarks(this.marked.report, target) : [], show });
  }
}
