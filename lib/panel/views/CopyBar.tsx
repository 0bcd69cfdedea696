import { useState } from 'preact/hooks';
import type { CopyFormat } from '../../report';
import { sentTo } from '../engine-state';
import { promiseOf } from '../origin';
import { visible } from '../view-state';
import type { Shown } from './Comparison';
import { usePanel } from './context';

const FORMATS: readonly CopyFormat[] = ['markdown', 'plain', 'html'];

/** Always at hand: copy what is shown. Below it what just happened, or what was promised. */
export function CopyBar({ state }: { readonly state: Shown }) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const [open, setOpen] = useState(false);
  const ids = visible(state).map((finding) => finding.id);
  const copy = (format: CopyFormat): void => {
    setOpen(false);
    actions.copy(ids, format);
  };
  const close = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
  };
  return (
    <footer class="bar">
      {ids.length > 0 && (
        <div class="copy">
          <button type="button" class="primary" onClick={() => copy('markdown')}>
            {say('copy.all', { count: ids.length })}
          </button>
          <button
            type="button"
            class="primary arrow"
            onKeyDown={close}
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
      {open && (
        <ul class="formats">
          {FORMATS.map((format) => (
            <li key={format}>
              <button type="button" onKeyDown={close} onClick={() => copy(format)}>
                {say(`copy.${format}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
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
  switch (notice.type) {
    case 'copied':
      return <b>{say('notice.copied', { count: notice.count, format: say(`copy.${notice.format}`) })}</b>;
    case 'not-copied':
      return <b>{say('notice.not-copied')}</b>;
    case 'dismissed':
      return (
        <>
          <b>{say('notice.dismissed')}</b>{' '}
          <button type="button" class="link" onClick={() => actions.restore(notice.id)}>
            {say('notice.undo')}
          </button>
        </>
      );
  }
}
