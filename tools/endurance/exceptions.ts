/** Collects what is thrown and not caught in a browser's pages, panels and background. */
import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';

const describeException = (
  where: string,
  { exceptionDetails: { text, url = '', exception } }: Protocol.Runtime.ExceptionThrownEvent,
): string => `${where}: ${exception?.description ?? `${text} ${url}`}`;

/**
 * A background is heard on the line that puppeteer has to it: one line more, and a background that was killed would never
 * start again, but wait for that line's debugger.
 */
async function connectTo(target: Target): Promise<CDPSession | undefined> {
  if (target.type() === 'service_worker') return (await target.worker())?.client;
  // A panel is not called a page yet when it comes.
  if (target.type() === 'browser') return undefined;
  const line = await target.createCDPSession();
  await line.send('Runtime.enable');
  return line;
}

async function listen(target: Target, heard: string[]): Promise<void> {
  (await connectTo(target))?.on('Runtime.exceptionThrown', (thrown) =>
    heard.push(describeException(target.url(), thrown)),
  );
}

/** What is thrown and not caught in any page, panel or background from now on; the list grows. */
export function hearExceptions(browser: Browser): string[] {
  const heard: string[] = [];
  // What ends at once can say nothing.
  const begin = (target: Target): void => void listen(target, heard).catch(() => undefined);
  browser.targets().forEach(begin);
  browser.on('targetcreated', begin);
  return heard;
}
