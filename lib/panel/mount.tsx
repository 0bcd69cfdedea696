import { render } from 'preact';
import { createPanel, type Effects, type Panel } from './panel';
import type { PanelState } from './state';
import type { Speaker } from './strings';
import { App } from './views/App';

/** The panel in an element of a page; what it asks for goes to `effects`, what happens comes in by `send`. */
export function mount(into: Element, effects: Effects, words?: Speaker, start?: PanelState): Panel {
  const panel = createPanel(effects, words, start);
  render(<App panel={panel} />, into);
  return panel;
}
