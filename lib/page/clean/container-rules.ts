import { memoize } from '../../util/memoize';
import { getClassNames } from '../blocks/class-names';
import { listContainers, sumRunWeights, type TextRun } from '../blocks/text-runs';
import type { RemovalReason } from './removal-reason';

/** Class and id words by which sites name what is not the article. */
const REASONS_BY_CLASS: readonly (readonly [RemovalReason, RegExp])[] = [
  ['cookies', /-(?:cookies?|consent|gdpr|ccpa)-/],
  [
    'related',
    /-(?:related|relate|recommend(?:ed|ations?)?|read-?more|also-read|read-also|more-stories|outbrain|taboola|trending|most-read|popular|tin-?lien-?quan|xem-them|baca-juga|lire-aussi|further-reading|teasers|mira-tambien|leia-tambem|veja-tambem|lasso|laes-ogsaa|kanren|ajanlo|siehe-auch|bacajuga|lihat-juga)-/,
  ],
  ['share', /-(?:share|sharing|sharedaddy|social|sns|addthis|follow-us)-/],
  ['subscribe', /-(?:newsletter|subscribe|subscription|signup|sign-up|paywall|promo|cta|donate|donation|membership)-/],
  [
    'comments',
    /-(?:comments?|disqus|replies|respond|diskuse|diskussion|kommentare|commentaires|comentarios|commenti|comment-list)-/,
  ],
  [
    'advertisement',
    /-(?:ads?|advert|adverts|advertisement|advertising|sponsor|sponsored|dfp|adsense|banner|anzeige|reklama?|publicidad|publicite|pubblicita|iklan|quang-cao|advertentie|annons|annonse)-/,
  ],
  ['tags', /-(?:tags|tag-?list|keywords|topics)-/],
  ['author-box', /-(?:author-(?:bio|box|info|card|profile|about)|about-(?:the-)?author|bio|biography)-/],
  ['video', /-(?:video-player|jwplayer|video-js|vjs)-/],
  ['navigation', /-(?:nav|navbar|navigation|breadcrumbs?|menu|pagination|pager|toc|table-of-contents)-/],
];

const REASONS_BY_ROLE: Readonly<Record<string, RemovalReason>> = {
  navigation: 'navigation',
  search: 'navigation',
  contentinfo: 'outside',
  complementary: 'related',
  dialog: 'cookies',
  alertdialog: 'cookies',
};

/** Less text than this, and an aside is a label or a promotion. */
const MIN_FACT_BOX_LENGTH = 80;

const REASONS_BY_TAG: Readonly<Record<string, RemovalReason>> = { NAV: 'navigation', FORM: 'subscribe' };

/**
 * An aside with a heading and text of its own, few links and nothing to fill in: background set beside the article.
 * Asides without a heading are mostly sentences of the article set large.
 */
export function isFactBox(aside: Element): boolean {
  if (aside.querySelector('form, input, button, nav, iframe') || !aside.querySelector('h2, h3, h4, h5, h6'))
    return false;
  const linked = [...aside.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  const { length } = aside.textContent ?? '';
  return length > MIN_FACT_BOX_LENGTH && linked < 0.2 * length;
}

/** What an element's tag, role and names say it is, where that is not part of an article. */
function findElementReason(element: Element): RemovalReason | undefined {
  const byTag = REASONS_BY_TAG[element.tagName.toUpperCase()] ?? REASONS_BY_ROLE[element.getAttribute('role') ?? ''];
  if (byTag) return byTag;
  if (/^ASIDE$/i.test(element.tagName) && !isFactBox(element)) return 'related';
  const names = getClassNames(element);
  const reason = REASONS_BY_CLASS.find(([, pattern]) => pattern.test(names))?.[0];
  return reason === 'share' && /^BLOCKQUOTE$/i.test(element.tagName) ? undefined : reason;
}

/** A holder with more of the article's text than this is a wrapper, whatever it is called. */
const MAX_CONTAINER_SHARE = 0.3;

/** How much of a set of runs stands in each element. */
export class ContainerShares {
  private readonly weights = new Map<Element, number>();
  private readonly findReason = memoize(findElementReason);
  private readonly total: number;

  constructor(
    runs: readonly TextRun[],
    private readonly root: Element,
  ) {
    this.total = Math.max(1, sumRunWeights(runs));
    for (const run of runs) {
      for (const holder of listContainers(run, root))
        this.weights.set(holder, (this.weights.get(holder) ?? 0) + run.weight);
    }
  }

  weight(element: Element): number {
    return this.weights.get(element) ?? 0;
  }

  /** 0..1. */
  of(element: Element): number {
    return this.weight(element) / this.total;
  }

  /** Elements around a run that hold no more than this share of the text, innermost first. */
  around(run: TextRun, most = MAX_CONTAINER_SHARE): Element[] {
    return listContainers(run, this.root).filter((holder) => this.of(holder) <= most);
  }

  /** Why a run is not part of the article, by what it stands in. */
  reason(run: TextRun): RemovalReason | undefined {
    for (const holder of this.around(run)) {
      const reason = this.findReason(holder);
      if (reason) return reason;
    }
    return undefined;
  }
}
