/** The pages of a panel as `main.ts` creates them. To be imported once the browser's interface is replaced. */
import type { ActivePageRef } from '../../entrypoints/sidepanel/active-page';
import {
  type ComparedPagesDeps,
  createComparedPages,
  TabStates,
} from '../../entrypoints/sidepanel/tabs/compared-pages';
import type { Panel } from '../../lib/panel/panel';

export const createPages = (panel: Panel, activePage: ActivePageRef, others: Partial<ComparedPagesDeps> = {}) =>
  createComparedPages({
    panel,
    activePage,
    tabStates: new TabStates(),
    compare: () => undefined,
    onChange: () => undefined,
    ...others,
  });
