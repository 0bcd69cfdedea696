/** The welcome page as it is drawn, over what a test hands in. */
import { signal } from '@preact/signals';
import { type ComponentProps, h, render } from 'preact';
import { readExample } from '../../entrypoints/welcome/read-example';
import { WelcomePage } from '../../entrypoints/welcome/WelcomePage';
import type { DetectionMode } from '../../lib/extension/tabs/detection-mode';
import { createPanel } from '../../lib/panel/panel';
import { toPanelState } from '../../lib/panel/state/saved-comparison';
import { english, settled } from './open-options';

type WelcomeProps = ComponentProps<typeof WelcomePage>;

let root: HTMLElement | undefined;

/** Opens the page anew. */
export async function openWelcome(given: Partial<WelcomeProps> = {}): Promise<WelcomeProps> {
  if (root) render(null, root);
  root = document.createElement('div');
  document.body.replaceChildren(root);
  const localizer = given.localizer ?? english;
  const props: WelcomeProps = {
    localizer,
    mode: signal<DetectionMode>('everywhere'),
    choose: async () => undefined,
    ways: { keys: 'Ctrl+Shift+Y' },
    isPinned: signal(true),
    panel: createPanel(localizer, toPanelState(readExample())),
    openSettings: () => undefined,
    ...given,
  };
  render(h(WelcomePage, props), root);
  await settled();
  return props;
}
