import { type EngineChoice, type GlossCache, isServer } from '../../lib/browser';
import { serverAddress, type Translator } from '../../lib/engines';
import { outcome, type ServerChoice, tried } from './server';

/** What the section about engines needs from outside. */
export interface EngineOutside {
  readonly chosen: () => Promise<EngineChoice>;
  readonly choose: (choice: EngineChoice) => Promise<void>;
  /** Asks for leave to reach an address; called before anything is waited for. */
  readonly ask: (address: string) => Promise<boolean>;
  readonly server: (choice: ServerChoice) => Translator;
  /** What engines said before. */
  readonly cache: Pick<GlossCache, 'size' | 'clear'>;
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

const BROWSER_NOTE = {
  here: 'The texts stay on this device. The browser downloads each language once; the panel asks you before it does.',
  missing: 'This browser has no translator of its own. Chrome and Edge do, from version 138.',
} as const;

const USUAL = { libretranslate: 'http://localhost:5000', apertium: 'http://localhost:2737' } as const;
const NOT_YET = 'Not in use until you press “Use this server”.';

/** Makes the section about engines work. Resolves once it shows what is chosen. */
export async function engineSection(outside: EngineOutside): Promise<void> {
  showBrowser(outside.browserTranslates);
  const { kind, address = '', key = '' } = await outside.chosen();
  for (const radio of radios()) radio.checked = radio.value === kind;
  field('address').value = address;
  field('key').value = key;
  showForm();
  say('');
  byId('engines').addEventListener('change', () => void pick(outside));
  byId('server').addEventListener('input', edited);
  byId('server').addEventListener('submit', (event) => {
    event.preventDefault();
    void use(outside);
  });
  byId('forget-renderings').addEventListener('click', () => void forget(outside.cache));
  await showKept(outside.cache);
}

function showBrowser(here: boolean): void {
  byId('browser-note').textContent = here ? BROWSER_NOTE.here : BROWSER_NOTE.missing;
  for (const radio of radios()) if (radio.value === 'browser') radio.disabled = !here;
}

/** The part that is about servers, for the kind that is picked. */
function showForm(): void {
  const kind = picked();
  byId('server').hidden = !isServer(kind);
  if (!isServer(kind)) return;
  byId('keyed').hidden = kind === 'apertium';
  field('address').placeholder = USUAL[kind];
  showDestination();
}

function showDestination(): void {
  const address = serverAddress(field('address').value)?.replace(/\/$/, '');
  byId('goes').textContent = `The original’s text will be sent to ${address ?? 'the address that you type here'}.`;
}

function edited(): void {
  showDestination();
  say(NOT_YET);
}

/** What needs nothing more is chosen at once; a server is only once its address is given. */
async function pick({ choose, chosen }: EngineOutside): Promise<void> {
  const kind = picked();
  showForm();
  if (isServer(kind)) return say((await chosen()).kind === kind ? '' : NOT_YET);
  const { address, key } = await chosen();
  await choose({ kind, ...(address ? { address } : {}), ...(key ? { key } : {}) });
}

/** The server as it stands in the form; undefined where no address is given. */
function typed(): ServerChoice | undefined {
  const [kind, address, key] = [picked(), serverAddress(field('address').value), field('key').value.trim()];
  if (!isServer(kind) || !address) return undefined;
  return { kind, address, ...(kind === 'libretranslate' && key ? { key } : {}) };
}

async function use(outside: EngineOutside): Promise<void> {
  const server = typed();
  if (!server) return say(`Type the server’s address, such as ${field('address').placeholder}.`);
  const granted = outside.ask(server.address);
  byId<HTMLButtonElement>('use').disabled = true;
  say('Trying the server with one word…');
  say((await granted) ? await taken(server, outside) : 'Verso may not reach this server, so nothing was changed.');
  byId<HTMLButtonElement>('use').disabled = false;
}

async function taken(server: ServerChoice, outside: EngineOutside): Promise<string> {
  field('address').value = server.address;
  await outside.choose(server);
  return outcome(await tried(outside.server(server)));
}

async function forget(cache: EngineOutside['cache']): Promise<void> {
  await cache.clear();
  await showKept(cache);
}

export async function showKept(cache: EngineOutside['cache']): Promise<void> {
  const kept = await cache.size();
  byId('renderings').textContent = kept
    ? `The answers of engines are kept on this device, so that nothing is asked twice: ${count(kept)}.`
    : 'No answers of engines are kept at the moment.';
  byId<HTMLButtonElement>('forget-renderings').disabled = kept === 0;
}

const count = (kept: number): string => `${kept.toLocaleString('en-GB')} ${kept === 1 ? 'sentence' : 'sentences'}`;
