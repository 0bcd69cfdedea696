/** Every state of the panel, brought about as a reader would come to it, looked at, and left by what it offers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../finding/site';
import { type Translating, translating } from '../translating';
import { openStateSite, PAIR, type StateSite } from './site';
import { IS_WIDER, type Scheme, type Stage } from './stage';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const ENDS = 'main.at-done, main.at-faithful, main.at-uncertain';

const shows = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`;
const says = (words: string) =>
  `return document.getElementById('app').textContent.replace(/\\s+/g, ' ').includes(${JSON.stringify(words)})`;

/** Focuses what carries these words and can be pressed; answers whether there is such a thing to be seen. */
const focusOn = (words: string) => `
  const one = [...document.querySelectorAll('button, summary, label, select')]
    .find((element) => element.checkVisibility() && element.textContent.includes(${JSON.stringify(words)}));
  (one?.control ?? one)?.focus();
  return one !== undefined && document.activeElement !== document.body;`;

const type = (selector: string, words: string) => `
  const field = document.querySelector(${JSON.stringify(selector)});
  field.value = ${JSON.stringify(words)};
  field.dispatchEvent(new window.Event('input', { bubbles: true }));
  field.form.requestSubmit();`;

/** How far each lane's track stands from the middle of its name, in pixels down. */
const LANES_APART = `const middle = (one) => { const { top, height } = one.getBoundingClientRect(); return top + height / 2; };
  const tracks = [...document.querySelectorAll('.track')];
  return [...document.querySelectorAll('.lane-name')].map((name, at) => Math.round(middle(tracks[at]) - middle(name)));`;

/** The worker is given nothing until it is let go: what a long article does for longer. */
const HOLD_WORKER = `
  const post = Worker.prototype.postMessage;
  const held = [];
  Worker.prototype.postMessage = function (...given) { held.push(() => post.apply(this, given)); };
  self.letGo = () => {
    Worker.prototype.postMessage = post;
    for (const go of held.splice(0)) go();
  };`;

/** All states; or, where a browser is told apart, those that have to do with its tabs, its questions and its updates. */
export function stateJourneys(open: () => Promise<Stage>, which: 'all' | 'of the browser' = 'all'): void {
  let site: StateSite;
  let finding: Site;
  let server: Translating;
  let stage: Stage;
  let visits = 0;

  beforeAll(async () => {
    [site, finding, server] = await Promise.all([openStateSite(), openSite(), translating(PAIR)]);
    stage = await open();
  });

  afterAll(async () => {
    await stage?.close();
    await server?.close();
    site?.close();
    finding?.close();
  });

  /** Opens a page, which is new to the panel, beside the panel. */
  async function at(url: string, selector: string): Promise<void> {
    visits += 1;
    await stage.goto('about:blank');
    await stage.goto(`${url}?visit=${visits}`);
    await stage.openPanel();
    await stage.until(shows(selector));
  }

  /** Presses what carries these words by the keyboard, as the browser asks for before it lets text go anywhere. */
  async function press(words: string): Promise<void> {
    expect(await stage.until(focusOn(words)), words).toBe(true);
    await stage.press('Enter');
  }

  async function compared(url: string, selector: string): Promise<void> {
    await at(url, 'main.at-ready');
    await press('Compare with');
    await stage.until(shows(selector));
  }

  /** A picture in each scheme, axe's verdict, no scrolling sideways, and something to do next. */
  async function lookAt(name: string, next: string): Promise<void> {
    await stage.openPanel();
    for (const scheme of SCHEMES) {
      await stage.look({ scheme, width: 360 });
      await stage.picture(`state-${name}-${scheme}`);
      expect(await stage.axe(), `${name} ${scheme}`).toEqual([]);
      expect(await stage.inPanel(IS_WIDER), `${name} at 360 px`).toEqual([]);
    }
    await stage.look({ scheme: 'light', width: 320 });
    expect(await stage.inPanel(IS_WIDER), `${name} at 320 px`).toEqual([]);
    await stage.look({ width: 360 });
    expect(await stage.inPanel(says(next)), `${name}: ${next}`).toBe(true);
    expect(await stage.inPanel(`return document.getElementById('app').textContent`)).not.toMatch(
      /undefined|\[object|\{\w+\}|Error:/,
    );
  }

  if (which === 'all')
    describe('before anything is asked for', () => {
      it('nothing here', async () => {
        await at(`${site.origin}/plain`, 'main.at-ready');
        await stage.goto('about:blank');
        await stage.until(shows('main.at-idle'));
        await lookAt('nothing', 'article');
      });

      it('not an article', async () => {
        await at(`${site.origin}/`, 'main.at-idle');
        await stage.until(says('No article found on this page'));
        await lookAt('not-an-article', 'Choose an article there');
      });

      it('looking', async () => {
        await stage.leaveFor(`${site.origin}/slow`);
        await stage.until(shows('main.at-looking'));
        await lookAt('looking', 'Looking at this page');
        await site.release();
        await stage.until(shows('main.at-ready'));
      });

      it('an article that names no original', async () => {
        await at(`${finding.origin}/translation/unlinked`, 'main.at-no-original');
        await lookAt('no-original', 'Choose an open tab');
      });

      it('one candidate', async () => {
        await at(`${site.origin}/plain`, 'main.at-ready');
        await lookAt('ready', 'Compare with');
      });

      it('several candidates', async () => {
        await at(`${finding.origin}/translation/two`, 'main.at-ready');
        await stage.until(`return document.querySelectorAll('main input[type=radio]').length > 1
        || document.querySelector('main .others li') !== null`);
        await lookAt('several', 'Compare with');
      });
    });

  if (which === 'all')
    describe('at work', () => {
      it('fetching, and cancelled', async () => {
        await at(`${site.origin}/held`, 'main.at-ready');
        await press('Compare with');
        await stage.until(shows('main.at-working .steps li:first-child.now'));
        await lookAt('fetching', 'Cancel');
        await press('Cancel');
        await stage.until(shows('main.at-cancelled'));
        await lookAt('cancelled', 'Try again');
        await press('Try again');
        await stage.until(shows('main.at-working'));
        await site.release();
        await stage.until(shows(ENDS));
      });

      it('comparing', async () => {
        await at(`${site.origin}/plain`, 'main.at-ready');
        await stage.amongScripts(HOLD_WORKER);
        await press('Compare with');
        await stage.until(shows('main.at-working .steps li.past + li.now'));
        await lookAt('comparing', 'Cancel');
        await stage.amongScripts('self.letGo()');
        await stage.until(shows(ENDS));
      });
    });

  describe('a tab', () => {
    it('that is closed meanwhile takes the work with it', async () => {
      await at(`${site.origin}/held`, 'main.at-ready');
      await stage.openBehind(`${site.origin}/?other`);
      await press('Compare with');
      await stage.until(shows('main.at-working'));
      await stage.closeTab();
      await stage.until(shows('main.at-idle'));
      await lookAt('tab-closed', 'Choose an article there');
      expect(await stage.inPanel(shows('main.at-idle'))).toBe(true);
    });
  });

  if (which === 'all')
    describe('when it goes another way', () => {
      it('refused', async () => {
        await compared(`${finding.origin}/translation/refused`, 'main.at-failed');
        await lookAt('refused', 'Open it in a tab');
      });

      it('gone', async () => {
        await compared(`${finding.origin}/translation/gone`, 'main.at-failed');
        await lookAt('gone', 'Look for an archived copy');
      });

      it('too large', async () => {
        await compared(`${site.origin}/large`, 'main.at-failed');
        await stage.until(says('too large'));
        expect(await stage.inPanel(says(String(2 ** 31)))).toBe(false);
        await lookAt('too-large', 'Open it in a tab');
      });

      it('not the original', async () => {
        await at(`${finding.origin}/translation/unlinked`, 'main.at-no-original');
        await stage.inPanel(type('input[type=url]', `${site.origin}/bienen-auf-dem-schuldach-1204.html`));
        await stage.until(shows('main.at-not-the-original'));
        await lookAt('not-the-original', 'Open it in a tab');
      });

      it('uncertain: what was found is held back', async () => {
        site.findDoubtful();
        await compared(`${site.origin}/doubtful`, 'main.at-uncertain');
        await lookAt('uncertain', 'Show');
      });
    });

  if (which === 'all')
    describe('compared', () => {
      it('with differences', async () => {
        await compared(`${site.origin}/plain`, 'main.at-done .flag');
        expect(await stage.inPanel(LANES_APART)).toEqual([0, 0, 0]);
        await lookAt('done', 'Copy');
      });

      it('and faithful', async () => {
        await compared(`${site.origin}/faithful`, 'main.at-faithful');
        await lookAt('faithful', 'Not looked at');
      });
    });

  describe('an engine', () => {
    it('is offered, works, and fails', async () => {
      await stage.settings({ engine: { kind: 'libretranslate', address: server.address } });
      await compared(`${site.origin}/plain`, 'main.at-done');
      await stage.until(says('will be sent to'));
      await lookAt('engine-offered', 'Send');
      const release = server.hold();
      await press('Send');
      await stage.allow();
      await stage.until(says('Translating the original'));
      await lookAt('engine-working', 'Cancel');
      server.downAfter(0);
      release();
      await stage.until(says('No answer came from'));
      await lookAt('engine-failed', 'Try again');
      server.downAfter(Number.POSITIVE_INFINITY);
      await press('Try again');
      await stage.until(says('machine translation'));
      await lookAt('engine-done', 'Copy');
      await stage.settings({ engine: { kind: 'off' } });
    });
  });

  describe('the extension, updated underneath', () => {
    it('begins again, or goes on, when it is opened', async () => {
      const marks = () => stage.inPage<number>('return CSS.highlights.size');
      await compared(`${site.origin}/plain`, 'main.at-done');
      await expect.poll(marks, { timeout: 30_000 }).toBeGreaterThan(0);
      await stage.reloadExtension();
      // That the page is bare then is seen with the other marks; Firefox may have opened its sidebar again by now.
      await stage.openPanel();
      await stage.until(shows('main.at-ready, main.at-done'));
      // Chromium forgets with the extension which page had what comparison; Firefox remembers.
      if (await stage.inPanel<boolean>(shows('main.at-ready'))) {
        await lookAt('updated', 'Compare with');
        await press('Compare with');
      }
      await stage.until(shows('main.at-done'));
      await expect.poll(marks, { timeout: 30_000 }).toBeGreaterThan(0);
    });
  });
}
