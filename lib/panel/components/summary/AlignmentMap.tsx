/**
 * A drawing of the alignment: two rows of blocks to scale, with ribbons between those that correspond.
 * It is one stop of the Tab key; the arrow keys move within it.
 */
import { useMemo, useState } from 'preact/hooks';
import { FINDING_KINDS, type Finding } from '../../../core';
import type { Localizer } from '../../../i18n';
import { KIND_SIGNS, type ReportIndex } from '../../../report';
import { useCachedElements } from '../../hooks/use-cached-elements';
import { isLongReport, useDeferred } from '../../hooks/use-deferred';
import { useGradualRendering } from '../../hooks/use-gradual-rendering';
import { buildMapLayout, MAP_ROWS, type MapCell, type MapLayout, type MapUnit } from '../../layout/alignment-map';
import { countByKind } from '../../state/visible-findings';
import { formatFindingTitle, formatPercent, formatPosition } from '../../text/evidence-text';
import { usePanel } from '../panel-context';

/** Units of the drawing, chosen for a narrow panel; the drawing scales with the panel. */
const WIDTH = 332;
const FIRST_BATCH = 40;
const VIEW_BOX = `0 ${MAP_ROWS.translation - 4} ${WIDTH} ${MAP_ROWS.original + MAP_ROWS.height + 8 - MAP_ROWS.translation}`;

interface AlignmentMapProps {
  readonly index: ReportIndex;
  readonly findings: readonly Finding[];
  readonly selected?: string;
}

export function AlignmentMap(props: AlignmentMapProps) {
  const { say } = usePanel().speaker;
  const ready = useDeferred(isLongReport(props.index.report));
  return (
    <figure class="map">
      <figcaption>{say('map.label.translation')}</figcaption>
      {ready ? <MapDrawing {...props} /> : <svg viewBox={VIEW_BOX} aria-hidden="true" />}
      <figcaption>{say('map.label.original')}</figcaption>
      <span class="unseen" id="map-how">
        {say('map.here')}
      </span>
    </figure>
  );
}

function MapDrawing({ index, findings, selected }: AlignmentMapProps) {
  const { speaker, actions } = usePanel();
  const findingIds = findings.map((finding) => finding.id).join();
  const layout = useMemo(() => buildMapLayout(index, findings, WIDTH), [index, findingIds]);
  const unitNames = useMemo(() => formatUnitNames(speaker, layout, findings), [speaker, layout]);
  const drawnCount = useGradualRendering(layout.units.length, 0, { first: FIRST_BATCH });
  const getCached = useCachedElements();
  const [stop, setStop] = useState(0);
  const moveFocus = (event: KeyboardEvent): void => {
    const nextStop = getNextStop(event.key, stop, layout.units.length - 1, speaker.dir);
    if (nextStop === undefined) return;
    event.preventDefault();
    setStop(nextStop);
    (event.currentTarget as Element).querySelectorAll<SVGGElement>('[role=button]')[nextStop]?.focus();
  };
  const go = (unit: MapUnit, at: number): void => {
    setStop(at);
    if (unit.finding !== undefined) actions.show(unit.finding);
    else if (unit.translation.length > 0) actions.showSegments(unit.translation);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a drawing
    <svg
      viewBox={VIEW_BOX}
      role="group"
      aria-label={describeMap(speaker, index, findings)}
      aria-describedby="map-how"
      onKeyDown={moveFocus}
    >
      {layout.units.slice(0, drawnCount).map((unit, at) => {
        const key = `${unit.translation[0]}/${unit.original[0]}`;
        const props = {
          unit,
          name: unitNames[at] ?? '',
          current: unit.finding !== undefined && unit.finding === selected,
          stop: at === Math.min(stop, layout.units.length - 1),
          at,
        };
        // `go` is left out of the compared values: it does the same whenever it was created.
        return getCached(key, Object.values(props), () => <MapUnitShape key={key} {...props} go={go} />);
      })}
    </svg>
  );
}

/**
 * The index of the unit that a key leads to; undefined for other keys. In a right-to-left interface left and right are
 * swapped.
 */
function getNextStop(key: string, stop: number, last: number, dir: 'ltr' | 'rtl'): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const forward = dir === 'rtl' ? -1 : 1;
  const distance = { ArrowRight: forward, ArrowDown: 1, ArrowLeft: -forward, ArrowUp: -1 }[key];
  return distance === undefined ? undefined : Math.min(Math.max(stop + distance, 0), last);
}

interface MapUnitShapeProps {
  readonly unit: MapUnit;
  readonly name: string;
  readonly current: boolean;
  readonly stop: boolean;
  readonly at: number;
  readonly go: (unit: MapUnit, at: number) => void;
}

function MapUnitShape({ unit, name, current, stop, at, go }: MapUnitShapeProps) {
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    go(unit, at);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
    <g
      class={`unit ${unit.kind ? `is-${unit.kind}` : 'plain'}${unit.linked ? '' : ' alone'}${current ? ' current' : ''}`}
      role="button"
      // SVG attributes are case-sensitive: `tabIndex` would be ignored.
      tabindex={stop ? 0 : -1}
      aria-label={name}
      data-tip={name}
      onClick={() => go(unit, at)}
      onKeyDown={handleKey}
    >
      <polygon class="ribbon" points={unit.ribbon} />
      {unit.thread && unit.kind && <line class="thread" {...unit.thread} />}
      {unit.cells.map((cell) => (
        <MapCellShape key={`${cell.side}${cell.x}`} cell={cell} unit={unit} />
      ))}
      {unit.kind === 'altered' && unit.linked && (
        <text class="glyph" x={unit.middle} y={(MAP_ROWS.translation + MAP_ROWS.height + MAP_ROWS.original) / 2 + 4}>
          {KIND_SIGNS.altered}
        </text>
      )}
    </g>
  );
}

function MapCellShape({ cell, unit }: { readonly cell: MapCell; readonly unit: MapUnit }) {
  const y = MAP_ROWS[cell.side];
  const hasGlyph = unit.kind !== undefined && (unit.kind !== 'altered' || !unit.linked);
  return (
    <>
      <rect
        class="cell"
        x={cell.x}
        y={y}
        width={cell.width}
        height={MAP_ROWS.height}
        rx={Math.min(2, cell.width / 4)}
      />
      {hasGlyph && unit.kind && cell.width >= 9 && (
        <text class="glyph" x={cell.x + cell.width / 2} y={y + MAP_ROWS.height / 2 + 4}>
          {KIND_SIGNS[unit.kind]}
        </text>
      )}
    </>
  );
}

function formatUnitNames(speaker: Localizer, { units }: MapLayout, findings: readonly Finding[]): string[] {
  const titles = new Map(findings.map((finding) => [finding.id, formatFindingTitle(speaker, finding)]));
  return units.map((unit) => {
    const place = formatPosition(speaker, unit.place);
    const title = titles.get(unit.finding ?? '');
    return title ? `${title}, ${place}` : speaker.say(unit.linked ? 'map.same' : 'map.alone', { place });
  });
}

/** The drawing as one sentence for screen readers. */
function describeMap(speaker: Localizer, index: ReportIndex, findings: readonly Finding[]): string {
  const counts = countByKind(findings);
  const parts = FINDING_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    speaker.say(`map.text.${kind}`, { count: counts[kind] }),
  );
  const list = new Intl.ListFormat(speaker.locale).format(parts.length > 0 ? parts : [speaker.say('map.text.none')]);
  return speaker.say('map.text', { share: formatPercent(speaker, index.report.coverage.original), list });
}
