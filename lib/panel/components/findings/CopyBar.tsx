import { useRef, useState } from 'preact/hooks';
import { quote } from '../../../i18n';
import { sentTo } from '../../state/engine-state';
import { tickedOf, visible } from '../../state/visible-findings';
import { noticed } from '../../text/announcements';
import { promiseOf } from '../../text/provenance-text';
import type { Shown } from '../ComparisonView';
import { usePanel } from '../context';
import { Said, Say } from '../LocalizedText';
import { KeepButton } from '../saved/SavedButtons';
import { SavedNoticeView } from '../saved/SavedNotice';
import { CopyMenu } from './CopyMenu';

/** Always at hand: copy or save what is shown. Below it what just happened, or what was promised. */
export function CopyBar({ state }: { readonly state: Shown }) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const [open, setOpen] = useState(false);
  const arrow = useRef<HTMLButtonElement>(null);
  const ticked = tickedOf(state);
  const ids = (ticked.length > 0 ? ticked : visible(state)).map((finding) => finding.id);
  const close = (): void => {
    setOpen(false);
    arrow.current?.focus();
  };
  return (
    <footer class="bar">
      {ticked.length > 0 && <Ticked state={state} count={ticked.length} />}
      <div class="bar-do">
        {ids.length > 0 && (
          <div class="copy">
            <button type="button" class="primary" onClick={() => actions.copy(ids)}>
              {say(ticked.length > 0 ? 'copy.ticked' : 'copy.all', { count: ids.length })}
            </button>
            <button
              ref={arrow}
              type="button"
              class="primary arrow"
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || !open) return;
                event.preventDefault();
                setOpen(false);
              }}
              aria-label={say('copy.format')}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="m2.5 7.5 3.5-3.5 3.5 3.5" />
              </svg>
            </button>
          </div>
        )}
        <KeepButton state={state} />
      </div>
      {open && ids.length > 0 && <CopyMenu state={state} close={close} />}
      <p class="small">
        <NoticeView state={state} />
      </p>
    </footer>
  );
}

function Promised({ state }: { readonly state: Shown }) {
  const { speaker, saved } = usePanel();
  const { say } = speaker;
  if (saved.state.value.open) return <>{say('saved.promise')}</>;
  const promise = promiseOf(state.trail, state.chosen, state.report);
  const server = sentTo(state.engine, state.report);
  if (!server) return <>{say(promise)}</>;
  const key = promise === 'copy.promise.none' ? 'copy.promise.server.only' : 'copy.promise.server';
  return <Say say={key} values={{ host: quote(server.label) }} />;
}

interface TickedProps {
  readonly state: Shown;
  readonly count: number;
}

/** What can be done with those that are selected together, besides copying. */
function Ticked({ state, count }: TickedProps) {
  const { speaker, send } = usePanel();
  const { say } = speaker;
  const confirmed = tickedOf(state).every(({ id }) => state.view.confirmed.includes(id));
  return (
    <div class="ticked">
      <b>{say('tick.count', { count })}</b>
      <button type="button" aria-pressed={confirmed} onClick={() => send({ type: 'confirm-ticked' })}>
        {say(confirmed ? 'tick.confirmed' : 'tick.confirm')}
      </button>
      <button type="button" onClick={() => send({ type: 'dismiss-ticked' })}>
        {say('tick.dismiss')}
      </button>
      <button type="button" onClick={() => send({ type: 'untick' })}>
        {say('tick.none')}
      </button>
    </div>
  );
}

function NoticeView({ state }: { readonly state: Shown }) {
  const { speaker, send, saved } = usePanel();
  const { say } = speaker;
  const { notice } = state.view;
  if (!notice) return saved.state.value.notice ? <SavedNoticeView /> : <Promised state={state} />;
  const text = (
    <b>
      <Said sentence={noticed(speaker, notice)} />
    </b>
  );
  if (notice.type !== 'dismissed') return text;
  return (
    <>
      {text}{' '}
      <button type="button" class="link" onClick={() => send({ type: 'undo' })}>
        {say('notice.undo')}
      </button>
    </>
  );
}
