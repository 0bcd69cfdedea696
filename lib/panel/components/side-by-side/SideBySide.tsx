/** Both articles in full, with corresponding paragraphs side by side, or stacked where the panel is narrow. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BlockKind } from '../../../core/article';
import type { Equivalence, Finding } from '../../../core/finding';
import { getBaseLanguage } from '../../../core/language-tag';
import type { Side } from '../../../core/segment';
import { type Localizer, markQuote } from '../../../i18n/localizer';
import { type AlignedRow, buildAlignedRows, type MarkedRun, type RowBlock } from '../../../report/aligned-rows';
import { describeEquivalence, getLanguages, type ReportLanguages } from '../../../report/equivalence-words';
import {
  formatEngineName,
  formatExplanationParts,
  formatFindingTitle,
  formatPosition,
} from '../../../report/finding-words';
import { getBlockRendering, type PassageRendering } from '../../../report/passage-rendering';
import { getReaderPosition, type ReportIndex } from '../../../report/passages';
import { toSafeLanguageTag } from '../../../report/sanitize';
import { formatBidiText } from '../../../text/bidi-text';
import { isLongReport, useDeferred, useGradualRendering } from '../../hooks/use-gradual-rendering';
import { useCachedElements, useScrollAnchor } from '../../hooks/use-scroll-anchor';
import { type FoldedItem, foldRows } from '../../layout/fold-rows';
import { usePanel } from '../../panel';
import { Icon, LocalizedText } from '../../parts/Icon';
import { ShortRendering } from '../../parts/RenderingBlock';
import { useScrollSync } from '../../scroll-sync';
import type { ComparisonState } from '../../state/panel-state';
import { listVisibleFindings } from '../../state/visible-findings';

interface MarkedTextProps {
  readonly run: MarkedRun;
  readonly current: boolean;
  readonly langs: ReportLanguages;
}

const formatFindingTooltip = (localizer: Localizer, finding: Finding): string =>
  `${formatFindingTitle(localizer, finding)}. ${formatBidiText(formatExplanationParts(localizer, finding), localizer.locale)}`;

/** Text of an equivalence with a tooltip for the pointer. The list below the findings gives the same to everybody. */
function EquivalentText({
  neutral,
  text,
  langs,
}: {
  readonly neutral: Equivalence;
  readonly text: string;
  readonly langs: ReportLanguages;
}) {
  const { localizer } = usePanel();
  const sentences = describeEquivalence(localizer, neutral, langs).map(({ key, values }) =>
    formatBidiText(localizer.parts(key, values), localizer.locale),
  );
  return (
    <span class="told" data-tip={sentences.join(' ')}>
      {text}
    </span>
  );
}

/**
 * A run of text; where it belongs to a finding, a link that chooses it. It is a link rather than a button because only
 * links break across lines.
 */
export function MarkedText({ run, current, langs }: MarkedTextProps) {
  const { send, localizer } = usePanel();
  const { finding, neutral } = run;
  if (neutral) return <EquivalentText neutral={neutral} text={run.text} langs={langs} />;
  if (!finding) return <>{run.text}</>;
  const openFinding = (event: MouseEvent): void => {
    event.preventDefault();
    send({ type: 'select', id: finding.id, by: 'pointer' });
  };
  return (
    <a
      class={`run is-${finding.kind}${current ? ' current' : ''}`}
      href={`#flag-${finding.id}`}
      data-tip={formatFindingTooltip(localizer, finding)}
      aria-current={current ? 'true' : undefined}
      onClick={openFinding}
    >
      <mark>{run.text}</mark>
    </a>
  );
}

// The line that stands for paragraphs in which nothing differs; pressed, they follow it.

interface FoldViewProps {
  readonly fold: Extract<FoldedItem, { folded: unknown }>;
  readonly toggle: () => void;
}

export function FoldView({ fold: { folded, isOpen }, toggle }: FoldViewProps) {
  const { say } = usePanel().localizer;
  return (
    <li class="fold" data-block={isOpen ? undefined : folded[0]?.translation[0]?.block}>
      <button type="button" aria-expanded={isOpen} onClick={toggle}>
        <span>{say('side.fold', { count: folded.length })}</span>
        <Icon of="down" />
      </button>
    </li>
  );
}

export function ScrollSyncSwitch() {
  const { localizer, link, effects } = usePanel();
  // Where the panel is a page of its own, only one of the two is seen.
  if (effects.goToPage) return null;
  return (
    <label class="linked">
      <input type="checkbox" checked={link.on.value} onChange={(event) => link.turn(event.currentTarget.checked)} />
      {localizer.say('side.link')}
    </label>
  );
}

/** Both texts need more room than the panel has. */
function ReadingButton() {
  const { localizer, effects } = usePanel();
  return (
    <button type="button" class="text" onClick={effects.openReading}>
      <Icon of="tab" />
      {localizer.say('both.open')}
    </button>
  );
}

const FIRST_BATCH = 8;

interface SideBySideProps {
  readonly state: ComparisonState;
  readonly index: ReportIndex;
  /** The view is hidden and to be removed; called when nothing of it is left. */
  readonly onEmptied?: () => void;
}

export function SideBySide(props: SideBySideProps) {
  // A long article is drawn after the tab itself has been seen to change.
  const ready = useDeferred(isLongReport(props.index.report));
  return ready ? <AlignedRows {...props} /> : null;
}

function AlignedRows({ state, index, onEmptied }: SideBySideProps) {
  const findings = listVisibleFindings(state);
  const { selected, selectedBy } = state.view;
  const findingIds = findings.map((finding) => finding.id).join();
  const rows = useMemo(() => buildAlignedRows(index, findings), [index, findingIds]);
  const selectedRow = rows.findIndex((row) => hasFinding(row, selected));
  const drawnCount = useGradualRendering(rows.length, selectedRow + 1, { first: FIRST_BATCH, onEmptied });
  const getCached = useCachedElements();
  const list = useRef<HTMLOListElement>(null);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  useScrollAnchor(list, index.report);
  useEffect(() => {
    if (selected === undefined || selectedBy === 'pointer' || selectedBy === 'track') return;
    const mark = list.current?.querySelector<HTMLElement>('.run.current');
    mark?.scrollIntoView({ block: 'nearest' });
    if (selectedBy === 'keyboard') mark?.focus({ preventScroll: true });
  }, [selected, selectedBy]);
  useScrollSync(list, usePanel().link, selected, onEmptied === undefined);
  return (
    <>
      <div class="side-do">
        <ScrollSyncSwitch />
        <ReadingButton />
      </div>
      <EngineLegend index={index} />
      <ol class="rows" ref={list}>
        {foldRows(rows.slice(0, drawnCount), unfolded).map((item) => {
          if ('folded' in item)
            return (
              <FoldView
                key={item.key}
                fold={item}
                toggle={() => setUnfolded((before) => toggleInSet(before, item.key))}
              />
            );
          const { row, key } = item;
          const selectedInRow = hasFinding(row, selected) ? selected : undefined;
          return getCached(key, [row, index, selectedInRow], () => (
            <RowView key={key} row={row} index={index} selected={selectedInRow} />
          ));
        })}
      </ol>
    </>
  );
}

function toggleInSet(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

function EngineLegend({ index }: { readonly index: ReportIndex }) {
  const { localizer } = usePanel();
  const { rendering, encoded } = index.report;
  if (encoded)
    return (
      <p class="legend">
        <LocalizedText say="encoded.legend" />
      </p>
    );
  if (!rendering || Object.keys(rendering.texts).length === 0) return null;
  return (
    <p class="legend">
      <LocalizedText say="gloss.legend" values={{ engine: markQuote(formatEngineName(localizer, rendering.engine)) }} />
    </p>
  );
}

const hasFinding = (row: AlignedRow, finding?: string): boolean =>
  finding !== undefined &&
  [...row.translation, ...row.original].some((block) => block.runs.some((run) => run.finding?.id === finding));

interface RowProps {
  readonly row: AlignedRow;
  readonly index: ReportIndex;
  readonly selected?: string;
}

function RowView({ row, index, selected }: RowProps) {
  const { localizer, actions } = usePanel();
  const first = row.translation[0];
  const place = first && formatPosition(localizer, getReaderPosition(index, 'translation', first.block));
  const showInPage = (): void => {
    const blocks = new Set(row.translation.map((block) => block.block));
    actions.showSegments(
      index.report.translation.segments.filter((segment) => blocks.has(segment.block)).map((segment) => segment.id),
    );
  };
  return (
    <li class={selected === undefined ? 'pair-row' : 'pair-row at'} data-block={first?.block}>
      {place !== undefined && (
        <button type="button" class="number" aria-label={localizer.say('side.row', { place })} onClick={showInPage}>
          {place}
        </button>
      )}
      <div class="pair">
        <SideView
          side="original"
          blocks={row.original}
          gap={getGapKind(row.translation, 'added')}
          index={index}
          selected={selected}
        />
        <SideView
          side="translation"
          blocks={row.translation}
          gap={getGapKind(row.original, 'dropped')}
          index={index}
          selected={selected}
        />
      </div>
    </li>
  );
}

function getGapKind<K extends 'dropped' | 'added'>(facingBlocks: readonly RowBlock[], kind: K): K | 'plain' {
  return facingBlocks.some((block) => block.runs.some((run) => run.finding?.kind === kind)) ? kind : 'plain';
}

interface SideProps {
  readonly side: Side;
  readonly blocks: readonly RowBlock[];
  /** How a missing passage is labeled. It is called dropped or added only if a finding says so. */
  readonly gap: 'dropped' | 'added' | 'plain';
  readonly index: ReportIndex;
  readonly selected?: string;
}

function SideView({ side, blocks, gap, index, selected }: SideProps) {
  const { say } = usePanel().localizer;
  const { lang, blocks: allBlocks } = index.report[side];
  const getTranslation = (block: number) => (side === 'original' ? getBlockRendering(index, [block]) : undefined);
  if (blocks.length === 0) {
    return (
      <div class={`half of-${side} absent is-${gap}`}>
        <p>{say(`side.gap.${gap}`)}</p>
      </div>
    );
  }
  return (
    <div class={`half of-${side}`}>
      <span class="code" aria-hidden="true">
        {getBaseLanguage(toSafeLanguageTag(lang))}
      </span>
      <span class="unseen">{say(`source.${side}`)}</span>
      <div class="words" lang={toSafeLanguageTag(lang) || undefined}>
        {blocks.map(({ block, runs }) => (
          <BlockView
            key={block}
            runs={runs}
            kind={allBlocks[block]?.kind}
            selected={selected}
            rendering={getTranslation(block)}
            langs={getLanguages(index.report)}
          />
        ))}
      </div>
    </div>
  );
}

interface BlockProps {
  readonly runs: readonly MarkedRun[];
  readonly kind?: BlockKind;
  readonly selected?: string;
  readonly rendering?: PassageRendering;
  readonly langs: ReportLanguages;
}

function BlockView({ runs, kind, selected, rendering, langs }: BlockProps) {
  return (
    <>
      <p class={kind} dir="auto">
        {runs.map((run, index) => (
          <MarkedText
            key={`${index}/${run.finding?.id ?? ''}`}
            run={run}
            current={run.finding !== undefined && run.finding.id === selected}
            langs={langs}
          />
        ))}
      </p>
      {rendering && <ShortRendering rendering={rendering} />}
    </>
  );
}
