export { mount } from './mount';
export type { Actions, Effects, PageTarget, Panel } from './panel';
export type { Decisions, Page, PanelEvent, PanelState, Step, Trail } from './state';
