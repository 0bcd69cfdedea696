import { useEffect, useRef } from 'preact/hooks';
import type { ReportIndex } from '../../report';
import { titleOf } from '../explain';
import { useGradual } from '../use-gradual';
import { useSteady } from '../use-steady';
import { dismissedOf, doubtfulCount, isNarrowed, visible } from '../view-state';
import type { Shown } from './Comparison';
import { usePanel } from './context';
import { Flag } from './Flag';
import { ListHead } from './ListHead';
import { NeutralList } from './Neutral';

/** A flag is much to draw; the panel shows three or four at a time. */
const PACE = { first: 10, more: 10 };

interface Props {
  readonly state: Shown;
  readonly index: ReportIndex;
}

export function FlagList({ state, index }: Props) {
  const { speaker, send } = usePanel();
  const { view } = state;
  const flags = visible(state);
  const drawn = useGradual(flags.length, flags.findIndex((finding) => finding.id === view.selected) + 1, PACE);
  const confirmed = new Set(view.confirmed);
  const ticked = new Set(view.ticked);
  const list = useRef<HTMLOListElement>(null);
  useSteady(list, index.report);
  useEffect(() => {
    if (view.selected === undefined || view.selectedBy === 'pointer') return;
    const chosen = list.current?.querySelector<HTMLElement>('[aria-current=true]');
    if (view.selectedBy === 'keyboard') chosen?.focus({ preventScroll: true });
    chosen?.scrollIntoView({ block: 'nearest' });
  }, [view.selected, view.selectedBy]);
  return (
    <>
      <ListHead state={state} />
      {flags.length > 0 && (
        <ol class={view.ticked.length > 0 ? 'flags ticking' : 'flags'} ref={list}>
          {flags.slice(0, drawn).map((finding) => (
            <Flag
              key={finding.id}
              finding={finding}
              index={index}
              current={finding.id === view.selected}
              confirmed={confirmed.has(finding.id)}
              ticked={ticked.has(finding.id)}
              note={view.notes[finding.id] ?? ''}
              noting={view.noting === finding.id}
            />
          ))}
        </ol>
      )}
      {flags.length === 0 && isNarrowed(view) && (
        <p class="empty">
          {speaker.say('filter.none')}{' '}
          <button type="button" class="link" onClick={() => send({ type: 'show-all' })}>
            {speaker.say('filter.reset')}
          </button>
        </p>
      )}
      {flags.length === 0 && !isNarrowed(view) && <p class="empty">{speaker.say('list.none')}</p>}
      <Doubtful state={state} />
      <Dismissed state={state} />
      <NeutralList index={index} />
    </>
  );
}

function Doubtful({ state }: { readonly state: Shown }) {
  const { speaker, send } = usePanel();
  const count = doubtfulCount(state);
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="more"
      aria-expanded={state.view.least === 0}
      onClick={() => send({ type: 'toggle-doubtful' })}
    >
      {state.view.least === 0 ? speaker.say('filter.doubtful.hide') : speaker.say('filter.doubtful', { count })}
    </button>
  );
}

function Dismissed({ state }: { readonly state: Shown }) {
  const { speaker, actions } = usePanel();
  const gone = dismissedOf(state);
  if (gone.length === 0) return null;
  return (
    <details class="dismissed">
      <summary>{speaker.say('filter.dismissed', { count: gone.length })}</summary>
      <ul>
        {gone.map((finding) => (
          <li key={finding.id}>
            <span>{titleOf(speaker, finding)}</span>
            <button type="button" class="quiet" onClick={() => actions.restore(finding.id)}>
              {speaker.say('flag.restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
