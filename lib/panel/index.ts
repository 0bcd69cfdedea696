export { mount } from './mount';
export { type Actions, type Effects, type PageTarget, type Panel, pageTargets } from './panel';
export type { Decisions, Page, PanelEvent, PanelState, Step, Trail } from './state';
