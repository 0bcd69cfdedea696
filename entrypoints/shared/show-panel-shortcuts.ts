/** Shows the ways to open the panel: the keyboard shortcut and the entry in the menu of a link. */
import { type Localizer, markKeys } from '../../lib/i18n';
import { setSentence } from '../../lib/i18n/fill-page';
import { getElement } from './get-element';

interface PanelShortcuts {
  /** "Ctrl+Shift+Y"; undefined where the reader has taken the keys away. */
  readonly keys?: string;
  /** What stands in the menu of a link. */
  readonly entry: string;
}

/** The ways to open the panel, as they are in this browser. */
export function showPanelShortcuts(words: Localizer, { keys: pressed, entry }: PanelShortcuts): void {
  const [press, menu] = [getElement('ways-keys'), getElement('ways-menu')];
  press.hidden = pressed === undefined;
  if (pressed !== undefined) setSentence(press, words.parts('ways-in.keys', { keys: markKeys(pressed) }));
  menu.textContent = words.say('ways-in.menu', { entry });
}
