/** Puts a credit into an article, as the pages of seven site systems have it: a test asks what is made of it. */

export interface CreditBody {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** One line of `credits.jsonl`. */
export interface CreditCase {
  readonly n: number;
  readonly lang: string;
  /** The key in `bodies.json` of the article's text; the language where it is left out. */
  readonly body?: string;
  /** The page's own address. */
  readonly page: string;
  readonly where: 'head' | 'foot' | 'inline' | 'own line';
  readonly html: string;
  /** The address that is the original; null for a trap. */
  readonly original: string | null;
}

interface Parts {
  readonly title: string;
  /** The article's paragraphs with the credit, where it stands among them. */
  readonly text: string;
  /** The credit, where it is a block of its own behind the text. */
  readonly own: string;
}

const MENU = '<nav><a href="/">Start</a> <a href="/kontakt">Info</a> <a href="/archive/2025">2025</a></nav>';
const SHARE =
  '<div class="sharing"><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> <a href="https://t.me/share/url?url=x">Telegram</a></div>';
const MORE =
  '<section class="more"><h3>+</h3><ul><li><a href="/2026/02/27/market-hall-reopens-after-fire">Market Hall, 27.2.</a></li><li><a href="/2026/02/25/seven-bridges-of-marla">Marla, 25.2.</a></li></ul></section>';
const FOOTER = '<footer><p>© 2026 Marla Media</p></footer>';

/** Where each system has its text, its author and its footer. */
const SITE_SYSTEMS: readonly ((parts: Parts) => string)[] = [
  // WordPress with blocks
  ({ title, text, own }) =>
    `<div class="wp-site-blocks"><header class="wp-block-template-part">${MENU}</header><main><h1 class="wp-block-post-title">${title}</h1><div class="wp-block-post-author"><p>Ida Marlen</p></div><div class="entry-content wp-block-post-content">${text}${own}</div><div class="wp-block-separator"></div>${MORE}</main>${FOOTER}</div>`,
  // WordPress, classic
  ({ title, text, own }) =>
    `<div id="page">${MENU}<div id="content"><article class="post"><h1 class="entry-title">${title}</h1><div class="entry-meta"><time>2026-03-11</time> <a href="/author/ida">Ida Marlen</a></div><div class="entry-content">${text}</div>${own}${SHARE}</article>${MORE}</div><div id="sidebar"><p>Info</p></div>${FOOTER}</div>`,
  // Ghost
  ({ title, text, own }) =>
    `${MENU}<main><article class="gh-article post"><header class="gh-article-header"><h1>${title}</h1><p class="gh-article-meta">Ida Marlen</p></header><section class="gh-content gh-canvas">${text}</section>${own}</article></main>${MORE}${FOOTER}`,
  // Drupal
  ({ title, text, own }) =>
    `<div class="layout-container">${MENU}<main role="main"><div class="region region-content"><h1>${title}</h1><div class="node__content"><div class="field field--name-body">${text}</div><div class="field field--name-field-note">${own}</div></div></div></main>${FOOTER}</div>`,
  // Blogger
  ({ title, text, own }) =>
    `<div class="content-outer">${MENU}<div class="blog-posts"><div class="post hentry"><h3 class="post-title">${title}</h3><div class="post-body">${text.replace(/<\/p><p>/g, '<br><br>').replace(/<\/?p>/g, '')}</div>${own}<div class="post-footer-line">11.3.2026</div></div></div></div>`,
  // Substack and its like
  ({ title, text, own }) =>
    `<div id="main">${MENU}<article class="newsletter-post"><div class="post-header"><h1 class="post-title">${title}</h1><div class="byline">Ida Marlen</div></div><div class="available-content"><div class="body markup">${text}${own}</div></div></article>${FOOTER}</div>`,
  // A layout of tables
  ({ title, text, own }) =>
    `<table><tr><td colspan="2">${MENU}</td></tr><tr><td width="600"><h1>${title}</h1>${text}<br>${own}</td><td>${SHARE}</td></tr></table>`,
];

/** The page with a credit, by the site system whose turn it is. */
export function buildCreditPage({ n, lang, where, html }: CreditCase, { title, paragraphs }: CreditBody): string {
  const prose = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
  const [first = '', ...rest] = prose;
  const text = {
    head: [html, ...prose],
    foot: [...prose, html],
    inline: [first, html, ...rest],
    'own line': prose,
  }[where].join('');
  const system = SITE_SYSTEMS[n % SITE_SYSTEMS.length]!;
  const body = system({ title, text, own: where === 'own line' ? html : '' });
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="article"></head><body>${body}</body></html>`;
}
