import type { Effects } from '../../lib/panel';

/** Both types at once: a document takes the markup, a text box the text. False where the browser refuses. */
export const copy: Effects['copy'] = async (clip) => {
  const item = Object.fromEntries(Object.entries(clip).map(([type, text]) => [type, new Blob([text], { type })]));
  return navigator.clipboard.write([new ClipboardItem(item)]).then(
    () => true,
    () => false,
  );
};
