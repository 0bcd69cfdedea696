/** Lets the reader pick a link in the page of the active tab. */
import { parseWebUrl } from '../../../lib/core/url';
import { insertTabStyle, removeTabStyle } from '../../../lib/extension/messages/highlighter-port';
import { sendTabMessage } from '../../../lib/extension/messages/messages';
import pickStyle from '../../content/link-picker.css?inline';
import type { ActivePageRef } from '../active-page';
import type { ArticleTab } from './article-tab';

export function createLinkPicking(activePage: ActivePageRef, articleTab: ArticleTab) {
  return {
    /** Resolves to the link's URL; undefined where the reader, or `stopPicking`, ended it. */
    async pickLink(): Promise<string | undefined> {
      if (!activePage.current) return undefined;
      const { id, frameId } = activePage.current;
      void insertTabStyle(id, pickStyle, frameId);
      void articleTab.show();
      const picked = await sendTabMessage(id, { type: 'pick' }, frameId);
      void removeTabStyle(id, pickStyle, frameId);
      void articleTab.leave();
      const url = typeof picked === 'string' ? parseWebUrl(picked) : undefined;
      if (!url) return undefined;
      const { normalizeUrl } = await import('../../../lib/provenance/address/normalize-url');
      return normalizeUrl(url).href;
    },
    stopPicking: (): void => {
      const { id, frameId } = activePage.current ?? {};
      if (id !== undefined) void sendTabMessage(id, { type: 'stop-picking' }, frameId);
    },
  };
}
