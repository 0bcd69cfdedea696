/**
 * Mounts a panel in an element of a page. Its requests go to the effects that are connected; events come in through
 * `send`.
 */
import { render } from 'preact';
import { App } from './components/App';
import type { Panel } from './panel';

export const mountPanel = (into: Element, panel: Panel): void => render(<App panel={panel} />, into);
