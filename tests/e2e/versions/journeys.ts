/** The original has changed since it was translated: what is offered, what it leads to, and every way it can fail. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MementoServer } from '../../provenance/memento-server';
import { IS_WIDER, type Scheme, type Stage } from '../states/stage';
import { openVersionsSite, type VersionsSite } from './site';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

const shows = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`;
const says = (words: string) =>
  `return document.querySelector('main').textContent.replace(/\\s+/g, ' ').includes(${JSON.stringify(words)})`;
const click = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;
/** Presses the button of the part that carries these words. */
const pressIn = (part: string, words: string) => `
  const one = [...document.querySelectorAll(${JSON.stringify(`${part} button`)})]
    .find(({ textContent }) => textContent.includes(${JSON.stringify(words)}));
  if (!one) throw new Error('nothing says ' + ${JSON.stringify(words)} + ': ' + document.querySelector('main').textContent);
  one.click();`;
const GROUPS = `return [...document.querySelectorAll('.earlier li button')].map(({ children }) =>
  [...children].map(({ textContent }) => textContent))`;
const ROWS = `return [...document.querySelectorAll('.flag .gist')].map(({ textContent }) => textContent.replace(/\\s+/g, ' '))`;
const openRow = (gist: string) => `
  const flag = [...document.querySelectorAll('.flag')].find((one) => one.querySelector('.gist').textContent.includes(${JSON.stringify(gist)}));
  if (flag.querySelector('.row').ariaExpanded !== 'true') flag.querySelector('.row').click();
  await new Promise((soon) => window.setTimeout(soon, 150));
  return document.querySelector('.flag .body').textContent.replace(/\\s+/g, ' ');`;

export function versionsJourneys(open: () => Promise<Stage>): void {
  let site: VersionsSite;
  let stage: Stage;
  let visits = 0;

  beforeAll(async () => {
    site = await openVersionsSite();
    stage = await open();
    await stage.goto(site.translation);
    await stage.openPanel();
    await stage.look({ scheme: 'light', width: 360 });
  });

  afterAll(async () => {
    await stage?.close();
    site?.close();
  });

  /** Compares anew, with an archive in the settings. */
  async function compared(archive: MementoServer): Promise<void> {
    visits += 1;
    await stage.goto('about:blank');
    await stage.settings({ archive: archive.timeMap });
    await stage.goto(`${site.translation}?visit=${visits}`);
    await stage.openPanel();
    await stage.until(shows('main.at-ready .primary'));
    await stage.inPanel(click('main .primary'));
    await stage.until(shows('main.at-done .flag'));
    await stage.until(shows('.earlier .link'));
  }

  const ask = (): Promise<unknown> => stage.inPanel(pressIn('.earlier', 'the earlier version'));

  /** Looked at in both schemes, at 320 px, and from right to left. */
  async function lookAt(name: string): Promise<void> {
    for (const scheme of SCHEMES) {
      await stage.look({ scheme, width: 360 });
      await stage.picture(`versions-${name}-${scheme}`);
      expect(await stage.axe(), `${name} ${scheme}`).toEqual([]);
      expect(await stage.inPanel(IS_WIDER), `${name} at 360 px`).toEqual([]);
    }
    for (const language of ['en', 'ar', 'th']) {
      await stage.settings({ language });
      await stage.until(`return document.documentElement.lang.startsWith('${language}')`);
      await stage.look({ scheme: 'light', width: 320 });
      await stage.picture(`versions-${name}-320-${language}`);
      expect(await stage.axe(), `${name} ${language}`).toEqual([]);
      expect(await stage.inPanel(IS_WIDER), `${name} at 320 px, ${language}`).toEqual([]);
    }
    await stage.settings({ language: 'en' });
    await stage.until(`return document.documentElement.lang.startsWith('en')`);
    await stage.look({ width: 360 });
  }

  describe('an archive that has a copy', () => {
    let archive: MementoServer;
    beforeAll(async () => {
      archive = await site.archive();
      await compared(archive);
    });

    it('is named beside the button, and asked nothing before a press', async () => {
      expect(await stage.inPanel(says('after this translation'))).toBe(true);
      const { host } = new URL(archive.timeMap);
      expect(await stage.inPanel(says(`Asks ${host.split(':')[0]}`))).toBe(true);
      expect(archive.asked).toEqual([]);
      await lookAt('offered');
    });

    it('gives three groups', async () => {
      const before = await stage.inPanel<string[]>(ROWS);
      await ask();
      await stage.until(shows('.earlier li'));
      expect(archive.asked).toHaveLength(2);
      expect(await stage.inPanel(GROUPS)).toEqual([
        ['Changed in the original since, not here', '2'],
        ['Restored: as the original has it today', '1'],
        ['Unlike what was translated', '1'],
      ]);
      expect(await stage.inPanel(says('banner was taken out'))).toBe(true);
      expect(await stage.inPanel(ROWS)).toEqual(expect.arrayContaining(before));
      await lookAt('groups');
    });

    it('narrows the list to a group, and says so', async () => {
      await stage.inPanel(pressIn('.earlier', 'Changed in the original'));
      await stage.until(`return document.querySelectorAll('.flag').length === 2`);
      expect(await stage.inPanel(says('Only changed in the original since, not here'))).toBe(true);
      await stage.inPanel(pressIn('.earlier', 'Changed in the original'));
      await stage.until(`return document.querySelectorAll('.flag').length === 4`);
    });

    it('says in an open row which of the three it is', async () => {
      expect(await stage.inPanel(openRow('410'))).toContain(
        'This agrees with the version of March 4, 2026; the original has been changed here since.',
      );
      const former = await stage.inPanel<string>(openRow('300'));
      expect(former).toContain('This compares with the version of March 4, 2026; today the original says the same');
      expect(former).toContain('300 people have already bought a ticket');
      await lookAt('restored');
    });

    it('is copied with the flag', async () => {
      await stage.inPanel(openRow('410'));
      await stage.inPanel(`document.querySelector('.flag .body .do button').focus()`);
      await stage.press('Enter');
      await stage.until(shows('.strip.notice'));
      const copied = await stage.clipboard();
      expect(copied).toContain('This agrees with the version of March 4, 2026');
      expect(copied).toMatch(/2026-03-04 08:00 UTC.*\/copy\/20260304080000\//);
    });

    it('is shown again when the reader comes back to the page', async () => {
      await stage.goto('about:blank');
      await stage.until(shows('main.at-idle'));
      await stage.goto(`${site.translation}?visit=${visits}`);
      await stage.until(shows('.earlier li'));
    });
  });

  describe('told, and nothing lost', () => {
    async function fails(archive: MementoServer, sentence: string, name: string): Promise<void> {
      await compared(archive);
      const before = await stage.inPanel(ROWS);
      await ask();
      await stage.until(says(sentence));
      expect(await stage.inPanel(says('The list below stays as it is.'))).toBe(true);
      expect(await stage.inPanel(ROWS)).toEqual(before);
      expect(await stage.inPanel(says('Try again'))).toBe(true);
      expect(await stage.inPanel(says('Settings'))).toBe(true);
      if (name) await lookAt(name);
    }

    it('an archive without a copy', async () => {
      await fails(await site.archive({ copies: {} }), 'has no copy of the original.', 'no-copy');
    });

    it('an archive that refuses', async () => {
      await fails(await site.archive({ trouble: 'refuses' }), 'did not give out its copy.', '');
    });

    it('a copy of another page', async () => {
      await fails(await site.archive({ trouble: 'other-page' }), 'is a copy of another page. It was not used.', '');
    });

    it('a copy with another text', async () => {
      await fails(await site.archiveOfOther(), 'cannot be lined up with this page', '');
    });

    it('a second try after the settings were changed', async () => {
      const archive = await site.archive();
      await stage.settings({ archive: archive.timeMap });
      await stage.inPanel(pressIn('.earlier', 'Try again'));
      await stage.until(shows('.earlier li'));
      expect(archive.asked).toHaveLength(2);
    });

    it('an archive that hangs, which is given up', async () => {
      await compared(await site.archive({ trouble: 'hangs' }));
      await ask();
      await stage.until(says('Asking for an archived copy'));
      await lookAt('asking');
      await stage.inPanel(pressIn('.earlier', 'Cancel'));
      await stage.until(says('Compare with the earlier version'));
      expect(await stage.inPanel(shows('.flag'))).toBe(true);
    });

    it('an archive that hangs, where the reader leaves meanwhile and comes back', async () => {
      await ask();
      await stage.until(says('Asking for an archived copy'));
      await stage.goto('about:blank');
      await stage.until(shows('main.at-idle'));
      await stage.goto(`${site.translation}?visit=${visits}`);
      await stage.until(says('Compare with the earlier version'));
    });
  });

  it('is compared by the encoder, too, where the settings name it', async () => {
    await stage.settings({ engine: { kind: 'encoder' } });
    await compared(await site.archive());
    // It is at work on today's original then.
    await ask();
    await stage.until(shows('.earlier li'));
    const groups = await stage.inPanel<[string, string][]>(GROUPS);
    expect(groups.slice(0, 2).map(([, count]) => count)).toEqual(['2', '1']);
    await stage.settings({ engine: { kind: 'off' } });
  });
}
