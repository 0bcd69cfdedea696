import { namesOf } from '../blocks/class-names';
import { holders, type Run, weightIn } from '../blocks/text-runs';
import type { Reason } from './removal-reason';

/** Class and id words by which sites name what is not the article. */
const NAMED: readonly (readonly [Reason, RegExp])[] = [
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

const ROLES: Readonly<Record<string, Reason>> = {
  navigation: 'navigation',
  search: 'navigation',
  contentinfo: 'outside',
  complementary: 'related',
  dialog: 'cookies',
  alertdialog: 'cookies',
};

/** Less text than this, and an aside is a label or a promotion. */
const RUNNING_BOX = 80;

const TAGS: Readonly<Record<string, Reason>> = { NAV: 'navigation', FORM: 'subscribe' };

/**
 * An aside with a heading and text of its own, few links and nothing to fill in: background set beside the article.
 * Asides without a heading are mostly sentences of the article set large.
 */
export function isFactBox(aside: Element): boolean {
  if (aside.querySelector('form, input, button, nav, iframe') || !aside.querySelector('h2, h3, h4, h5, h6'))
    return false;
  const linked = [...aside.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
  const { length } = aside.textContent ?? '';
  return length > RUNNING_BOX && linked < 0.2 * length;
}

/** What an element's tag, role and names say it is, where that is not part of an article. */
function reasonOf(element: Element): Reason | undefined {
  const byTag = TAGS[element.tagName.toUpperCase()] ?? ROLES[element.getAttribute('role') ?? ''];
  if (byTag) return byTag;
  if (/^ASIDE$/i.test(element.tagName) && !isFactBox(element)) return 'related';
  const names = namesOf(element);
  const reason = NAMED.find(([, pattern]) => pattern.test(names))?.[0];
  return reason === 'share' && /^BLOCKQUOTE$/i.test(element.tagName) ? undefined : reason;
}

/** A holder with more of the article's text than this is a wrapper, whatever it is called. */
const WRAPPER = 0.3;

/** How much of a set of runs stands in each element. */
export class Shares {
  private readonly weights = new Map<Element, number>();
  private readonly reasons = new Map<Element, Reason | undefined>();
  private readonly total: number;

  constructor(
    runs: readonly Run[],
    private readonly root: Element,
  ) {
    this.total = Math.max(1, weightIn(runs));
    for (const run of runs) {
      for (const holder of holders(run, root)) this.weights.set(holder, (this.weights.get(holder) ?? 0) + run.weight);
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
  around(run: Run, most = WRAPPER): Element[] {
    return holders(run, this.root).filter((holder) => this.of(holder) <= most);
  }

  /** Why a run is not part of the article, by what it stands in. */
  reason(run: Run): Reason | undefined {
    for (const holder of this.around(run)) {
      if (!this.reasons.has(holder)) this.reasons.set(holder, reasonOf(holder));
      const reason = this.reasons.get(holder);
      if (reason) return reason;
    }
    return undefined;
  }
}
