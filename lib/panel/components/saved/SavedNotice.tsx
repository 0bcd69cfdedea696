/** The notice about the last change to the saved comparisons, with a button to undo it or go on. */
import { useEffect } from 'preact/hooks';
import { isComparison } from '../../state/panel-state';
import type { SavedNotice } from '../../state/saved-state';
import { describeSavedNotice } from '../../text/saved-text';
import { Sentences } from '../LocalizedText';
import { usePanel } from '../panel-context';

/** How long in milliseconds a notice is shown that needs no answer. One that offers to undo is shown longer. */
const NOTICE_DURATIONS: Readonly<Partial<Record<SavedNotice['kind'], number>>> = {
  kept: 8000,
  'kept-anew': 8000,
  private: 8000,
  'not-in-page': 8000,
  removed: 12_000,
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
