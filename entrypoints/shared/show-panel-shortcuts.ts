/** Shows the ways to open the panel: the keyboard shortcut and the entry in the menu of a link. */
import { type Localizer, markKeys } from '../../lib/i18n';
import { setSentence } from '../../lib/i18n/fill-page';
import { getElement } from './get-element';

interface PanelShortcuts {
  /** "Ctrl+Shift+Y"; undefined where the reader has removed the shortcut. */
  readonly keys?: string;
  /** The text of the entry in the context menu of a link. */
  readonly entry: string;
}

/** Shows the shortcut and the menu entry as they are in this browser. */
export function showPanelShortcuts(localizer: Localizer, { keys: shortcut, entry }: PanelShortcuts): void {
  const [shortcutElement, menuElement] = [getElement('ways-keys'), getElement('ways-menu')];
  shortcutElement.hidden = shortcut === undefined;
  if (shortcut !== undefined)
    setSentence(shortcutElement, localizer.parts('ways-in.keys', { keys: markKeys(shortcut) }));
  menuElement.textContent = localizer.say('ways-in.menu', { entry });
}
