/** Copies to the clipboard, and saves files among the downloads. */
import type { PanelEffects } from '../../lib/panel/panel-effects';

/**
 * Copies HTML and plain text together: a document takes the first, a text box the second. False where the browser
 * refuses.
 */
export const copyToClipboard: PanelEffects['copy'] = async (clip) => {
  const item = Object.fromEntries(Object.entries(clip).map(([type, text]) => [type, new Blob([text], { type })]));
  return navigator.clipboard.write([new ClipboardItem(item)]).then(
    () => true,
    () => false,
  );
};

export const saveFile: PanelEffects['save'] = ({ name, type, text }) => downloadBlob(new Blob([text], { type }), name);

/** Downloads a file through a link that is clicked by script, which needs no permission. */
export function downloadBlob(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the URL later; a minute is more than it needs to begin.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
