import { render } from 'preact';
import type { Speaker } from '../i18n';
import { App } from './components/App';
import { createPanel, type Effects, type Panel } from './panel';
import type { PanelState } from './state/panel-state';

/** The panel in an element of a page; what it asks for goes to `effects`, what happens comes in by `send`. */
export function mount(into: Element, effects: Effects, words?: Speaker, start?: PanelState): Panel {
  const panel = createPanel(effects, words, start);
  render(<App panel={panel} />, into);
  return panel;
}
