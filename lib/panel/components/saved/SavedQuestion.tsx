/** The question before comparisons are deleted. The answer that deletes nothing has the focus. */
import { useEffect, useRef } from 'preact/hooks';
import type { SavedState } from '../../state/saved-state';
import { usePanel } from '../panel-context';

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
