/** Stores the reader's decisions about findings, and takes over those made in another window. */
import { type ArticlePair, type StoredDecisions, storeDecisions } from '../../lib/extension/storage/decisions';
import type { Panel } from '../../lib/panel/panel';
import type { PanelEffects } from '../../lib/panel/panel-effects';
import { type ActivePageRef, isPrivate } from './active-page';
import { applyDecisions } from './load-decisions';

export interface DecisionSyncDeps {
  readonly panel: Panel;
  readonly activePage: ActivePageRef;
  /** Tells the reader where something could not be stored. */
  readonly reportStorageFailure: (written: Promise<unknown>) => void;
}

/** Creates the controller. Of what is private nothing is stored or taken over. A pasted original has no URL to store by. */
export function createDecisionSync({ panel, activePage, reportStorageFailure }: DecisionSyncDeps) {
  const isShownPrivate = (): boolean => isPrivate(activePage, panel.state.value);
  const store: PanelEffects['remember'] = (pair, decisions) => {
    if (pair.original && !isShownPrivate()) reportStorageFailure(storeDecisions(pair, { notes: {}, ...decisions }));
  };
  const onDecisionsChange = (pair: ArticlePair, decided: StoredDecisions): void => {
    if (!isShownPrivate()) applyDecisions(panel, pair, decided);
  };
  return { store, onDecisionsChange };
}
