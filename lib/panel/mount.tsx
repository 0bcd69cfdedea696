/**
 * Mounts the side panel in an element of a page.
 * Requests of the panel go to `effects`; events come in through `send` of the panel that is returned.
 */
import { render } from 'preact';
import type { Localizer } from '../i18n';
import { App } from './components/App';
import { createPanel, type Panel, type PanelEffects } from './panel';
import type { PanelState } from './state/panel-state';

export function mountPanel(into: Element, effects: PanelEffects, localizer?: Localizer, start?: PanelState): Panel {
  const panel = createPanel(effects, localizer, start);
  render(<App panel={panel} />, into);
  return panel;
}
