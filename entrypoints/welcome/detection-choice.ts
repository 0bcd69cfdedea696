import type { Noticing } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import type { NoticingOutside } from '../shared/detection-port';

const BUTTONS = { everywhere: 'choose-all', asked: 'choose-click' } as const;
const IS = { everywhere: 'welcome.choice.is.all', asked: 'welcome.choice.is.click' } as const;

const byId = (id: string): HTMLElement => document.getElementById(id)!;

/** Two buttons, one of them pressed, and in words what holds. */
export function choice({ say }: Localizer, { noticing, change, stored, onChange }: Omit<NoticingOutside, 'on'>): void {
  const ways = Object.entries(BUTTONS) as [Noticing, string][];
  const show = async (): Promise<void> => {
    const now = await noticing();
    for (const [way, button] of ways) byId(button).setAttribute('aria-pressed', String(way === now));
    byId('choice-is').textContent = say(IS[now]);
  };
  for (const [way, button] of ways) byId(button).addEventListener('click', () => void stored(change(way)).then(show));
  onChange(() => void show());
  void show();
}
