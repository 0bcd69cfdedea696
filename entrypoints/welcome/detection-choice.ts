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
  const ways = Object.entries(BUTTON_IDS) as [DetectionMode, string][];
  const show = async (): Promise<void> => {
    const now = await noticing();
    for (const [way, button] of ways) getElement(button).setAttribute('aria-pressed', String(way === now));
    getElement('choice-is').textContent = say(STATUS_KEYS[now]);
  };
  for (const [way, button] of ways)
    getElement(button).addEventListener('click', () => void stored(change(way)).then(show));
  onChange(() => void show());
  void show();
}
