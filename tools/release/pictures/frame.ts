/** Draws a frame of a browser around the pictures of a page and the panel, and the stores' tile and logo. */

/** Of a whole picture, in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size that Chrome's, Edge's and Mozilla's stores ask for. */
export const SIZE: PictureSize = { width: 1280, height: 800 };
export const PANEL_WIDTH = 400;
export const BAR = 44;
export const HEAD = 40;

const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`);

const toDataUrl = (png: string): string => `data:image/png;base64,${png}`;

export interface Parts {
  /** Base64 of PNGs. */
  readonly page: string;
  readonly panel: string;
  readonly icon: string;
  readonly address: string;
  /** On the icon: "VI". */
  readonly badge: string;
  readonly size: PictureSize;
}

/** A page and the panel beside it, with as much of a browser around them as tells which is which. */
export const buildFrame = ({
  page,
  panel,
  icon,
  address,
  badge,
  size,
}: Parts): string => `<!doctype html><meta charset="utf-8">
<style>
  * { box-sizing: border-box; margin: 0 }
  body { width: ${size.width}px; height: ${size.height}px; overflow: hidden; background: #fff; font: 14px "Noto Sans", sans-serif; color: #1c1d21 }
  .bar { display: flex; align-items: center; gap: 14px; height: ${BAR}px; padding: 0 16px; background: #e9ebef; border-bottom: 1px solid #d3d6dc }
  .address { flex: 1; height: 28px; line-height: 28px; padding: 0 14px; border-radius: 14px; background: #fff; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
  .icon { position: relative; width: 24px; height: 24px }
  .icon img { width: 24px }
  .badge { position: absolute; inset: auto -8px -5px auto; padding: 0 3px; border-radius: 4px; background: #2f4fc4; color: #fff; font: bold 10px/14px "Noto Sans", sans-serif }
  .both { display: flex }
  .beside { width: ${PANEL_WIDTH}px; border-left: 1px solid #d3d6dc }
  .head { display: flex; align-items: center; gap: 10px; height: ${HEAD}px; padding: 0 14px; background: #f5f6f8; border-bottom: 1px solid #d3d6dc; font-weight: 600 }
  .head img { width: 18px }
  .both > img { display: block; width: ${size.width - PANEL_WIDTH}px }
  .beside > img { display: block; width: ${PANEL_WIDTH - 1}px }
</style>
<div class="bar"><div class="address">${escapeMarkup(address)}</div>
  <div class="icon"><img src="${toDataUrl(icon)}">${badge ? `<span class="badge">${escapeMarkup(badge)}</span>` : ''}</div></div>
<div class="both"><img src="${toDataUrl(page)}">
  <div class="beside"><div class="head"><img src="${toDataUrl(icon)}">Verso</div><img src="${toDataUrl(panel)}"></div></div>`;

/** The small tile of Chrome's and Edge's stores: icon, name and what it is for. */
export const buildTile = (icon: string): string => `<!doctype html><meta charset="utf-8">
<style>
  * { box-sizing: border-box; margin: 0 }
  body { width: 440px; height: 280px; display: grid; grid-template-columns: 128px 1fr; gap: 26px; align-items: center; padding: 0 34px;
    background: #f4f1ea; color: #1c1d21; font: 20px/1.35 "Noto Sans", sans-serif }
  h1 { font: 600 46px/1.1 "Noto Serif", serif }
  p { margin-top: 12px }
</style><img width="128" src="${toDataUrl(icon)}"><div><h1>Verso</h1><p>What the translation dropped, added or altered</p></div>`;

/** An icon by itself, for the stores that want one larger than browsers do. */
export const buildLogo = (svg: string): string =>
  `<!doctype html><style>* { margin: 0 } svg { display: block; width: 100vw; height: 100vh; padding: 5vw; box-sizing: border-box }</style>${svg}`;
