/** The bar at the bottom that copies or saves the findings shown, with the last notice or the privacy note below. */
import { useRef, useState } from 'preact/hooks';
import { markQuote } from '../../../i18n';
import { getReceivingServer } from '../../state/engine-state';
import type { ComparisonState } from '../../state/panel-state';
import { listTicked, listVisibleFindings } from '../../state/visible-findings';
import { describeNotice } from '../../text/announcements';
import { describePrivacy } from '../../text/provenance-text';
import { LocalizedText, SentenceParts } from '../LocalizedText';
import { usePanel } from '../panel-context';
import { SaveButton } from '../saved/SavedButtons';
import { SavedNoticeView } from '../saved/SavedNotice';
import { CopyMenu } from './CopyMenu';

export function CopyBar({ state }: { readonly state: ComparisonState }) {
  const { speaker, actions } = usePanel();
  const { say } = speaker;
  const [isOpen, setIsOpen] = useState(false);
  const arrowButton = useRef<HTMLButtonElement>(null);
  const tickedFindings = listTicked(state);
  const ids = (tickedFindings.length > 0 ? tickedFindings : listVisibleFindings(state)).map((finding) => finding.id);
  const close = (): void => {
    setIsOpen(false);
    arrowButton.current?.focus();
  };
  return (
    <footer class="bar">
      {tickedFindings.length > 0 && <TickedActions state={state} count={tickedFindings.length} />}
      <div class="bar-do">
        {ids.length > 0 && (
          <div class="copy">
            <button type="button" class="primary" onClick={() => actions.copy(ids)}>
              {say(tickedFindings.length > 0 ? 'copy.ticked' : 'copy.all', { count: ids.length })}
            </button>
            <button
              ref={arrowButton}
              type="button"
              class="primary arrow"
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || !isOpen) return;
                event.preventDefault();
                setIsOpen(false);
              }}
              aria-label={say('copy.format')}
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="m2.5 7.5 3.5-3.5 3.5 3.5" />
              </svg>
            </button>
          </div>
        )}
        <SaveButton state={state} />
      </div>
      {isOpen && ids.length > 0 && <CopyMenu state={state} close={close} />}
      <p class="small">
        <NoticeView state={state} />
      </p>
    </footer>
  );
}

function PrivacyNote({ state }: { readonly state: ComparisonState }) {
  const { speaker, saved } = usePanel();
  const { say } = speaker;
  if (saved.state.value.open) return <>{say('saved.promise')}</>;
  const promise = describePrivacy(state.trail, state.chosen, state.report);
  const server = getReceivingServer(state.engine, state.report);
  if (!server) return <>{say(promise)}</>;
  const key = promise === 'copy.promise.none' ? 'copy.promise.server.only' : 'copy.promise.server';
  return <LocalizedText say={key} values={{ host: markQuote(server.label) }} />;
}

interface TickedActionsProps {
  readonly state: ComparisonState;
  readonly count: number;
}

/** Actions on all selected findings besides copying. */
function TickedActions({ state, count }: TickedActionsProps) {
  const { speaker, send } = usePanel();
  const { say } = speaker;
  const isConfirmed = listTicked(state).every(({ id }) => state.view.confirmed.includes(id));
  return (
    <div class="ticked">
      <b>{say('tick.count', { count })}</b>
      <button type="button" aria-pressed={isConfirmed} onClick={() => send({ type: 'confirm-ticked' })}>
        {say(isConfirmed ? 'tick.confirmed' : 'tick.confirm')}
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

function NoticeView({ state }: { readonly state: ComparisonState }) {
  const { speaker, send, saved } = usePanel();
  const { say } = speaker;
  const { notice } = state.view;
  if (!notice) return saved.state.value.notice ? <SavedNoticeView /> : <PrivacyNote state={state} />;
  const text = (
    <b>
      <SentenceParts sentence={describeNotice(speaker, notice)} />
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
