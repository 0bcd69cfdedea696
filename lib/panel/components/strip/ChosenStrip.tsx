/** The actions on the chosen finding where both texts stand side by side. */
import { useMemo, useRef } from 'preact/hooks';
import type { Finding } from '../../../core';
import { buildReportIndex, getFindingPassages, KIND_SIGNS } from '../../../report';
import { useToolbar } from '../../hooks/use-toolbar';
import type { ComparisonState } from '../../state/panel-state';
import { listVisibleFindings } from '../../state/visible-findings';
import { formatPosition } from '../../text/evidence-text';
import { describeGist, describeRowDetails } from '../../text/row-text';
import { CommonActions } from '../findings/FindingBody';
import { Details, Gist } from '../findings/FindingRow';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';

/** The chosen finding, where it is on show. */
export const findChosen = (state: ComparisonState): Finding | undefined =>
  listVisibleFindings(state).find(({ id }) => id === state.view.selected);

export function ChosenStrip({ state, finding }: { readonly state: ComparisonState; readonly finding: Finding }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const toolbar = useRef<HTMLDivElement>(null);
  useToolbar(toolbar);
  const index = useMemo(() => buildReportIndex(state.report), [state.report]);
  const confirmed = state.view.confirmed.includes(finding.id);
  const place = formatPosition(localizer, getFindingPassages(index, finding).place);
  const move = (by: 1 | -1) => () => send({ type: 'move', by });
  return (
    <section class={`strip chosen is-${finding.kind}`} aria-label={say('copy.which.chosen')}>
      <p class="turns">
        <span class="glyph" aria-hidden="true">
          {KIND_SIGNS[finding.kind]}
        </span>
        <span class="line">
          <b>
            <Gist gist={describeGist(localizer, finding)} />
          </b>{' '}
          <span class="soft">
            · <Details details={describeRowDetails(localizer, finding, place, { isConfirmed: confirmed })} />
          </span>
        </span>
      </p>
      <div class="do" role="toolbar" aria-label={say('copy.which.chosen')} ref={toolbar}>
        <CommonActions finding={finding} confirmed={confirmed} place={place} />
        <button
          type="button"
          class="icon last"
          aria-label={say('strip.previous')}
          title={`${say('strip.previous')} (k)`}
          onClick={move(-1)}
        >
          <Icon of="up" />
        </button>
        <button
          type="button"
          class="icon"
          aria-label={say('strip.next')}
          title={`${say('strip.next')} (j)`}
          onClick={move(1)}
        >
          <Icon of="down" />
        </button>
      </div>
    </section>
  );
}
