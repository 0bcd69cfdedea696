/** The links of the article, likeliest first, where none is known to be the original: a press compares with one. */
import type { ArticleLink } from '../../../core';
import { getHost } from '../../../util/url';
import { Icon } from '../Icon';
import { usePanel } from '../panel-context';

interface ArticleLinksProps {
  readonly links: readonly ArticleLink[];
  /** Folds them away, where the page is no translation for sure. */
  readonly folded: boolean;
}

export function ArticleLinks({ links, folded }: ArticleLinksProps) {
  const { say } = usePanel().localizer;
  if (links.length === 0) return null;
  if (!folded) return <LinkList links={links} />;
  return (
    <details class="another">
      <summary>{say('links.title')}</summary>
      <LinkList links={links} />
    </details>
  );
}

function LinkList({ links }: Pick<ArticleLinksProps, 'links'>) {
  const { localizer, send } = usePanel();
  return (
    <ul class="ways" aria-label={localizer.say('links.title')}>
      {links.map(({ url, text }) => (
        <li key={url}>
          <button type="button" class="way" onClick={() => send({ type: 'compare', url, signal: 'picked' })}>
            <Icon of="link" />
            <span dir="auto">{text}</span>
            <bdi class="meta">{getHost(url)}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
