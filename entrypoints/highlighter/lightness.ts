/** Whether text stands on light or on dark: a page may be either, whatever the reader's system is. */

/** Above this share of white, ink is for dark paper. */
const LIGHT_INK = 0.5;

/** How light a color is, 0..1, as browsers write computed ones: rgb(), color(), lab(), oklch() … */
export function computeLightness(color: string): number {
  const [first = 0, second = first, third = first] = (color.replace(/^color\(\S+/, '').match(/[\d.]+/g) ?? []).map(
    Number,
  );
  if (/^ok/.test(color)) return first;
  if (/^l/.test(color)) return first / 100;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / (color.startsWith('rgb') ? 255 : 1);
}

/** Whether the element's text is light, and so its ground dark. */
export const isOnDark = (element: Element | null): boolean =>
  element !== null && computeLightness(getComputedStyle(element).color) > LIGHT_INK;
