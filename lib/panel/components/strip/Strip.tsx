/** The strip at the foot: what just happened, what is asked, what is selected. It lies over the list and moves nothing. */

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Finding } from '../../../core/finding';
import { KIND_SIGNS } from '../../../report/export-model';
import { describeGist } from '../../../report/finding-gist';
import { formatPosition } from '../../../report/finding-words';
import { buildReportIndex, getFindingPassages } from '../../../report/passages';
import { useNoticeTimer } from '../../hooks/use-notice-timer';
import { useToolbar } from '../../hooks/use-toolbar';
import { usePanel } from '../../panel';
import { EngineStrip, hasEngineNews } from '../../parts/EngineStrip';
import { Icon, SentenceParts } from '../../parts/Icon';
import type { PanelNotice } from '../../state/list-view';
import { buildRepetition, type ComparisonState, isComparison, type PanelState } from '../../state/panel-state';
import { listTicked, listVisibleFindings } from '../../state/visible-findings';
import { describeNotice } from '../../text/announcements';
import { describeRowDetails } from '../../text/row-text';
import { CommonActions } from '../findings/FindingBody';
import { Details, Gist, getKnown } from '../findings/FindingRow';
import { SavedNoticeView } from '../saved/SavedNotice';

/** To be called where the strip is drawn. It grows where its words wrap, and with each thing that it says. */
export function useFootHeight(): void {
  useLayoutEffect(() => {
    const strip = document.querySelector<HTMLElement>('.strip');
    const tell = (): void =>
      document.documentElement.style.setProperty('--foot', strip ? `${strip.offsetHeight}px` : '0px');
    tell();
    if (!strip || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(tell);
    observer.observe(strip);
    return () => observer.disconnect();
  });
}

// Says that the text of the page has changed since the comparison, and offers to compare again.

/** Whether the page has changed and the reader has not put that away. */
export const hasPageChange = ({ changed }: ComparisonState): boolean => changed !== undefined && !changed.putOff;

/** The live region in `App` announces it; the strip itself does not. */
export function PageChangeStrip({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  return (
    <section class="strip one" aria-label={say('changed.text')}>
      <span>{say('changed.text')}</span>
      <div class="strip-do">
        <button type="button" class="text" onClick={() => send(buildRepetition(state))}>
          {say('menu.again')}
        </button>
        <button
          type="button"
          class="icon"
          aria-label={say('app.close')}
          title={say('app.close')}
          onClick={() => send({ type: 'put-off-change' })}
        >
          <Icon of="close" />
        </button>
      </div>
    </section>
  );
}

// How many findings are selected, and what can be done with all of them. The bar copies them.

export function SelectionStrip({ state }: { readonly state: ComparisonState }) {
  const { localizer, send } = usePanel();
  const { say } = localizer;
  const ticked = listTicked(state);
  const isConfirmed = ticked.length > 0 && ticked.every(({ id }) => state.view.confirmed.includes(id));
  const isAll = ticked.length === listVisibleFindings(state).length;
  return (
    <section class="strip one ticked" aria-label={say('tick.count', { count: ticked.length })}>
      <b>{say('tick.count', { count: ticked.length })}</b>
      <button type="button" class="text" aria-pressed={isAll} onClick={() => send({ type: 'tick-all' })}>
        {say('tick.all')}
      </button>
      {ticked.length > 0 && (
        <>
          <button
            type="button"
            class="text"
            aria-pressed={isConfirmed}
            onClick={() => send({ type: 'confirm-ticked' })}
          >
            {say(isConfirmed ? 'tick.confirmed' : 'tick.confirm')}
          </button>
          <button type="button" class="text" onClick={() => send({ type: 'dismiss-ticked' })}>
            {say('tick.dismiss')}
          </button>
        </>
      )}
      <button
        type="button"
        class="icon"
        aria-label={say('tick.none')}
        title={`${say('tick.none')} (Esc)`}
        onClick={() => send({ type: 'selecting', on: false })}
      >
        <Icon of="close" />
      </button>
    </section>
  );
}

// What just happened, for six seconds or as long as it is pointed at or focused.

export function NoticeStrip({ notice }: { readonly notice: PanelNotice }) {
  const { localizer, send, layers } = usePanel();
  const { say } = localizer;
  const strip = useRef<HTMLElement>(null);
  useNoticeTimer(strip, true, () => send({ type: 'notice' }));
  return (
    <footer class="strip one notice" ref={strip}>
      <b>
        <SentenceParts sentence={describeNotice(localizer, notice)} />
      </b>
      {notice.kind === 'copied' && (
        <button
          type="button"
          class="text"
          onClick={() => {
            layers.open.value = 'export';
          }}
        >
          {say('strip.other')}
        </button>
      )}
      {notice.kind === 'dismissed' && (
        <button type="button" class="text" onClick={() => send({ type: 'undo' })}>
          {say('notice.undo')}
        </button>
      )}
    </footer>
  );
}

/** The notice of the saved comparisons; it keeps its own time. */
export function SavedNoticeStrip() {
  const { say } = usePanel().localizer;
  return (
    <section class="strip one notice" aria-label={say('saved.title')}>
      <span>
        <SavedNoticeView />
      </span>
    </section>
  );
}

// The actions on the chosen finding where both texts stand side by side.

/** The chosen finding, where it is on show. */
export const findChosen = (state: ComparisonState): Finding | undefined =>
  listVisibleFindings(state).find(({ id }) => id === state.view.selected);

export function ChosenStrip({ state, finding }: { readonly state: ComparisonState; readonly finding: Finding }) {
  const { localizer, words, send } = usePanel();
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
            <Gist gist={describeGist(localizer, finding, getKnown(words.value, index))} />
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

/** Shows one thing at a time, the most urgent first. */
export function Strip({ state }: { readonly state: PanelState }) {
  const { saved } = usePanel();
  useFootHeight();
  if (!isComparison(state)) return saved.state.value.notice ? <SavedNoticeStrip /> : null;
  const { notice, tab, selecting } = state.view;
  if (notice) return <NoticeStrip key={JSON.stringify(notice)} notice={notice} />;
  if (saved.state.value.notice) return <SavedNoticeStrip />;
  if (selecting) return <SelectionStrip state={state} />;
  if (hasPageChange(state)) return <PageChangeStrip state={state} />;
  const { engine } = state;
  if (engine && hasEngineNews(state)) return <EngineStrip state={state} status={engine} />;
  const chosen = tab === 'side' ? findChosen(state) : undefined;
  return chosen ? <ChosenStrip state={state} finding={chosen} /> : null;
}
