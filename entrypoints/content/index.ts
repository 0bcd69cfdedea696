import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, readSettings, type Snapshot, tell } from '../../lib/browser';
import { observe } from '../../lib/original/observe';
import { mark, show, unmark } from './marks';
import './style.css';

/** A page larger than this is not sent to the panel. */
const LARGEST = 10_000_000;

/** Late text and several navigations in a row are looked at once. */
const SETTLED = 300;

const look = () => observe(document, location.href);

function snapshot(): Snapshot {
  const html = document.documentElement.outerHTML;
  return { url: location.href, title: document.title, html: html.length > LARGEST ? '' : html, observation: look() };
}

async function wanted(): Promise<boolean> {
  const { detection, sitesOff } = await readSettings();
  return detection && !sitesOff.includes(location.hostname);
}

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    let timer: number | undefined;
    const lookSoon = () => {
      clearTimeout(timer);
      timer = context.setTimeout(async () => {
        if (!(await wanted())) return;
        const observation = look();
        if (observation.article) void tell({ type: 'observed', observation });
      }, SETTLED);
    };
    const stop = onMessage((message) => {
      if (message.type === 'snapshot') return snapshot();
      if (message.type === 'mark') return mark(message.marks);
      if (message.type === 'show') return show(message.mark);
      if (message.type === 'unmark') return unmark();
      if (message.type === 'look-again') {
        unmark();
        lookSoon();
      }
      return undefined;
    });
    context.onInvalidated(() => {
      stop();
      unmark();
    });
    lookSoon();
  },
});
