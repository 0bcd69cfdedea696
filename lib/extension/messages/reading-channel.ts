/**
 * The channel by which the panel hands a comparison to a page that shows it to be read. It goes from page to page of Verso in
 * memory, and is stored nowhere.
 */

/** Names the channel of one page; nobody can guess it. */
export const createReadingKey = (): string => crypto.randomUUID();

const openChannel = (key: string): BroadcastChannel => new BroadcastChannel(`verso-reading-${key}`);

/** The panel's end. `get`: what is to be read as it is now, sent whenever a page asks. `send` sends it unasked. */
export function answerReading(
  key: string,
  get: () => unknown,
): { readonly send: () => void; readonly close: () => void } {
  const channel = openChannel(key);
  const send = (): void => channel.postMessage({ reading: get() });
  channel.addEventListener('message', ({ data }) => data === 'ask' && send());
  return { send, close: () => channel.close() };
}

/** The page's end: asks, and hears what there is to be read, now and whenever it changes. */
export function askForReading<Reading>(key: string, hear: (reading: Reading) => void): void {
  const channel = openChannel(key);
  channel.addEventListener('message', ({ data }) => {
    if (data !== 'ask') hear(data.reading as Reading);
  });
  channel.postMessage('ask');
}
