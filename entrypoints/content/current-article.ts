/** Follows which of several articles on a page the reader is at, and gives the page's HTML with that article only. */

/** Fewest paragraphs of an `article` element that is a whole article rather than a teaser. */
const MIN_PARAGRAPHS = 3;

const isWholeArticle = (article: Element): boolean =>
  !article.parentElement?.closest('article') && article.getElementsByTagName('p').length >= MIN_PARAGRAPHS;

/** The whole articles of a page with endless scrolling; empty where there are fewer than two. */
function findWholeArticles(): Element[] {
  const articles = [...document.getElementsByTagName('article')].filter(isWholeArticle);
  return articles.length > 1 ? articles : [];
}

export interface CurrentArticle {
  /** The article in the middle of the window, where there are several; undefined on ordinary pages. */
  article(): Element | undefined;
  /** Looks for articles that were added or removed. */
  refresh(): void;
  stop(): void;
}

/** Follows which of several articles the reader is at. Uses an `IntersectionObserver`, so that no layout is forced. */
export function trackCurrentArticle(changed: () => void): CurrentArticle {
  const watched = new Set<Element>();
  let current: Element | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const shownArticle = entries.find(({ isIntersecting }) => isIntersecting)?.target;
      if (!shownArticle || shownArticle === current) return;
      current = shownArticle;
      changed();
    },
    // The line across the middle of the window.
    { rootMargin: '-50% 0px -50% 0px' },
  );
  return {
    article: () => (watched.size > 1 && current?.isConnected ? current : undefined),
    refresh: () => {
      const articles = new Set(findWholeArticles());
      for (const oldArticle of watched) {
        if (articles.has(oldArticle)) continue;
        observer.unobserve(oldArticle);
        watched.delete(oldArticle);
      }
      // What is observed already stays as it is.
      for (const article of articles) {
        watched.add(article);
        observer.observe(article);
      }
    },
    stop: () => observer.disconnect(),
  };
}

/** The page's HTML without the other articles, so that only one is read. */
export function getArticleHtml(current: Element | undefined): string {
  if (!current) return document.documentElement.outerHTML;
  const articles = [...document.getElementsByTagName('article')];
  const copy = document.documentElement.cloneNode(true) as Element;
  const copies = [...copy.getElementsByTagName('article')];
  for (const [at, article] of articles.entries())
    if (article !== current && isWholeArticle(article)) copies[at]?.remove();
  return copy.outerHTML;
}
