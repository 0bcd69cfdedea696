import { render } from 'preact';
import type { Localizer } from '../i18n';
import { App } from './components/App';
import { createPanel, type Panel, type PanelEffects } from './panel';
import type { PanelState } from './state/panel-state';

/** The panel in an element of a page; what it asks for goes to `effects`, what happens comes in by `send`. */
export function mountPanel(into: Element, effects: PanelEffects, words?: Localizer, start?: PanelState): Panel {
  const panel = createPanel(effects, words, start);
  render(<App panel={panel} />, into);
  return panel;
}
