/** The view where no original is known: what was detected, why, the article's links, and other ways to name one. */

import { useEffect, useRef } from 'preact/hooks';
import type { ArticleLink } from '../../../core/detection';
import { getHost } from '../../../core/url';
import { usePanel } from '../../panel';
import { Icon, SentenceParts } from '../../parts/Icon';
import type { ProvenanceRecord } from '../../state/provenance-record';
import { describeDetection, describeDetectionReasons } from '../../text/provenance-text';
import { Reasons } from '../provenance/Candidates';
import { OriginalOptions } from './OriginalOptions';
import { Translations } from './Translations';

// The view while the reader chooses a link in the page by clicking it. A button and Escape cancel that.

export function LinkPicker() {
  const { localizer, send } = usePanel();
  const cancelButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') send({ type: 'unpick' });
    };
    // The button that opened this view is gone, so the focus moves to the cancel button.
    cancelButton.current?.focus();
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [send]);
  return (
    <section class="turn picking">
      <h2>{localizer.say('picking.title')}</h2>
      <p>{localizer.say('picking.text')}</p>
      <button ref={cancelButton} type="button" class="second" onClick={() => send({ type: 'unpick' })}>
        {localizer.say('picking.cancel')}
      </button>
    </section>
  );
}

// The links of the article, likeliest first, where none is known to be the original: a press compares with one.

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

export function NoOriginal({ provenance }: { readonly provenance: ProvenanceRecord }) {
  const { localizer } = usePanel();
  const { detection } = provenance;
  const { translation: isTranslation, links = [] } = detection;
  const title = isTranslation && links.length > 0 ? 'none.title.linked' : 'none.title.translation';
  return (
    <section class="turn">
      <h2>{localizer.say(isTranslation ? title : 'none.title.plain')}</h2>
      <p>
        <SentenceParts sentence={describeDetection(localizer, detection)} />
      </p>
      {isTranslation && <ArticleLinks links={links} folded={false} />}
      <Reasons
        title={isTranslation ? 'none.why' : 'none.why.not'}
        reasons={describeDetectionReasons(localizer, detection)}
      />
      <Translations versions={detection.translations} />
      {!isTranslation && <ArticleLinks links={links} folded />}
      <OriginalOptions provenance={provenance} />
    </section>
  );
}
