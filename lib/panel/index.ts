/** What other rooms may use of the panel: mounting it, its types, and its stored forms. */
export { ExampleView } from './components/findings/ExampleView';
export { mountPanel } from './mount';
export { createPanel, getChosenTarget, listPageTargets, type Panel } from './panel';
export { type DetectionSetting, NO_EFFECTS, type OpenTab, type PageTarget, type PanelEffects } from './panel-effects';
export { requestEffects } from './request-effects';
export type { SavedEffects, SavedPanel } from './saved-actions';
export { fromLegacyNumbers } from './state/decisions';
export { type EngineRequirement, type EngineStatus, NO_CHANGE } from './state/engine-state';
export type { Decisions, Preferences } from './state/list-view';
export { type ComparisonState, type PanelEvent, type PanelState, reducePanel } from './state/panel-state';
export type { AccessMethod, ProvenanceRecord } from './state/provenance-record';
export { getShownKey, toPanelState, toRestoredState, toSavedComparison } from './state/saved-comparison';
export {
  type ImportResult,
  listOnShelf,
  type SavedEvent,
  type SavedNotice,
  type SavedState,
} from './state/saved-state';
export type { ComparisonStep, EarlierStatus } from './state/shown-report';
export { buildDecidedCard, buildPageCard } from './text/page-card';
