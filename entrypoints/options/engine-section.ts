import { parseServerAddress, type Translator } from '../../lib/engines';
import { type EngineChoice, isServer } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import type { Storing } from '../shared/storage-status';
import { outcome, type ServerChoice, tried } from './test-server';

/** What the section about engines needs from outside. */
export interface EngineOutside {
  readonly chosen: () => Promise<EngineChoice>;
  readonly choose: (choice: EngineChoice) => Promise<void>;
  readonly stored: Storing;
  /** Calls after what was picked is put back to what is chosen. */
  readonly putBack: () => unknown;
  /** Asks for leave to reach an address; called before anything is waited for. */
  readonly ask: (address: string) => Promise<boolean>;
  readonly server: (choice: ServerChoice) => Translator;
  readonly browserTranslates: boolean;
}

type Kind = EngineChoice['kind'];

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const field = (id: 'address' | 'key') => byId<HTMLInputElement>(id);
const say = (words: string): void => {
  byId('server-says').textContent = words;
};

const radios = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[name="engine"]')];
const picked = (): Kind => (radios().find(({ checked }) => checked)?.value ?? 'none') as Kind;

const check = (kind: Kind): void => {
  for (const radio of radios()) radio.checked = radio.value === kind;
};

const USUAL = { libretranslate: 'http://localhost:5000', apertium: 'http://localhost:2737' } as const;
const notYet = (words: Localizer): string =>
  words.say('settings.server.not-yet', { button: words.say('settings.server.use') });

/** Makes the section about engines work. Resolves once it shows what is chosen. */
export async function engineSection(words: Localizer, outside: EngineOutside): Promise<void> {
  showBrowser(words, outside.browserTranslates);
  const { kind, address = '', key = '' } = await outside.chosen();
  check(kind);
  field('address').value = address;
  field('key').value = key;
  showForm(words);
  say('');
  byId('engines').addEventListener('change', () => void pick(words, outside));
  byId('server').addEventListener('input', () => {
    showDestination(words);
    say(notYet(words));
  });
  byId('server').addEventListener('submit', (event) => {
    event.preventDefault();
    void use(words, outside);
  });
}

function showBrowser(words: Localizer, here: boolean): void {
  byId('browser-note').textContent = words.say(`settings.engine.browser.${here ? 'here' : 'missing'}`);
  for (const radio of radios()) if (radio.value === 'browser') radio.disabled = !here;
}

/** The part that is about servers, for the kind that is picked. */
function showForm(words: Localizer): void {
  const kind = picked();
  byId('server').hidden = !isServer(kind);
  if (!isServer(kind)) return;
  byId('keyed').hidden = kind === 'apertium';
  field('address').placeholder = USUAL[kind];
  showDestination(words);
}

function showDestination(words: Localizer): void {
  const address = parseServerAddress(field('address').value)?.replace(/\/$/, '');
  byId('goes').textContent = address
    ? words.say('settings.server.goes', { address })
    : words.say('settings.server.goes.there');
}

/** What needs nothing more is chosen at once; a server is only once its address is given. */
async function pick(words: Localizer, { choose, chosen, stored, putBack }: EngineOutside): Promise<void> {
  const kind = picked();
  showForm(words);
  const { kind: before, address, key } = await chosen();
  if (isServer(kind)) return say(before === kind ? '' : notYet(words));
  if (await stored(choose({ kind, ...(address ? { address } : {}), ...(key ? { key } : {}) }))) return;
  check(before);
  showForm(words);
  putBack();
}

/** The server as it stands in the form; undefined where no address is given. */
function typed(): ServerChoice | undefined {
  const [kind, address, key] = [picked(), parseServerAddress(field('address').value), field('key').value.trim()];
  if (!isServer(kind) || !address) return undefined;
  return { kind, address, ...(kind === 'libretranslate' && key ? { key } : {}) };
}

async function use(words: Localizer, outside: EngineOutside): Promise<void> {
  const server = typed();
  if (!server) return say(words.say('settings.server.unclear', { example: field('address').placeholder }));
  const asked = outside.stored(outside.ask(server.address));
  byId<HTMLButtonElement>('use').disabled = true;
  say(words.say('settings.server.trying'));
  const granted = await asked;
  if (!granted) say(notYet(words));
  else say(granted.value ? await taken(words, server, outside) : words.say('settings.server.barred'));
  byId<HTMLButtonElement>('use').disabled = false;
}

async function taken(words: Localizer, server: ServerChoice, outside: EngineOutside): Promise<string> {
  field('address').value = server.address;
  if (!(await outside.stored(outside.choose(server)))) return notYet(words);
  return outcome(words, await tried(outside.server(server)));
}
