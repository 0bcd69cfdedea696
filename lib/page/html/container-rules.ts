/** Finds text that is not part of an article by the elements that contain it. */

import { memoize, memoizeBounded } from '../../core/memoize';
import { foldWhitespace, isSentenceEnd } from '../../text/fold-whitespace';
import { getClassNames, NAMES_CACHE } from './class-names';
import { sumContainerWeights } from './container-weights';
import type { RemovalReason } from './removal-reason';
import { sumRunWeights, type TextRun } from './text-runs';

/** Words of class names and ids for what is not part of an article. */
const REASONS_BY_CLASS: readonly (readonly [RemovalReason, RegExp])[] = [
  ['cookies', /-(?:cookies?|consent|gdpr|ccpa)-/],
  [
    'related',
    /-(?:related|relate|recommend(?:ed|ations?)?|read-?more|also-read|read-also|more-stories|outbrain|taboola|trending|most-read|popular|tin-?lien-?quan|xem-them|baca-juga|lire-aussi|further-reading|teasers|mira-tambien|leia-tambem|veja-tambem|lasso|laes-ogsaa|kanren|ajanlo|siehe-auch|bacajuga|lihat-juga)-/,
  ],
  ['share', /-(?:share|sharing|sharedaddy|social|sns|addthis|follow-us)-/],
  ['subscribe', /-(?:newsletter|subscribe|subscription|signup|sign-up|promo|cta|donate|donation|membership)-/],
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
  [
    'navigation',
    /-(?:modal|toast|tooltip|snackbar|popup|pop-up|overlay|lightbox|screen-reader-text|sr-only|visually-hidden|skip-link)-/,
  ],
  ['video', /-(?:video-player|jwplayer|video-js|vjs|audio-(?:card|embed|player))-/],
  ['widget', /-(?:weather|wetter|meteo|counters?|(?:share|view|read|comment|like)-?counts?)-/],
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

/** What a prompt to pay has and the paragraphs behind a paywall have not; search engines ask sites to mark those so, too. */
const PROMPT_CONTROLS = 'form, button, input, [role="button"], a[class*="btn"], a[class*="button"]';
const paywallClassPattern = /-paywall-/;
/** What systems for publishing call the box alone in which they ask to pay, or to register, for the rest. */
const wallClassPattern =
  /-(?:pay-wall|regwall|reg-wall|meter-wall|metered-wall|abo-wall|subscription-wall|leaky-paywall-message|pmpro-content-message|mepr-unauthorized-message|rcp-restricted|wc-memberships-restriction-message|content-gate|article-gate)-/;
/** A box that asks to pay has no more text (UTF-16 units). */
const MAX_WALL_LENGTH = 1500;

/** What class names say of an element. */
interface ClassMeaning {
  readonly reason?: RemovalReason;
  readonly isPaywall: boolean;
  readonly isWall: boolean;
}

/** Cached, since elements that look alike have the same names, and there are many patterns. */
const readClassMeaning = memoizeBounded(
  (names): ClassMeaning => ({
    reason: REASONS_BY_CLASS.find(([, pattern]) => pattern.test(names))?.[0],
    isPaywall: paywallClassPattern.test(names),
    isWall: wallClassPattern.test(names),
  }),
  NAMES_CACHE,
);

/** Whether an element is a box in which a page asks to pay for the rest of the article. */
export function isWallBox(element: Element): boolean {
  const { isPaywall, isWall } = readClassMeaning(getClassNames(element));
  if (!isPaywall && !isWall) return false;
  if ((element.textContent ?? '').length > MAX_WALL_LENGTH) return false;
  return isWall || element.querySelector(PROMPT_CONTROLS) !== null;
}

/** Reasons that a class name gives for boxes: a paragraph of running text that has such a name itself is none. */
const BOX_REASONS: ReadonlySet<RemovalReason> = new Set<RemovalReason>([
  'advertisement',
  'navigation',
  'related',
  'share',
  'tags',
  'widget',
]);
/** From this length (UTF-16 units) on a paragraph is running text. */
const MIN_PARAGRAPH_LENGTH = 120;

/** Sums the lengths (UTF-16 units) of the link texts in an element. */
const sumLinkLengths = (element: Element): number =>
  [...element.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);

/** Whether an element is itself a paragraph of running text, mostly no link. */
function isParagraph(element: Element): boolean {
  if (!/^P$/i.test(element.tagName)) return false;
  const text = foldWhitespace(element.textContent ?? '');
  return text.length >= MIN_PARAGRAPH_LENGTH && isSentenceEnd(text) && sumLinkLengths(element) < 0.3 * text.length;
}

/** An aside with less text (UTF-16 units) is a label or a promotion. */
const MIN_FACT_BOX_LENGTH = 80;

const REASONS_BY_TAG: Readonly<Record<string, RemovalReason>> = { NAV: 'navigation', FORM: 'subscribe' };

/**
 * Whether an aside is a box with background: it has a heading, text of its own, few links and no form. Asides without a
 * heading are mostly sentences of the article repeated in large type.
 */
export function isFactBox(aside: Element): boolean {
  if (aside.querySelector('form, input, button, nav, iframe') || !aside.querySelector('h2, h3, h4, h5, h6'))
    return false;
  const { length } = aside.textContent ?? '';
  return length > MIN_FACT_BOX_LENGTH && sumLinkLengths(aside) < 0.2 * length;
}

/**
 * Finds why an element is not part of an article, by its tag, role and class names; undefined where nothing says so.
 */
function findElementReason(element: Element): RemovalReason | undefined {
  const byTag = REASONS_BY_TAG[element.tagName.toUpperCase()] ?? REASONS_BY_ROLE[element.getAttribute('role') ?? ''];
  if (byTag) return byTag;
  if (/^ASIDE$/i.test(element.tagName) && !isFactBox(element)) return 'related';
  if (isWallBox(element)) return 'subscribe';
  const { reason } = readClassMeaning(getClassNames(element));
  return reason && BOX_REASONS.has(reason) && isParagraph(element) ? undefined : reason;
}

/** A container with a larger share of the text is a wrapper, whatever its class says. */
const MAX_CONTAINER_SHARE = 0.3;

/** The share of the text of given runs in each element of a page. Shares tell wrappers from boxes. */
export class ContainerShares {
  private readonly weights: ReadonlyMap<Element, number>;
  private readonly total: number;
  private readonly boxesAround = memoize((containers: readonly Element[]) =>
    this.boxesWithin(containers, MAX_CONTAINER_SHARE),
  );

  constructor(
    runs: readonly TextRun[],
    private readonly findReason = memoize(findElementReason),
  ) {
    this.total = Math.max(1, sumRunWeights(runs));
    this.weights = sumContainerWeights(runs, (run) => run.weight);
  }

  /** The shares of some of the page's runs. What the elements themselves say is not asked again. */
  among(runs: readonly TextRun[]): ContainerShares {
    return new ContainerShares(runs, this.findReason);
  }

  /** Weight of the runs in an element. */
  weight(element: Element): number {
    return this.weights.get(element) ?? 0;
  }

  /** Share of the text in an element, from 0 to 1. */
  of(element: Element): number {
    return this.weight(element) / this.total;
  }

  /** Those of some containers, innermost first, with at most a share of the text: none around one with more. */
  private boxesWithin(containers: readonly Element[], maxShare: number): readonly Element[] {
    const wrapper = containers.findIndex((container) => this.of(container) > maxShare);
    return wrapper < 0 ? containers : containers.slice(0, wrapper);
  }

  /** Elements that contain a run and have at most this share of the text, innermost first. */
  around(run: TextRun, maxShare = MAX_CONTAINER_SHARE): readonly Element[] {
    if (maxShare === MAX_CONTAINER_SHARE) return this.boxesAround(run.containers);
    return this.boxesWithin(run.containers, maxShare);
  }

  /** Finds why a run is not part of the article, by the innermost container that says so. */
  reason(run: TextRun): RemovalReason | undefined {
    let isQuoted = false;
    for (const container of this.around(run)) {
      isQuoted ||= /^BLOCKQUOTE$/i.test(container.tagName);
      const reason = this.findReason(container);
      // A post of a network that the article quotes stands in a box named after the network.
      if (reason && !(isQuoted && reason === 'share')) return reason;
    }
    return undefined;
  }
}
