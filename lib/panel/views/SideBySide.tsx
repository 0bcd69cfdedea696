import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { BlockKind, Side } from '../../domain';
import { type GlossOf, glossOfBlocks, placeOf, type ReportIndex, safeLang } from '../../report';
import { engineName } from '../engine';
import { placeText } from '../explain';
import { type Row, type RowBlock, type Run, rowsOf } from '../rows';
import { useGradual } from '../use-gradual';
import { useSteady } from '../use-steady';
import { visible } from '../view-state';
import type { Shown } from './Comparison';
import { usePanel } from './context';
import { ShortGloss } from './Gloss';

/** Both articles whole, paragraph beside paragraph; stacked where it is narrow. */
export function SideBySide({ state, index }: { readonly state: Shown; readonly index: ReportIndex }) {
  const findings = visible(state);
  const { selected, selectedBy } = state.view;
  const rows = useMemo(() => rowsOf(index, findings), [index, findings.map((finding) => finding.id).join()]);
  const at = rows.findIndex((row) => speaksOf(row, selected));
  const drawn = useGradual(rows.length, at + 1);
  const list = useRef<HTMLOListElement>(null);
  useSteady(list, index.report);
  useEffect(() => {
    if (selected === undefined || selectedBy === 'pointer') return;
    const mark = list.current?.querySelector<HTMLElement>('.run.current');
    mark?.scrollIntoView({ block: 'nearest' });
    if (selectedBy === 'keyboard') mark?.focus({ preventScroll: true });
  }, [selected, selectedBy]);
  return (
    <>
      <Legend index={index} />
      <ol class="rows" ref={list}>
        {rows.slice(0, drawn).map((row) => (
          <RowView
            key={`${row.translation[0]?.block}/${row.original[0]?.block}`}
            row={row}
            index={index}
            selected={speaksOf(row, selected) ? selected : undefined}
          />
        ))}
      </ol>
    </>
  );
}

function Legend({ index }: { readonly index: ReportIndex }) {
  const { speaker } = usePanel();
  const { gloss, encoded } = index.report;
  if (encoded)
    return <p class="legend">{speaker.say('encoded.legend', { engine: engineName(speaker, encoded.engine) })}</p>;
  if (!gloss || Object.keys(gloss.texts).length === 0) return null;
  return <p class="legend">{speaker.say('gloss.legend', { engine: engineName(speaker, gloss.engine) })}</p>;
}

const speaksOf = (row: Row, finding?: string): boolean =>
  finding !== undefined &&
  [...row.translation, ...row.original].some((block) => block.runs.some((run) => run.finding === finding));

interface RowProps {
  readonly row: Row;
  readonly index: ReportIndex;
  readonly selected?: string;
}

/** Drawn anew only when something about it changed. */
function RowView({ row, index, selected }: RowProps) {
  return useMemo(() => <RowBody row={row} index={index} selected={selected} />, [row, index, selected]);
}

function RowBody({ row, index, selected }: RowProps) {
  const { speaker, actions } = usePanel();
  const first = row.translation[0];
  const place = first && placeText(speaker, placeOf(index, 'translation', first.block));
  const show = (): void => {
    const blocks = new Set(row.translation.map((block) => block.block));
    actions.showSegments(index.report.translation.segments.filter((s) => blocks.has(s.block)).map((s) => s.id));
  };
  return (
    <li class="row">
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
  return facing.some((block) => block.runs.some((run) => run.kind === kind)) ? kind : 'plain';
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
  const glossed = (block: number) => (side === 'original' ? glossOfBlocks(index, [block]) : undefined);
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
        {safeLang(lang).split('-')[0]}
      </span>
      <span class="unseen">{say(`source.${side}`)}</span>
      <div class="words" lang={safeLang(lang) || undefined}>
        {blocks.map(({ block, runs }) => (
          <BlockView key={block} runs={runs} kind={all[block]?.kind} selected={selected} gloss={glossed(block)} />
        ))}
      </div>
    </div>
  );
}

interface BlockProps {
  readonly runs: readonly Run[];
  readonly kind?: BlockKind;
  readonly selected?: string;
  readonly gloss?: GlossOf;
}

function BlockView({ runs, kind, selected, gloss }: BlockProps) {
  return (
    <>
      <p class={kind} dir="auto">
        {runs.map((run, at) => (
          <RunView
            key={`${at}/${run.finding ?? ''}`}
            run={run}
            current={run.finding !== undefined && run.finding === selected}
          />
        ))}
      </p>
      {gloss && <ShortGloss gloss={gloss} />}
    </>
  );
}

/** A flagged stretch is a way to its flag. A link rather than a button, because only links break across lines. */
function RunView({ run, current }: { readonly run: Run; readonly current: boolean }) {
  const { actions, send } = usePanel();
  if (run.finding === undefined) return <>{run.text}</>;
  const { finding } = run;
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    send({ type: 'tab', tab: 'differences' });
    actions.select(finding, 'keyboard');
  };
  return (
    <a
      class={`run is-${run.kind}${current ? ' current' : ''}`}
      href={`#flag-${finding}`}
      aria-current={current ? 'true' : undefined}
      onClick={go}
    >
      <mark>{run.text}</mark>
    </a>
  );
}
