/** The notice about the last change to the saved comparisons, with a button to undo it or go on. */
import { useEffect, useRef } from 'preact/hooks';
import { toSafeUrl } from '../../../report/sanitize';
import { usePanel } from '../../panel';
import { Sentences } from '../../parts/Icon';
import { type ComparisonState, isComparison } from '../../state/panel-state';
import type { SavedNotice, SavedState } from '../../state/saved-state';
import { describeSavedNotice, formatLocalDay } from '../../text/saved-text';

// The head above a comparison opened from the list: when it was saved, and links to its pages and back.

export function SavedHead({ state }: { readonly state: ComparisonState }) {
  const { localizer, saved } = usePanel();
  const { say } = localizer;
  const { open, here } = saved.state.value;
  if (!open) return null;
  const isKept = here?.accessed === state.accessed;
  return (
    <section class="saved-head" aria-label={say('saved.title')}>
      <div class="saved-top">
        <button type="button" class="link" onClick={saved.actions.toggleList}>
          {say('saved.title')}
        </button>
        <button type="button" class="link" onClick={saved.actions.leave}>
          {say('saved.back')}
        </button>
      </div>
      <p>
        {`${say(isKept ? 'saved.opened' : 'saved.opened.remembered', { date: formatLocalDay(localizer, isKept ? here.saved : state.accessed) })} `}
        {say(open.inPage ? 'saved.opened.in-page' : 'saved.opened.without')}
      </p>
      <div class="saved-links">
        {!open.inPage && <OpenPageButton url={state.provenance.page.url} label="saved.open.translation" />}
        <OpenPageButton url={state.chosen} label="saved.open.original" />
      </div>
    </section>
  );
}

function OpenPageButton({
  url,
  label,
}: {
  readonly url: string;
  readonly label: `saved.open.${'translation' | 'original'}`;
}) {
  const { localizer, send } = usePanel();
  const safeUrl = toSafeUrl(url);
  if (safeUrl === undefined) return null;
  return (
    <button type="button" class="quiet" onClick={() => send({ type: 'open-tab', url: safeUrl })}>
      {localizer.say(label)}
    </button>
  );
}

// The question before comparisons are deleted. The answer that deletes nothing has the focus.

interface SavedQuestionProps {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

export function SavedQuestion({ text, yes, no, onYes }: SavedQuestionProps) {
  const { saved } = usePanel();
  const cancelButton = useRef<HTMLButtonElement>(null);
  useEffect(() => cancelButton.current?.focus(), []);
  const closeQuestion = (): void => saved.send({ type: 'ask' });
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    closeQuestion();
  };
  return (
    <fieldset class="saved-ask" aria-labelledby="saved-ask" onKeyDown={handleKey}>
      <p id="saved-ask">{text}</p>
      <button type="button" class="second" onClick={onYes}>
        {yes}
      </button>
      <button type="button" class="second" ref={cancelButton} onClick={closeQuestion}>
        {no}
      </button>
    </fieldset>
  );
}

/** Returns the focus to the control that opened the question, once that is answered. */
export function useQuestionFocus(asking: SavedState['asking'], opener: string): void {
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !asking && document.activeElement === document.body)
      document.querySelector<HTMLElement>(opener)?.focus();
    wasAsking.current = asking !== undefined;
  }, [asking, opener]);
}

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
