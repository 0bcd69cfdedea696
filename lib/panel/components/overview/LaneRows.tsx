/**
 * The lanes of the overview, picture, legend and filter in one.
 * A line a kind has its name, and a tick for each finding where it stands in the page. All ticks together are one
 * slider, whose steps are the findings.
 */
import { useEffect, useMemo } from 'preact/hooks';
import { FINDING_KINDS, type FindingKind } from '../../../core/finding';
import { KIND_SIGNS } from '../../../report/export-model';
import type { ReportIndex } from '../../../report/passages';
import { useDeferred } from '../../hooks/use-gradual-rendering';
import {
  findComparedEnd,
  findNearestTick,
  type Lane,
  type LaneTick,
  listTicksInOrder,
  toTextShare,
} from '../../layout/lanes';
import { usePanel } from '../../panel';
import { LocalizedText } from '../../parts/Icon';
import type { SelectionSource } from '../../state/list-view';
import { formatTickName } from '../../text/row-text';

interface LaneRowsProps {
  readonly lanes: readonly Lane[];
  readonly counts: Readonly<Record<FindingKind, number>>;
  readonly index: ReportIndex;
  readonly hidden: readonly FindingKind[];
  readonly selected?: string;
}

export function LaneRows({ lanes, counts, index, hidden, selected }: LaneRowsProps) {
  const isFiltered = hidden.length > 0;
  return (
    <div class={isFiltered ? 'lanes filtered' : 'lanes'}>
      <div class="lane-names">
        {lanes.map(({ kind }) => (
          <LaneName key={kind} kind={kind} count={counts[kind]} isPressed={isFiltered && !hidden.includes(kind)} />
        ))}
      </div>
      <Tracks lanes={lanes} index={index} hidden={hidden} selected={selected} />
    </div>
  );
}

/** The lanes before there is anything to show. */
export function EmptyLanes() {
  const { say } = usePanel().localizer;
  return (
    <div class="lanes empty-lanes" aria-hidden="true">
      <div class="lane-names">
        {FINDING_KINDS.map((kind) => (
          <span key={kind} class={`lane-name is-${kind}`}>
            <span class="glyph">{KIND_SIGNS[kind]}</span>
            <span>– {say(`kind.${kind}`)}</span>
          </span>
        ))}
      </div>
      <div class="tracks">
        {FINDING_KINDS.map((kind) => (
          <svg key={kind} class="track" aria-hidden="true">
            <rect class="line" width="100%" height="12" rx="3" />
          </svg>
        ))}
      </div>
    </div>
  );
}

interface LaneNameProps {
  readonly kind: FindingKind;
  readonly count: number;
  readonly isPressed: boolean;
}

function LaneName({ kind, count, isPressed }: LaneNameProps) {
  const { localizer, send } = usePanel();
  const values = { count };
  return (
    <button
      type="button"
      class={`lane-name is-${kind}`}
      aria-pressed={isPressed}
      aria-label={localizer.say(`filter.${kind}`, values)}
      title={localizer.say(`filter.${kind}`, values)}
      disabled={count === 0 && !isPressed}
      onClick={() => send({ type: 'toggle-kind', kind })}
    >
      <span class="glyph" aria-hidden="true">
        {KIND_SIGNS[kind]}
      </span>
      <span class="word">
        <LocalizedText say={`filter.${kind}`} values={values} />
      </span>
      <span class="number" aria-hidden="true">
        {new Intl.NumberFormat(localizer.locale).format(count)}
      </span>
    </button>
  );
}

type TracksProps = Omit<LaneRowsProps, 'counts'>;

/** The ticks of all lanes: one target for the pointer, one slider for keys and screen readers. */
function Tracks({ lanes, index, hidden, selected }: TracksProps) {
  const { localizer, send, link } = usePanel();
  useEffect(() => link.watch(), [link]);
  const end = useMemo(() => findComparedEnd(index), [index]);
  const ticks = listTicksInOrder(lanes.filter(({ kind }) => !hidden.includes(kind)));
  const at = ticks.findIndex(({ finding }) => finding.id === selected);
  const select = (tick: LaneTick | undefined, by: SelectionSource): void => {
    if (tick) send({ type: 'select', id: tick.finding.id, by });
  };
  const handleKey = (event: KeyboardEvent): void => {
    const next = getNextTick(event.key, at, ticks.length, localizer.dir);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    select(ticks[next], 'lanes');
  };
  const handleClick = ({ currentTarget, clientX, clientY }: MouseEvent): void => {
    const { left, right, width, top, height } = (currentTarget as Element).getBoundingClientRect();
    const lane = lanes[Math.min(lanes.length - 1, Math.max(0, Math.floor(((clientY - top) / height) * lanes.length)))];
    const place = (localizer.dir === 'rtl' ? right - clientX : clientX - left) / (width || 1);
    if (lane && !hidden.includes(lane.kind)) select(findNearestTick(lane, place), 'track');
  };
  return (
    <div
      class="tracks"
      role="slider"
      tabIndex={-1}
      aria-label={localizer.say('map.label.translation')}
      aria-valuemin={1}
      aria-valuemax={Math.max(1, ticks.length)}
      aria-valuenow={Math.max(1, at + 1)}
      aria-valuetext={
        at < 0
          ? localizer.say('sum.count.spoken', { count: ticks.length })
          : formatTickName(localizer, index, ticks[at]!.finding)
      }
      onKeyDown={handleKey}
      onClick={handleClick}
    >
      {lanes.map((lane) => (
        <Track key={lane.kind} lane={lane} end={end} selected={selected} isFaint={hidden.includes(lane.kind)} />
      ))}
      <SeenFrame index={index} />
    </div>
  );
}

/** The tick that a key leads to; undefined for other keys. Right to left, left and right are swapped. */
function getNextTick(key: string, at: number, count: number, dir: 'ltr' | 'rtl'): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const forward = dir === 'rtl' ? -1 : 1;
  const step = { ArrowRight: forward, ArrowDown: 1, ArrowLeft: -forward, ArrowUp: -1 }[key];
  return step === undefined ? undefined : Math.min(Math.max(at + step, 0), count - 1);
}

/** Pixels of the shortest tick, and how much wider than that a share of the track is drawn as long as it is. */
const MIN_TICK = 4;
const MIN_LONG_SHARE = 0.02;

/** More ticks than these come after the first rows. */
const MAX_TICKS_AT_ONCE = 60;

const toPercent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

interface TrackProps {
  readonly lane: Lane;
  /** How far the page was compared, 0..1. */
  readonly end: number;
  readonly selected?: string;
  readonly isFaint: boolean;
}

function Track({ lane: { kind, ticks }, end, selected, isFaint }: TrackProps) {
  const isReady = useDeferred(ticks.length > MAX_TICKS_AT_ONCE);
  // The same elements as long as the ticks are the same: going through flags leaves hundreds of them alone.
  const shapes = useMemo(
    () => (isReady ? ticks.map((tick) => <TickShape key={tick.finding.id} tick={tick} />) : []),
    [ticks, isReady],
  );
  const chosen = ticks.find(({ finding }) => finding.id === selected);
  return (
    <svg class={`track is-${kind}${isFaint ? ' faint' : ''}`} aria-hidden="true">
      <rect class="line" width={toPercent(end)} height="12" rx="3" />
      {end < 1 && <line class="beyond" x1={toPercent(end)} x2="100%" y1="6" y2="6" />}
      {shapes}
      {chosen && <rect class="ring" {...getTickBox(chosen)} y="-3" height="18" rx="3" />}
    </svg>
  );
}

/** A serious finding has a tall tick, any other a short one. */
function TickShape({ tick }: { readonly tick: LaneTick }) {
  const isTall = tick.finding.severity === 'high';
  return <rect class="at" {...getTickBox(tick)} y={isTall ? 0 : 3} height={isTall ? 12 : 6} rx="1.5" />;
}

const getTickBox = ({ start, length }: LaneTick) => ({
  // The last tick must not stand outside of the track.
  x: toPercent(Math.min(start, 0.98)),
  width: length > MIN_LONG_SHARE ? toPercent(Math.min(length, 1 - start)) : MIN_TICK,
});

/** A frame around what of the page is on the screen. */
function SeenFrame({ index }: { readonly index: ReportIndex }) {
  const seen = usePanel().link.seen.value;
  if (!seen) return null;
  const from = toTextShare(index, seen.from);
  const to = toTextShare(index, seen.to);
  return (
    <svg class="seen" aria-hidden="true">
      <rect x={toPercent(from)} width={toPercent(Math.max(to - from, 0.02))} y="1" height="70" rx="5" />
    </svg>
  );
}
