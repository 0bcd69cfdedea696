import { useEffect, useRef } from 'preact/hooks';
import type { ReportIndex } from '../../../report';
import { useKept } from '../../hooks/use-cached-elements';
import { useGradual } from '../../hooks/use-gradual-rendering';
import { useSteady } from '../../hooks/use-scroll-anchor';
import { dismissedOf, doubtfulCount, isNarrowed, visible } from '../../state/visible-findings';
import { titleOf } from '../../text/evidence-text';
import type { Shown } from '../ComparisonView';
import { usePanel } from '../context';
import { NeutralList } from './EquivalenceList';
import { Flag, type FlagProps } from './FindingCard';
import { ListHead } from './ListHead';

/** A flag is much to draw, and the panel shows three or four at a time: of a long list no more are drawn at once. */
const firstOf = (count: number): number => (count > 40 ? 4 : 10);

interface Props {
  readonly state: Shown;
  readonly index: ReportIndex;
  /** Out of sight and to be taken down; called when that is done. */
  readonly gone?: () => void;
}

export function FlagList({ state, index, gone }: Props) {
  const { speaker, send } = usePanel();
  const { view } = state;
  const flags = visible(state);
  const least = flags.findIndex((finding) => finding.id === view.selected) + 1;
  const drawn = useGradual(flags.length, least, { first: firstOf(flags.length), gone });
  const kept = useKept();
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
          {flags.slice(0, drawn).map((finding) => {
            const { id } = finding;
            const props: FlagProps = {
              finding,
              index,
              current: id === view.selected,
              confirmed: confirmed.has(id),
              ticked: ticked.has(id),
              note: view.notes[id] ?? '',
              noting: view.noting === id,
            };
            return kept(id, Object.values(props), () => <Flag key={id} {...props} />);
          })}
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
