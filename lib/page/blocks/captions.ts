import type { ContainerShares } from '../clean/container-rules';
import type { TextRun } from './text-runs';

/** Class and id words for the words under a picture, in the languages of the sites they were seen on. */
export const captionClassPattern =
  /-(?:captions?|cap|bildunterschrift|bildtext|legende|didascalia|leyenda|pie-de-foto|epigrafe|legenda|chu-thich|takarir|photo-note|imgdesc|imagedesc|(?:img|image|photo|picture|pic|foto|media|figure)-{1,2}(?:desc|description|note|text|title|info|caption))-/;

/** No caption is longer than this, as far as a picture beside it says that it is one. */
const MAX_CAPTION_WEIGHT = 160;

const boxTag = /^(?:DIV|CENTER|TABLE|TBODY|FIGURE|SECTION|SPAN|A|DL)$/i;

const hasPicture = (element: Element): boolean => element.querySelector('img, picture, amp-img') !== null;

/** A short run in a box of its own with a picture in it: old pages have no better way to write a caption. */
export function isBesidePicture(run: TextRun, shares: ContainerShares): boolean {
  if (run.weight > MAX_CAPTION_WEIGHT) return false;
  const boxes = shares.around(run).filter((holder) => boxTag.test(holder.tagName));
  const box = boxes.slice(0, 4).find(hasPicture);
  if (box?.querySelector('h1, h2') != null) return false;
  return box !== undefined && shares.weight(box) <= run.weight + 60;
}
