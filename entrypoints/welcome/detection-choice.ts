/** The choice on the welcome page of where translations are detected: everywhere, or only where the reader asks. */
import type { DetectionMode } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import type { DetectionPort } from '../shared/detection-port';
import { getElement } from '../shared/get-element';

const BUTTON_IDS = { everywhere: 'choose-all', asked: 'choose-click' } as const;
const STATUS_KEYS = { everywhere: 'welcome.choice.is.all', asked: 'welcome.choice.is.click' } as const;

/** Creates the choice: two buttons, one of them pressed, and a sentence that says what is chosen. */
export function createDetectionChoice(
  { say }: Localizer,
  { noticing, change, stored, onChange }: Omit<DetectionPort, 'on'>,
): void {
  const modes = Object.entries(BUTTON_IDS) as [DetectionMode, string][];
  const show = async (): Promise<void> => {
    const current = await noticing();
    for (const [mode, button] of modes) getElement(button).setAttribute('aria-pressed', String(mode === current));
    getElement('choice-is').textContent = say(STATUS_KEYS[current]);
  };
  for (const [mode, button] of modes)
    getElement(button).addEventListener('click', () => void stored(change(mode)).then(show));
  onChange(() => void show());
  void show();
}
