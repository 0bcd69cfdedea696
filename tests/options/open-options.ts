/** The settings page as it is drawn, over storage, permissions and servers that a test hands in. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { OptionsPage } from '../../entrypoints/options/OptionsPage';
import { type Options, type OptionsDeps, openOptions } from '../../entrypoints/options/options';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/extension/storage/settings';
import type { DetectionMode } from '../../lib/extension/tabs/detection-mode';
import { createLocalizer, type Localizer } from '../../lib/i18n/localizer';

export const english = createLocalizer('en');

export const byId = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;
export const text = (id: string): string => byId(id)?.textContent ?? '';
export const input = (value: string): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
/** What the strip says. */
export const told = (): string => document.querySelector('.strip')?.textContent ?? '';
/** What was refused, wherever on the page it stands. */
export const refused = (): string =>
  [...document.querySelectorAll('[role="alert"], .status.trouble')].map(({ textContent }) => textContent).join('');

/** Until everything that was begun is drawn: an effect may begin something once more. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 3; round++) await act(() => new Promise((soon) => setTimeout(soon)));
}

export async function press(element: HTMLElement): Promise<void> {
  element.click();
  await settled();
}

export const pick = (value: string): Promise<void> => press(input(value));

export async function type(id: string, value: string): Promise<void> {
  byId<HTMLInputElement>(id).value = value;
  byId(id).dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

/** Begins to submit a form; what is done within the click is done when this returns. */
export function submit(id: string): Promise<void> {
  byId(id).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  return settled();
}

export async function choose(id: string, value: string): Promise<void> {
  byId<HTMLSelectElement>(id).value = value;
  byId(id).dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

/** What is stored, in memory, and who hears of it. */
export const world = {
  settings: DEFAULT_SETTINGS as Settings,
  consents: [] as readonly string[],
  /** Whether the browser lets Verso see every page, and says yes when it is asked. */
  isAllowed: true,
  heard: [] as (() => void)[],
  reset(): void {
    Object.assign(world, { settings: DEFAULT_SETTINGS, consents: [], isAllowed: true, heard: [] });
  },
  tell(): void {
    for (const hear of world.heard) hear();
  },
  async change(edit: (settings: Settings) => Partial<Settings>): Promise<void> {
    world.settings = { ...world.settings, ...edit(world.settings) };
    world.tell();
  },
};

const hear = (changed: () => void): void => void world.heard.push(changed);

const IN_MEMORY: OptionsDeps = {
  readSettings: async () => world.settings,
  changeSettings: world.change,
  getDetectionMode: async () => (world.settings.detection && world.isAllowed ? 'everywhere' : 'asked'),
  setDetectionMode: async (to: DetectionMode) => {
    if (world.isAllowed) await world.change(() => ({ detection: to === 'everywhere' }));
  },
  setSiteDetection: (host, wanted) =>
    world.change(({ sitesOff }) => ({
      sitesOff: [...sitesOff.filter((one) => one !== host), ...(wanted ? [] : [host])],
    })),
  readConsents: async () => world.consents,
  grantConsent: async (address) => {
    world.consents = [...world.consents, new URL(address).origin];
    world.tell();
    return true;
  },
  revokeConsent: async (origin) => {
    world.consents = world.consents.filter((one) => one !== origin);
    world.tell();
  },
  onSettingsChange: hear,
  onDetectionModeChange: hear,
  onConsentChange: hear,
  createServer: () => ({
    name: { kind: 'libretranslate', label: 'mt.example' },
    batch: { texts: 1, characters: 100 },
    translate: async () => ['agua'],
  }),
  browserTranslates: true,
  browserLanguage: 'en',
  reload: () => undefined,
  storedData: [],
};

let root: HTMLElement | undefined;

/** Opens the page anew. What is not given is in memory. */
export async function openPage(given: Partial<OptionsDeps> = {}, localizer: Localizer = english): Promise<Options> {
  if (root) render(null, root);
  root = document.createElement('div');
  document.body.replaceChildren(root);
  const options = await openOptions(localizer, { ...IN_MEMORY, ...given });
  render(h(OptionsPage, { options }), root);
  await options.measure();
  await settled();
  return options;
}
