/** The section of the settings about the engine: Verso's own encoder, none, the browser, a server, or a downloaded encoder. */
import { parseServerAddress, type Translator } from '../../lib/engines';
import { type EngineSetting, isServerKind } from '../../lib/extension';
import type { Localizer } from '../../lib/i18n';
import { getElement } from '../shared/get-element';
import type { StorageStatus } from '../shared/storage-status';
import { describeServerTest, type ServerToTest, testServer } from './test-server';

/** What the section about engines is given. */
export interface EngineSectionDeps {
  readonly chosen: () => Promise<EngineSetting>;
  readonly choose: (choice: EngineSetting) => Promise<void>;
  readonly stored: StorageStatus;
  /** Called after the radio buttons were reset to the stored choice. */
  readonly putBack: () => unknown;
  /**
   * Asks for permission to reach an address. Called before anything is awaited, since browsers only ask within a click.
   */
  readonly ask: (address: string) => Promise<boolean>;
  readonly server: (choice: ServerToTest) => Translator;
  readonly browserTranslates: boolean;
}

type EngineSettingKind = EngineSetting['kind'];

const getServerField = (id: 'address' | 'key') => getElement<HTMLInputElement>(id);
const showServerStatus = (text: string): void => {
  getElement('server-says').textContent = text;
};

const getEngineRadios = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('input[name="engine"]'),
];
const getPickedKind = (): EngineSettingKind =>
  (getEngineRadios().find(({ checked }) => checked)?.value ?? 'off') as EngineSettingKind;

const checkEngineRadio = (kind: EngineSettingKind): void => {
  for (const radio of getEngineRadios()) radio.checked = radio.value === kind;
};

const USUAL_ADDRESSES = { libretranslate: 'http://localhost:5000', apertium: 'http://localhost:2737' } as const;
const describeNotYetUsed = (localizer: Localizer): string =>
  localizer.say('settings.server.not-yet', { button: localizer.say('settings.server.use') });

/** Creates the section. Resolves once it shows the stored choice. */
export async function createEngineSection(localizer: Localizer, deps: EngineSectionDeps): Promise<void> {
  showBrowserNote(localizer, deps.browserTranslates);
  const { kind, address = '', key = '' } = await deps.chosen();
  checkEngineRadio(kind);
  getServerField('address').value = address;
  getServerField('key').value = key;
  showServerForm(localizer);
  showServerStatus('');
  getElement('engines').addEventListener('change', () => void applyPickedEngine(localizer, deps));
  getElement('server').addEventListener('input', () => {
    showDestination(localizer);
    showServerStatus(describeNotYetUsed(localizer));
  });
  getElement('server').addEventListener('submit', (event) => {
    event.preventDefault();
    void submitServer(localizer, deps);
  });
}

function showBrowserNote(localizer: Localizer, isAvailable: boolean): void {
  getElement('browser-note').textContent = localizer.say(`settings.engine.browser.${isAvailable ? 'here' : 'missing'}`);
  for (const radio of getEngineRadios()) if (radio.value === 'browser') radio.disabled = !isAvailable;
}

/** Shows the form for servers where the picked engine is one. */
function showServerForm(localizer: Localizer): void {
  const kind = getPickedKind();
  getElement('server').hidden = !isServerKind(kind);
  if (!isServerKind(kind)) return;
  getElement('keyed').hidden = kind === 'apertium';
  getServerField('address').placeholder = USUAL_ADDRESSES[kind];
  showDestination(localizer);
}

function showDestination(localizer: Localizer): void {
  const address = parseServerAddress(getServerField('address').value)?.replace(/\/$/, '');
  getElement('goes').textContent = address
    ? localizer.say('settings.server.goes', { address })
    : localizer.say('settings.server.goes.there');
}

/** Stores the picked engine at once, except a server, which is stored when its form is submitted. */
async function applyPickedEngine(
  localizer: Localizer,
  { choose, chosen, stored, putBack }: EngineSectionDeps,
): Promise<void> {
  const kind = getPickedKind();
  showServerForm(localizer);
  const { kind: before, address, key } = await chosen();
  if (isServerKind(kind)) return showServerStatus(before === kind ? '' : describeNotYetUsed(localizer));
  if (await stored(choose({ kind, ...(address ? { address } : {}), ...(key ? { key } : {}) }))) return;
  checkEngineRadio(before);
  showServerForm(localizer);
  putBack();
}

/** The server in the form; undefined where its address is not valid. */
function readServerForm(): ServerToTest | undefined {
  const [kind, address, key] = [
    getPickedKind(),
    parseServerAddress(getServerField('address').value),
    getServerField('key').value.trim(),
  ];
  if (!isServerKind(kind) || !address) return undefined;
  return { kind, address, ...(kind === 'libretranslate' && key ? { key } : {}) };
}

async function submitServer(localizer: Localizer, deps: EngineSectionDeps): Promise<void> {
  const server = readServerForm();
  if (!server)
    return showServerStatus(
      localizer.say('settings.server.unclear', { example: getServerField('address').placeholder }),
    );
  const consent = deps.stored(deps.ask(server.address));
  getElement<HTMLButtonElement>('use').disabled = true;
  showServerStatus(localizer.say('settings.server.trying'));
  const granted = await consent;
  if (!granted) showServerStatus(describeNotYetUsed(localizer));
  else
    showServerStatus(
      granted.value ? await storeAndTestServer(localizer, server, deps) : localizer.say('settings.server.barred'),
    );
  getElement<HTMLButtonElement>('use').disabled = false;
}

async function storeAndTestServer(
  localizer: Localizer,
  server: ServerToTest,
  deps: EngineSectionDeps,
): Promise<string> {
  getServerField('address').value = server.address;
  if (!(await deps.stored(deps.choose(server)))) return describeNotYetUsed(localizer);
  return describeServerTest(localizer, await testServer(deps.server(server)));
}
