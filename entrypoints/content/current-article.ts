/** Text of an element that makes it an article of its own rather than a teaser. */
const MIN_PARAGRAPHS = 3;

const isWholeArticle = (article: Element): boolean =>
  !article.parentElement?.closest('article') && article.getElementsByTagName('p').length >= MIN_PARAGRAPHS;

/** Whole articles that follow each other on one page, as endless scrolling puts them; fewer than two are none. */
function findWholeArticles(): Element[] {
  const articles = [...document.getElementsByTagName('article')].filter(isWholeArticle);
  return articles.length > 1 ? articles : [];
}

export interface CurrentArticle {
  /** The article in the middle of the window, where there are several; undefined on ordinary pages. */
  article(): Element | undefined;
  /** Articles may have come or gone. */
  refresh(): void;
  stop(): void;
}

/** Follows which of several articles the reader is at; the browser reports it, no layout is asked for. */
export function trackCurrentArticle(changed: () => void): CurrentArticle {
  const watched = new Set<Element>();
  let current: Element | undefined;
  const view = new IntersectionObserver(
    (entries) => {
      const shown = entries.find(({ isIntersecting }) => isIntersecting)?.target;
      if (!shown || shown === current) return;
      current = shown;
      changed();
    },
    // The line across the middle of the window.
    { rootMargin: '-50% 0px -50% 0px' },
  );
  return {
    article: () => (watched.size > 1 && current?.isConnected ? current : undefined),
    refresh: () => {
      const now = new Set(findWholeArticles());
      for (const gone of watched) {
        if (now.has(gone)) continue;
        view.unobserve(gone);
        watched.delete(gone);
      }
      for (const article of now) {
        if (watched.has(article)) continue;
        watched.add(article);
        view.observe(article);
      }
    },
    stop: () => view.disconnect(),
  };
}

/** The page's markup with the other articles left out, so that one is read and not all. */
export function getArticleHtml(current: Element | undefined): string {
  if (!current) return document.documentElement.outerHTML;
  const articles = [...document.getElementsByTagName('article')];
  const others = articles.flatMap((article, at) => (article !== current && isWholeArticle(article) ? [at] : []));
  const copy = document.documentElement.cloneNode(true) as Element;
  const copies = [...copy.getElementsByTagName('article')];
  for (const at of others) copies[at]?.remove();
  return copy.outerHTML;
}
