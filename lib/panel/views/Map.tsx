import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../domain';
import { GLYPHS, type ReportIndex } from '../../report';
import { percent, placeText, titleOf } from '../explain';
import { type Cell, layoutMap, type MapLayout, ROWS, type Unit } from '../map-layout';
import type { Speaker } from '../strings';
import { countByKind } from '../view-state';
import { usePanel } from './context';

/** Drawn for the narrow panel; the picture scales with it. */
const WIDTH = 332;
const KINDS = ['dropped', 'added', 'altered'] as const;

interface Props {
  readonly index: ReportIndex;
  readonly findings: readonly Finding[];
  readonly selected?: string;
}

/** Two rows of blocks to scale, ribbons between. One stop for the Tab key; arrows walk it. */
export function MapView({ index, findings, selected }: Props) {
  const { speaker, actions } = usePanel();
  const shown = findings.map((finding) => finding.id).join();
  const layout = useMemo(() => layoutMap(index, findings, WIDTH), [index, shown]);
  const names = useMemo(() => unitNames(speaker, layout, findings), [speaker, layout]);
  const [stop, setStop] = useState(0);
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const to = Math.min(Math.max(stop + by, 0), layout.units.length - 1);
    setStop(to);
    (event.currentTarget as Element).querySelectorAll<SVGGElement>('[role=button]')[to]?.focus();
  };
  const go = (unit: Unit, at: number): void => {
    setStop(at);
    if (unit.finding !== undefined) actions.show(unit.finding);
    else if (unit.translation.length > 0) actions.showSegments(unit.translation);
  };
  return (
    <figure class="map">
      <figcaption>{speaker.say('map.label.translation')}</figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a drawing */}
      <svg
        viewBox={`0 ${ROWS.translation - 4} ${WIDTH} ${ROWS.original + ROWS.height + 8 - ROWS.translation}`}
        role="group"
        aria-label={mapText(speaker, index, findings)}
        onKeyDown={walk}
      >
        {layout.units.map((unit, at) => (
          <UnitView
            key={`${unit.translation[0]}/${unit.original[0]}`}
            unit={unit}
            name={names[at] ?? ''}
            current={unit.finding !== undefined && unit.finding === selected}
            stop={at === Math.min(stop, layout.units.length - 1)}
            go={go}
            at={at}
          />
        ))}
      </svg>
      <figcaption>{speaker.say('map.label.original')}</figcaption>
    </figure>
  );
}

interface UnitProps {
  readonly unit: Unit;
  readonly name: string;
  readonly current: boolean;
  readonly stop: boolean;
  readonly at: number;
  readonly go: (unit: Unit, at: number) => void;
}

/** Drawn anew only when something about it changed; `go` does the same whenever it was made. */
function UnitView({ unit, name, current, stop, at, go }: UnitProps) {
  return useMemo(
    () => <UnitBody unit={unit} name={name} current={current} stop={stop} at={at} go={go} />,
    [unit, name, current, stop, at],
  );
}

function UnitBody({ unit, name, current, stop, at, go }: UnitProps) {
  const press = (event: KeyboardEvent): void => {
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
      // SVG's attributes keep their case: tabIndex would mean nothing.
      tabindex={stop ? 0 : -1}
      aria-label={name}
      onClick={() => go(unit, at)}
      onKeyDown={press}
    >
      <title>{name}</title>
      <polygon class="ribbon" points={unit.ribbon} />
      {unit.thread && unit.kind && <line class="thread" {...unit.thread} />}
      {unit.cells.map((cell) => (
        <CellView key={`${cell.side}${cell.x}`} cell={cell} unit={unit} />
      ))}
      {unit.kind === 'altered' && unit.linked && (
        <text class="glyph" x={unit.middle} y={(ROWS.translation + ROWS.height + ROWS.original) / 2 + 4}>
          {GLYPHS.altered}
        </text>
      )}
    </g>
  );
}

function CellView({ cell, unit }: { readonly cell: Cell; readonly unit: Unit }) {
  const y = ROWS[cell.side];
  const alone = unit.kind !== undefined && (unit.kind !== 'altered' || !unit.linked);
  return (
    <>
      <rect class="cell" x={cell.x} y={y} width={cell.width} height={ROWS.height} rx={Math.min(2, cell.width / 4)} />
      {alone && unit.kind && cell.width >= 9 && (
        <text class="glyph" x={cell.x + cell.width / 2} y={y + ROWS.height / 2 + 4}>
          {GLYPHS[unit.kind]}
        </text>
      )}
    </>
  );
}

function unitNames(speaker: Speaker, { units }: MapLayout, findings: readonly Finding[]): string[] {
  const titles = new Map(findings.map((finding) => [finding.id, titleOf(speaker, finding)]));
  return units.map((unit) => {
    const place = placeText(speaker, unit.place);
    const title = titles.get(unit.finding ?? '');
    return title ? `${title}, ${place}` : speaker.say(unit.linked ? 'map.same' : 'map.alone', { place });
  });
}

/** The picture in words. */
function mapText(speaker: Speaker, index: ReportIndex, findings: readonly Finding[]): string {
  const counts = countByKind(findings);
  const parts = KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    speaker.say(`map.text.${kind}`, { count: counts[kind] }),
  );
  const list = new Intl.ListFormat(speaker.locale).format(parts.length > 0 ? parts : [speaker.say('map.text.none')]);
  return speaker.say('map.text', { share: percent(speaker, index.report.coverage.original), list });
}
