/** The style sheet of a picture: the panel's colours, at fixed sizes, since a picture has one size everywhere. */

/** CSS pixels, which are the picture's own. */
export const PICTURE_SIZE = { width: 1200, height: 675 } as const;

export type PictureScheme = 'light' | 'dark';

const COLORS = {
  light: {
    paper: '#ffffff',
    ink: '#1c1c1f',
    soft: '#5b5c65',
    line: '#cfcfd5',
    dropped: ['#a93e27', '#fbece7'],
    added: ['#2f4fc4', '#e9edfd'],
    altered: ['#835500', '#fbf1da'],
  },
  dark: {
    paper: '#1f1f22',
    ink: '#ededf0',
    soft: '#a9aab3',
    line: '#47474d',
    dropped: ['#ff9d85', '#3a221c'],
    added: ['#9db2ff', '#1f2846'],
    altered: ['#f0c265', '#382b10'],
  },
} as const;

/** The color that the picture's corners have: what was read from the canvas is held against it. */
export const getPaper = (scheme: PictureScheme): string => COLORS[scheme].paper;

const STROKES = { dropped: 'dashed', added: 'double', altered: 'solid' } as const;

/** `size`: of the passages, in pixels. */
export function buildPictureStyle(scheme: PictureScheme, size: number): string {
  const { paper, ink, soft, line, ...kinds } = COLORS[scheme];
  const kindRules = Object.entries(STROKES).map(([kind, stroke]) => {
    const [color, wash] = kinds[kind as keyof typeof STROKES];
    return `.${kind} .sign, .${kind} mark { background: ${wash}; }
.${kind} .sign, .${kind} .absent { color: ${color}; }
.${kind} .absent { border: 2px ${stroke === 'double' ? 'solid' : stroke} ${color}; }
.${kind} mark { text-decoration-color: ${color}; text-decoration-style: ${stroke}; }
.${kind} .whole { padding-inline-start: 16px; border-inline-start: ${stroke === 'double' ? 5 : 3}px ${stroke} ${color}; }`;
  });
  return `.picture, .picture * { box-sizing: border-box; margin: 0; padding: 0; }
.picture { display: flex; flex-direction: column; width: ${PICTURE_SIZE.width}px; height: ${PICTURE_SIZE.height}px; padding: 40px 64px 36px; overflow: hidden; background: ${paper}; color: ${ink}; color-scheme: ${scheme}; font: 400 19px/26px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: start; line-break: strict; overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 48px; }
.soft, .heads, .reading, .foot { color: ${soft}; }
.outlet { display: flex; gap: 8px; align-items: baseline; height: 34px; line-height: 34px; white-space: nowrap; }
.outlet b { overflow: hidden; text-overflow: ellipsis; color: ${ink}; font-size: 24px; font-weight: 700; }
.picture[dir=ltr] .title { text-align: left; }
.picture[dir=rtl] .title { text-align: right; }
.title { height: 30px; overflow: hidden; color: ${ink}; font-size: 20px; line-height: 30px; text-overflow: ellipsis; white-space: nowrap; }
.details { height: 26px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.items { flex: 1; min-height: 0; overflow: hidden; }
.item { margin-top: 24px; padding-top: 22px; border-top: 1px solid ${line}; }
.heading { display: flex; gap: 14px; align-items: center; margin-bottom: 12px; font-size: 22px; line-height: 32px; }
.heading b { color: ${ink}; font-weight: 650; }
.sign { display: grid; flex: none; place-items: center; width: 30px; height: 30px; border-radius: 8px; font: 700 21px/1 ui-monospace, "Noto Sans Mono", monospace; }
.said { font-size: ${size}px; line-height: ${Math.round(size * 1.48)}px; text-wrap: pretty; }
mark { padding: 1px 0; border-radius: 4px; color: inherit; text-decoration-line: underline; text-decoration-thickness: 3px; text-underline-offset: 6px; }
.absent { padding: 8px 16px; border-radius: 8px; font-size: 20px; line-height: 28px; }
.reading { margin-top: 8px; }
.foot { display: flex; gap: 24px; align-items: center; padding-top: 16px; }
.foot .made { display: flex; flex: none; gap: 8px; align-items: center; margin-inline-start: auto; color: ${ink}; font-weight: 650; }
svg { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
${kindRules.join('\n')}`;
}
