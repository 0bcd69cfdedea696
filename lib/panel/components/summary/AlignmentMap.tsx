import { useMemo, useState } from 'preact/hooks';
import { FINDING_KINDS, type Finding } from '../../../core';
import type { Speaker } from '../../../i18n';
import { GLYPHS, type ReportIndex } from '../../../report';
import { useKept } from '../../hooks/use-cached-elements';
import { isLong, useLater } from '../../hooks/use-deferred';
import { useGradual } from '../../hooks/use-gradual-rendering';
import { type Cell, layoutMap, type MapLayout, ROWS, type Unit } from '../../layout/alignment-map';
import { countByKind } from '../../state/visible-findings';
import { percent, placeText, titleOf } from '../../text/evidence-text';
import { usePanel } from '../context';

/** Drawn for the narrow panel; the picture scales with it. */
const WIDTH = 332;
const FIRST = 40;
const VIEW = `0 ${ROWS.translation - 4} ${WIDTH} ${ROWS.original + ROWS.height + 8 - ROWS.translation}`;

interface Props {
  readonly index: ReportIndex;
  readonly findings: readonly Finding[];
  readonly selected?: string;
}

/** Two rows of blocks to scale, ribbons between. One stop for the Tab key; arrows walk it. */
export function MapView(props: Props) {
  const { say } = usePanel().speaker;
  const ready = useLater(isLong(props.index.report));
  return (
    <figure class="map">
      <figcaption>{say('map.label.translation')}</figcaption>
      {ready ? <Drawing {...props} /> : <svg viewBox={VIEW} aria-hidden="true" />}
      <figcaption>{say('map.label.original')}</figcaption>
      <span class="unseen" id="map-how">
        {say('map.here')}
      </span>
    </figure>
  );
}

function Drawing({ index, findings, selected }: Props) {
  const { speaker, actions } = usePanel();
  const shown = findings.map((finding) => finding.id).join();
  const layout = useMemo(() => layoutMap(index, findings, WIDTH), [index, shown]);
  const names = useMemo(() => unitNames(speaker, layout, findings), [speaker, layout]);
  const drawn = useGradual(layout.units.length, 0, { first: FIRST });
  const kept = useKept();
  const [stop, setStop] = useState(0);
  const walk = (event: KeyboardEvent): void => {
    const to = stepTo(event.key, stop, layout.units.length - 1, speaker.dir);
    if (to === undefined) return;
    event.preventDefault();
    setStop(to);
    (event.currentTarget as Element).querySelectorAll<SVGGElement>('[role=button]')[to]?.focus();
  };
  const go = (unit: Unit, at: number): void => {
    setStop(at);
    if (unit.finding !== undefined) actions.show(unit.finding);
    else if (unit.translation.length > 0) actions.showSegments(unit.translation);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a drawing
    <svg
      viewBox={VIEW}
      role="group"
      aria-label={mapText(speaker, index, findings)}
      aria-describedby="map-how"
      onKeyDown={walk}
    >
      {layout.units.slice(0, drawn).map((unit, at) => {
        const key = `${unit.translation[0]}/${unit.original[0]}`;
        const props = {
          unit,
          name: names[at] ?? '',
          current: unit.finding !== undefined && unit.finding === selected,
          stop: at === Math.min(stop, layout.units.length - 1),
          at,
        };
        // What `go` does is the same whenever it was made.
        return kept(key, Object.values(props), () => <UnitView key={key} {...props} go={go} />);
      })}
    </svg>
  );
}

/** Where a key leads from a stop; the picture begins where the interface's lines begin. */
function stepTo(key: string, stop: number, last: number, dir: 'ltr' | 'rtl'): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const onward = dir === 'rtl' ? -1 : 1;
  const by = { ArrowRight: onward, ArrowDown: 1, ArrowLeft: -onward, ArrowUp: -1 }[key];
  return by === undefined ? undefined : Math.min(Math.max(stop + by, 0), last);
}

interface UnitProps {
  readonly unit: Unit;
  readonly name: string;
  readonly current: boolean;
  readonly stop: boolean;
  readonly at: number;
  readonly go: (unit: Unit, at: number) => void;
}

function UnitView({ unit, name, current, stop, at, go }: UnitProps) {
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
      data-tip={name}
      onClick={() => go(unit, at)}
      onKeyDown={press}
    >
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
  const parts = FINDING_KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
    speaker.say(`map.text.${kind}`, { count: counts[kind] }),
  );
  const list = new Intl.ListFormat(speaker.locale).format(parts.length > 0 ? parts : [speaker.say('map.text.none')]);
  return speaker.say('map.text', { share: percent(speaker, index.report.coverage.original), list });
}
