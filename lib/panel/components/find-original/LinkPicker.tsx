/** The view while the reader chooses a link in the page by clicking it. A button and Escape cancel that. */
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '../panel-context';

export function LinkPicker() {
  const { localizer, send } = usePanel();
  const cancelButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') send({ type: 'unpick' });
    };
    // The button that opened this view is gone, so the focus moves to the cancel button.
    cancelButton.current?.focus();
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [send]);
  return (
    <section class="turn picking">
      <h2>{localizer.say('picking.title')}</h2>
      <p>{localizer.say('picking.text')}</p>
      <button ref={cancelButton} type="button" class="second" onClick={() => send({ type: 'unpick' })}>
        {localizer.say('picking.cancel')}
      </button>
    </section>
  );
}
