import type { Reason } from './removal';
import { holders, type Run } from './runs';

/** Words in class and id, lower case, each between hyphens: "PhotoCMS_Caption" gives "-photo-cms-caption-". */
export function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return `-${names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}-`;
}

/** Class and id words by which sites name what is not the article. */
const NAMED: readonly (readonly [Reason, RegExp])[] = [
  ['cookies', /-(?:cookies?|consent|gdpr|ccpa)-/],
  [
    'related',
    /-(?:related|relate|recommend(?:ed|ations?)?|read-?more|also-read|read-also|more-stories|outbrain|taboola|trending|most-read|popular|tin-?lien-?quan|xem-them|baca-juga|lire-aussi|further-reading)-/,
  ],
  ['share', /-(?:share|sharing|sharedaddy|social|sns|addthis|follow-us)-/],
  ['subscribe', /-(?:newsletter|subscribe|subscription|signup|sign-up|paywall|promo|cta|donate|donation|membership)-/],
  ['comments', /-(?:comments?|disqus|replies|respond)-/],
  ['advertisement', /-(?:ads?|advert|adverts|advertisement|advertising|sponsor|sponsored|dfp|adsense|banner)-/],
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

const TAGS: Readonly<Record<string, Reason>> = { NAV: 'navigation', FORM: 'subscribe', ASIDE: 'related' };

/** What an element's tag, role and names say it is, where that is not part of an article. */
function reasonOf(element: Element): Reason | undefined {
  const byTag = TAGS[element.tagName.toUpperCase()] ?? ROLES[element.getAttribute('role') ?? ''];
  if (byTag) return byTag;
  const names = namesOf(element);
  return NAMED.find(([, pattern]) => pattern.test(names))?.[0];
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
    this.total = Math.max(
      1,
      runs.reduce((sum, run) => sum + run.weight, 0),
    );
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

  /** Elements around a run that do not hold most of the text, innermost first. */
  around(run: Run): Element[] {
    return holders(run, this.root).filter((holder) => this.of(holder) <= WRAPPER);
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
