export { fromNumbers } from './decisions';
export type { EngineNeeds, EngineStatus } from './engine-state';
export { mount } from './mount';
export { pageTips, type Tip } from './page-tips';
export {
  chosenTarget,
  type Detection,
  type Effects,
  type OpenTab,
  type PageTarget,
  type Panel,
  pageTargets,
} from './panel';
export type { Saved, SavedEffects } from './saved';
export { keptOf, reopened } from './saved-comparison';
export type { Imported, SavedEvent, SavedNotice, SavedState } from './saved-state';
export type { Spot } from './scroll-link';
export type { Decisions, PanelEvent, PanelState, Preferences } from './state';
export type { Trail, Way } from './trail';
