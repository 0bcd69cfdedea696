export { mount } from './mount';
export {
  chosenTarget,
  type Detection,
  type Effects,
  type OpenTab,
  type PageTarget,
  type Panel,
  pageTargets,
} from './panel';
export type { Saved, SavedEffects } from './saved-actions';
export type { Spot } from './scroll-sync';
export { fromNumbers } from './state/decisions';
export type { EngineNeeds, EngineStatus } from './state/engine-state';
export type { Decisions, Preferences } from './state/list-view';
export type { PanelEvent, PanelState } from './state/panel-state';
export type { Trail, Way } from './state/provenance-record';
export { keptOf, reopened } from './state/saved-comparison';
export type { Imported, SavedEvent, SavedNotice, SavedState } from './state/saved-state';
export { pageTips, type Tip } from './text/page-tooltips';
