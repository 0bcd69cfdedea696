export type { EngineStatus } from './engine-state';
export { mount } from './mount';
export { type Detection, type Effects, type OpenTab, type PageTarget, type Panel, pageTargets } from './panel';
export type { PanelEvent, PanelState } from './state';
export type { Trail, Way } from './trail';
