import { useRef, useState } from 'preact/hooks';
import { noticeText } from '../announce';
import { sentTo } from '../engine-state';
import { promiseOf } from '../origin';
import { visible } from '../view-state';
import type { Shown } from './Comparison';
import { CopyMenu } from './CopyMenu';
import { usePanel } from './context';

/** Always at hand: copy or save what is shown. Below it what just happened, or what was promised. */
export function CopyBar({ state }: { readonly state: Shown }) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const [open, setOpen] = useState(false);
  const arrow = useRef<HTMLButtonElement>(null);
  const ids = visible(state).map((finding) => finding.id);
  const close = (): void => {
    setOpen(false);
    arrow.current?.focus();
  };
  return (
    <footer class="bar">
      {ids.length > 0 && (
        <div class="copy">
          <button type="button" class="primary" onClick={() => actions.copy(ids)}>
            {say('copy.all', { count: ids.length })}
          </button>
          <button
            ref={arrow}
            type="button"
            class="primary arrow"
            onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
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
      {open && ids.length > 0 && <CopyMenu state={state} close={close} />}
      <p class="small">
        <NoticeView state={state} />
      </p>
    </footer>
  );
}

function Promised({ state }: { readonly state: Shown }) {
  const { say } = usePanel().speaker;
  const promise = promiseOf(state.trail, state.chosen, state.report);
  const server = sentTo(state.engine, state.report);
  if (!server) return <>{say(promise)}</>;
  const key = promise === 'copy.promise.none' ? 'copy.promise.server.only' : 'copy.promise.server';
  return <>{say(key, { host: server.label })}</>;
}

function NoticeView({ state }: { readonly state: Shown }) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const { notice } = state.view;
  if (!notice) return <Promised state={state} />;
  const text = <b>{noticeText(speaker, notice)}</b>;
  if (notice.type !== 'dismissed') return text;
  return (
    <>
      {text}{' '}
      <button type="button" class="link" onClick={() => actions.restore(notice.id)}>
        {say('notice.undo')}
      </button>
    </>
  );
}
