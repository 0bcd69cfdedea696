/** The head of one article of the chain: its title, its role, and one line of details. */
import type { ComponentChildren } from 'preact';
import type { Article } from '../../../core';
import type { StringKey } from '../../../i18n';
import { toSafeLanguageTag } from '../../../report';
import { usePanel } from '../panel-context';
import { OutletName } from '../parts/OutletName';

interface ArticleHeadProps {
  readonly part: StringKey;
  readonly title: string;
  readonly lang: string;
  /** Whose page it is; left out where the title is its address. */
  readonly page?: Pick<Article, 'site' | 'url'>;
  readonly details: readonly string[];
  readonly children?: ComponentChildren;
}

export function ArticleHead({ part, title, lang, page, details, children }: ArticleHeadProps) {
  const { say } = usePanel().localizer;
  return (
    <div class="head">
      <div class="title" lang={toSafeLanguageTag(lang) || undefined} dir="auto">
        {title}
      </div>
      <div class="meta">
        <span class="role">{say(part)}</span>
        {page && <OutletName page={page} />}
        {details.filter(Boolean).map((detail) => (
          <span key={detail}>
            <bdi>{detail}</bdi>
          </span>
        ))}
      </div>
      {children}
    </div>
  );
}
