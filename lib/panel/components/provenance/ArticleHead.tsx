/** The head of one article of the chain: its title, its role, and one line of details. */
import type { ComponentChildren } from 'preact';
import type { StringKey } from '../../../i18n';
import { toSafeLanguageTag } from '../../../report';
import { usePanel } from '../panel-context';

interface ArticleHeadProps {
  readonly part: StringKey;
  readonly title: string;
  readonly lang: string;
  readonly details: readonly string[];
  readonly children?: ComponentChildren;
}

export function ArticleHead({ part, title, lang, details, children }: ArticleHeadProps) {
  const { say } = usePanel().speaker;
  return (
    <div class="head">
      <div class="title" lang={toSafeLanguageTag(lang) || undefined} dir="auto">
        {title}
      </div>
      <div class="meta">
        <span class="role">{say(part)}</span>
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
