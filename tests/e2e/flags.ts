import type { Shown } from '../tools/judge';

/** Reads the flags on show out of the panel's document; runs in both browsers. The body of a function of `document`. */
export const READ_FLAGS = `
  return [...document.querySelectorAll('.flag')].map((flag) => {
    const words = (side) => [...flag.querySelectorAll('.of-' + side + ' blockquote p')].map((p) => p.textContent).join(' ');
    return {
      id: flag.id.replace('flag-', ''),
      kind: ['dropped', 'added', 'altered'].find((kind) => flag.classList.contains('is-' + kind)),
      title: flag.querySelector('h3 > span:nth-child(2)').textContent,
      where: [...flag.querySelectorAll('h3 small > span')].map((part) => part.textContent).join(' · '),
      says: flag.querySelector('.says').textContent,
      original: words('original'),
      translation: words('translation'),
      marks: [...flag.querySelectorAll('mark')].map((mark) => mark.textContent),
    };
  });`;

export interface PanelFlag extends Shown {
  readonly id: string;
  readonly title: string;
  readonly where: string;
  readonly says: string;
}
