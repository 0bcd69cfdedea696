/** The notice about the last change to the saved comparisons, with a button to undo it or go on. */
import { useEffect, useRef } from 'preact/hooks';
import { isComparison } from '../../state/panel-state';
import type { SavedNotice } from '../../state/saved-state';
import { describeSavedNotice } from '../../text/saved-text';
import { Sentences } from '../LocalizedText';
import { usePanel } from '../panel-context';

/**
 * How long in milliseconds a notice is shown that needs no answer. One that offers to undo is put away by the strip of the
 * list.
 */
const NOTICE_DURATIONS: Readonly<Partial<Record<SavedNotice['kind'], number>>> = {
  kept: 8000,
  'kept-anew': 8000,
  private: 8000,
  'not-in-page': 8000,
  'not-remembered': 8000,
};

export function SavedNoticeView() {
  const { localizer, saved, state, effects, send } = usePanel();
  const { notice } = saved.state.value;
  useEffect(() => {
    const duration = notice && NOTICE_DURATIONS[notice.kind];
    if (duration === undefined) return undefined;
    const timer = setTimeout(() => saved.send({ type: 'notice' }), duration);
    return () => clearTimeout(timer);
  }, [notice, saved]);
  if (!notice) return null;
  const panelState = state.value;
  return (
    <>
      <b>
        <Sentences sentences={describeSavedNotice(notice)} />
      </b>{' '}
      {notice.kind === 'removed' && notice.undo && (
        <button type="button" class="link undo" onClick={effects.saved.restore}>
          {localizer.say('saved.notice.undo')}
        </button>
      )}
      {notice.kind === 'not-in-page' && isComparison(panelState) && (
        <button
          type="button"
          class="link"
          onClick={() => send({ type: 'open-tab', url: panelState.provenance.page.url })}
        >
          {localizer.say('saved.open.translation')}
        </button>
      )}
    </>
  );
}

/** The strip below the list. What was deleted can be taken back there for six seconds. */
export function SavedListStrip() {
  const { saved } = usePanel();
  const { notice } = saved.state.value;
  const strip = useRef<HTMLElement>(null);
  // The focused button was removed with its entry, so the focus moves to the notice.
  useEffect(() => {
    if (!notice?.kind.startsWith('removed') || document.activeElement !== document.body) return;
    (strip.current?.querySelector('button') ?? document.getElementById('saved-title'))?.focus();
  }, [notice]);
  useEffect(() => {
    if (notice?.kind !== 'removed') return undefined;
    const timer = setInterval(() => {
      // One who works by keys is not to lose the button under her.
      const isHeld = strip.current?.matches(':hover') || strip.current?.querySelector(':focus-visible');
      if (!isHeld) saved.send({ type: 'notice' });
    }, UNDO_DURATION);
    return () => clearInterval(timer);
  }, [notice, saved]);
  if (!notice) return null;
  return (
    <footer
      class={`strip saved-notice at-${notice.kind}${TROUBLES.includes(notice.kind) ? ' is-trouble' : ''}`}
      ref={strip}
    >
      <SavedNoticeView />
    </footer>
  );
}

const UNDO_DURATION = 6000;
const TROUBLES: readonly SavedNotice['kind'][] = ['trouble', 'unreadable', 'not-remembered'];
