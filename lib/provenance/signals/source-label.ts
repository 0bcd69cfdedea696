import { toPlainText, toShownText } from '../../text/plain-text';
import type { Clue, Signal } from '../clue';
import { creditIn } from '../label-matcher';
import { bonusOf, isOwnStory, labelText, languageOf, relationOf, type Target, targetsOf } from '../labeled-links';
import type { Page } from '../page-facts';
import { WEIGHT } from '../signal-weights';
import type { Notices } from '../translation-notices';

/** Letters between the label and its link: an outlet's name, no sentence. */
const REACH = 60;
/** With this many links after one label it heads a list of sources, none of which is the original. */
const LIST = 2;

/** The label's words; the link may itself be nothing but the label ("来源"). */
function labelOf({ vocabulary }: Page, target: Target): string | undefined {
  const text = labelText(target);
  const hit = creditIn(vocabulary, text);
  if (hit && text.length - hit.end <= REACH && vocabulary.find('picture', text).length === 0)
    return toShownText(target.before, hit.start, hit.end);
  const inside = toPlainText(target.inside);
  const own = inside.length <= 30 ? creditIn(vocabulary, inside) : undefined;
  return own?.start === 0 && own.end === inside.length ? target.inside : undefined;
}

function clueOf(page: Page, target: Target, notices: Notices): Clue | undefined {
  const words = labelOf(page, target);
  if (words === undefined) return undefined;
  const lang = languageOf(page, target, notices);
  const relation = relationOf(page, lang);
  if (isOwnStory(page, target, relation)) return undefined;
  const listed =
    target.following >= LIST ||
    /[;；]/.test(`${target.before}${target.inside}${target.after}`) ||
    (target.run.block === 'li' && target.following > 0);
  // In a list every language turns up.
  const weight = listed ? WEIGHT.listedSource : WEIGHT.sourceLabel + bonusOf(page, target, relation);
  const evidence = { signal: 'source-label', place: target.run.place, words, weight } as const;
  return { evidence, url: target.url, lang, translates: relation === 'other' && !listed };
}

/** "ที่มา: https://…", "Nguồn: VietNamNet", "来源" with a link: everyday credits, so the link's language decides. */
export const sourceLabel: Signal = (page, notices) =>
  targetsOf(page).flatMap((target) => clueOf(page, target, notices) ?? []);
