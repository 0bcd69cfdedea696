import type { Speaker } from '../../lib/panel/strings';

/** Whether pages are looked at unasked: as it is, and how the reader changes it. */
interface Noticing {
  readonly notices: () => Promise<boolean>;
  /** Either straight from a click: browsers put their question then only. */
  readonly all: () => Promise<unknown>;
  readonly click: () => Promise<unknown>;
  readonly onChange: (changed: () => void) => void;
}

const byId = (id: string): HTMLElement => document.getElementById(id)!;

/** Two buttons, one of them pressed, and in words what holds. */
export function choice({ say }: Speaker, noticing: Noticing): void {
  const show = async (): Promise<void> => {
    const all = await noticing.notices();
    byId('choose-all').setAttribute('aria-pressed', String(all));
    byId('choose-click').setAttribute('aria-pressed', String(!all));
    byId('choice-is').textContent = say(all ? 'welcome.choice.is.all' : 'welcome.choice.is.click');
  };
  byId('choose-all').addEventListener('click', () => void noticing.all().then(show));
  byId('choose-click').addEventListener('click', () => void noticing.click().then(show));
  noticing.onChange(() => void show());
  void show();
}
