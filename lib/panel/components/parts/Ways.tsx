/** The ways to open the panel: the icon, the keys, and the entry in the menu of a link. */
import { type Localizer, markKeys } from '../../../i18n';
import { RichText } from './RichText';

/** The ways in as they are in this browser. */
export interface WaysIn {
  /** "Ctrl+Shift+Y"; undefined where the reader has removed the shortcut. */
  readonly keys?: string;
  /** The text of the entry in the context menu of a link; undefined where the browser has none. */
  readonly entry?: string;
}

export function Ways({ localizer, ways }: { readonly localizer: Localizer; readonly ways: WaysIn }) {
  return (
    <ul class="ways-in">
      <li>{localizer.say('ways-in.icon')}</li>
      {ways.keys !== undefined && (
        <li id="ways-keys">
          <RichText parts={localizer.parts('ways-in.keys', { keys: markKeys(ways.keys) })} />
        </li>
      )}
      {ways.entry !== undefined && <li id="ways-menu">{localizer.say('ways-in.menu', { entry: ways.entry })}</li>}
    </ul>
  );
}
