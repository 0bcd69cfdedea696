import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { BlockKind, Finding, Side } from '../../../core';
import { quote } from '../../../i18n';
import {
  getBlockTranslation,
  getReaderPosition,
  type PassageTranslation,
  type ReportIndex,
  toSafeLanguageTag,
} from '../../../report';
import { useKept } from '../../hooks/use-cached-elements';
import { isLong, useLater } from '../../hooks/use-deferred';
import { useGradual } from '../../hooks/use-gradual-rendering';
import { useSteady } from '../../hooks/use-scroll-anchor';
import { type Row, type RowBlock, type Run, rowsOf } from '../../layout/aligned-rows';
import { useScrollLink } from '../../scroll-sync';
import { visible } from '../../state/visible-findings';
import { engineName } from '../../text/engine-text';
import { type Langs, langsOf } from '../../text/equivalence-text';
import { placeText } from '../../text/evidence-text';
import type { Shown } from '../ComparisonView';
import { usePanel } from '../context';
import { Say } from '../LocalizedText';
import { ShortGloss } from '../TranslationBlock';
import { RunView } from './MarkedText';
import { LinkSwitch } from './ScrollSyncSwitch';

const FIRST = 8;

interface Props {
  readonly state: Shown;
  readonly index: ReportIndex;
  /** Out of sight and to be taken down; called when that is done. */
  readonly gone?: () => void;
}

/** Both articles whole, paragraph beside paragraph; stacked where it is narrow. */
export function SideBySide(props: Props) {
  // The tab itself is seen to turn first.
  const ready = useLater(isLong(props.index.report));
  return ready ? <Rows {...props} /> : null;
}

function Rows({ state, index, gone }: Props) {
  const findings = visible(state);
  const { selected, selectedBy } = state.view;
  const shown = findings.map((finding) => finding.id).join();
  const rows = useMemo(() => rowsOf(index, bySeverity(index, findings)), [index, shown]);
  const at = rows.findIndex((row) => speaksOf(row, selected));
  const drawn = useGradual(rows.length, at + 1, { first: FIRST, gone });
  const kept = useKept();
  const list = useRef<HTMLOListElement>(null);
  useSteady(list, index.report);
  useEffect(() => {
    if (selected === undefined || selectedBy === 'pointer') return;
    const mark = list.current?.querySelector<HTMLElement>('.run.current');
    mark?.scrollIntoView({ block: 'nearest' });
    if (selectedBy === 'keyboard') mark?.focus({ preventScroll: true });
  }, [selected, selectedBy]);
  useScrollLink(list, usePanel().link, selected, gone === undefined);
  return (
    <>
      <LinkSwitch />
      <Legend index={index} />
      <ol class="rows" ref={list}>
        {rows.slice(0, drawn).map((row) => {
          const key = `${row.translation[0]?.block}/${row.original[0]?.block}`;
          const speaks = speaksOf(row, selected) ? selected : undefined;
          return kept(key, [row, index, speaks], () => <RowView key={key} row={row} index={index} selected={speaks} />);
        })}
      </ol>
    </>
  );
}

function Legend({ index }: { readonly index: ReportIndex }) {
  const { speaker } = usePanel();
  const { gloss, encoded } = index.report;
  if (encoded)
    return (
      <p class="legend">
        <Say say="encoded.legend" values={{ engine: quote(engineName(speaker, encoded.engine)) }} />
      </p>
    );
  if (!gloss || Object.keys(gloss.texts).length === 0) return null;
  return (
    <p class="legend">
      <Say say="gloss.legend" values={{ engine: quote(engineName(speaker, gloss.engine)) }} />
    </p>
  );
}

/** As a report has them: where two of them mark the same words, the more serious one is seen. */
function bySeverity({ report }: ReportIndex, findings: readonly Finding[]): readonly Finding[] {
  const shown = new Set(findings);
  return report.findings.filter((finding) => shown.has(finding));
}

const speaksOf = (row: Row, finding?: string): boolean =>
  finding !== undefined &&
  [...row.translation, ...row.original].some((block) => block.runs.some((run) => run.finding?.id === finding));

interface RowProps {
  readonly row: Row;
  readonly index: ReportIndex;
  readonly selected?: string;
}

function RowView({ row, index, selected }: RowProps) {
  const { speaker, actions } = usePanel();
  const first = row.translation[0];
  const place = first && placeText(speaker, getReaderPosition(index, 'translation', first.block));
  const show = (): void => {
    const blocks = new Set(row.translation.map((block) => block.block));
    actions.showSegments(index.report.translation.segments.filter((s) => blocks.has(s.block)).map((s) => s.id));
  };
  return (
    <li class="row" data-block={first?.block}>
      {place !== undefined && (
        <button type="button" class="number" aria-label={speaker.say('side.row', { place })} onClick={show}>
          {place}
        </button>
      )}
      <div class="pair">
        <SideView
          side="original"
          blocks={row.original}
          gap={gapOf(row.translation, 'added')}
          index={index}
          selected={selected}
        />
        <SideView
          side="translation"
          blocks={row.translation}
          gap={gapOf(row.original, 'dropped')}
          index={index}
          selected={selected}
        />
      </div>
    </li>
  );
}

function gapOf<K extends 'dropped' | 'added'>(facing: readonly RowBlock[], kind: K): K | 'plain' {
  return facing.some((block) => block.runs.some((run) => run.finding?.kind === kind)) ? kind : 'plain';
}

interface SideProps {
  readonly side: Side;
  readonly blocks: readonly RowBlock[];
  /** What its absence is called: nothing is called dropped or added that is not flagged as such. */
  readonly gap: 'dropped' | 'added' | 'plain';
  readonly index: ReportIndex;
  readonly selected?: string;
}

function SideView({ side, blocks, gap, index, selected }: SideProps) {
  const { say } = usePanel().speaker;
  const { lang, blocks: all } = index.report[side];
  const glossed = (block: number) => (side === 'original' ? getBlockTranslation(index, [block]) : undefined);
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
        {toSafeLanguageTag(lang).split('-')[0]}
      </span>
      <span class="unseen">{say(`source.${side}`)}</span>
      <div class="words" lang={toSafeLanguageTag(lang) || undefined}>
        {blocks.map(({ block, runs }) => (
          <BlockView
            key={block}
            runs={runs}
            kind={all[block]?.kind}
            selected={selected}
            gloss={glossed(block)}
            langs={langsOf(index.report)}
          />
        ))}
      </div>
    </div>
  );
}

interface BlockProps {
  readonly runs: readonly Run[];
  readonly kind?: BlockKind;
  readonly selected?: string;
  readonly gloss?: PassageTranslation;
  readonly langs: Langs;
}

function BlockView({ runs, kind, selected, gloss, langs }: BlockProps) {
  return (
    <>
      <p class={kind} dir="auto">
        {runs.map((run, at) => (
          <RunView
            key={`${at}/${run.finding?.id ?? ''}`}
            run={run}
            current={run.finding !== undefined && run.finding.id === selected}
            langs={langs}
          />
        ))}
      </p>
      {gloss && <ShortGloss gloss={gloss} />}
    </>
  );
}
