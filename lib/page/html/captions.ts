/** Tells captions of pictures by their class names or by a picture in the same box. */
import type { ContainerShares } from './container-rules';
import type { TextRun } from './text-runs';

/** Words of class names and ids for captions, in the languages of the sites where they were seen. */
export const captionClassPattern =
  /-(?:captions?|(?<!(?:drop|dropped|first|initial|letter|small)-)cap|bildunterschrift|bildtext|legende|didascalia|leyenda|pie-de-foto|epigrafe|legenda|chu-thich|takarir|photo-note|imgdesc|imagedesc|(?:img|image|photo|picture|pic|foto|media|figure)-{1,2}(?:desc|description|note|text|title|info|caption))-/;

/** Longest caption, by weight, where only a picture in the same box tells it. */
const MAX_CAPTION_WEIGHT = 160;

/** The most text, by weight, that such a box holds besides. */
const MAX_TEXT_BESIDES = 60;

const boxTag = /^(?:DIV|CENTER|TABLE|TBODY|FIGURE|SECTION|SPAN|A|DL)$/i;

const hasPicture = (element: Element): boolean => element.querySelector('img, picture, amp-img') !== null;

/** Whether a run is a short text in a box of its own with a picture: old pages mark captions in no other way. */
export function isBesidePicture(run: TextRun, shares: ContainerShares): boolean {
  if (run.weight > MAX_CAPTION_WEIGHT) return false;
  // Before the elements are searched: a box with more text is none, and nothing around it.
  const boxes = shares.around(run).filter((container) => shares.weight(container) <= run.weight + MAX_TEXT_BESIDES);
  const box = boxes
    .filter((container) => boxTag.test(container.tagName))
    .slice(0, 4)
    .find(hasPicture);
  return box !== undefined && box.querySelector('h1, h2') === null;
}
