/** Stores the reader's decisions about findings, and takes over those made in another window. */
import { type ArticlePair, type StoredDecisions, storeDecisions } from '../../lib/extension';
import type { Panel, PanelEffects } from '../../lib/panel';
import type { ActivePageRef } from './active-page';
import { applyDecisions } from './load-decisions';

export interface DecisionSyncDeps {
  readonly getPanel: () => Panel;
  readonly activePage: ActivePageRef;
  /** Tells the reader where something could not be stored. */
  readonly reportStorageFailure: (written: Promise<unknown>) => void;
}

/**
 * Creates the controller. In a private window nothing is stored or taken over. A pasted original has no URL to store
 * by.
 */
export function createDecisionSync({ getPanel, activePage, reportStorageFailure }: DecisionSyncDeps) {
  const store: PanelEffects['remember'] = (pair, decisions) => {
    if (pair.original && !activePage.current?.isPrivate)
      reportStorageFailure(storeDecisions(pair, { notes: {}, ...decisions }));
  };
  const onDecisionsChange = (pair: ArticlePair, decided: StoredDecisions): void => {
    if (!activePage.current?.isPrivate) applyDecisions(getPanel(), pair, decided);
  };
  return { store, onDecisionsChange };
}
