/** Another extension, with every right that a reader may give it, which tries to speak with Verso. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const STRANGER = 'A stranger';

const MANIFEST = {
  manifest_version: 3,
  name: STRANGER,
  version: '1',
  permissions: ['tabs', 'scripting'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'worker.js' },
};

/** What Verso says to itself, and what each of its listeners waits for. */
const MESSAGES = [
  ...[
    'look-again',
    'snapshot',
    'pick',
    'stop-picking',
    'called',
    'chip-stays',
    'chip-goes',
    'chip-loaded',
    'chip-done',
  ].map((type) => ({ type })),
  { type: 'asked', tabId: 1, url: 'https://evil.example/' },
  { type: 'observed' },
  { type: 'marks', there: true },
  { type: 'chip-compare', isOpen: false },
  { type: 'chip-hide', where: 'site' },
  { type: 'card-frame', token: 'x' },
];

/**
 * `attempt` tries everything with an extension of an id and a tab that it has a script in. Returns what was answered,
 * heard or read, and how many attempts were made.
 */
const PAGE = `
const MESSAGES = ${JSON.stringify(MESSAGES)};
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
globalThis.attempt = async (id, tabId) => {
  const got = [];
  let made = 0;
  const send = (name, call) => {
    made += 1;
    return Promise.race([call().then((answer) => got.push(name + ' answered ' + JSON.stringify(answer)), () => undefined), wait(2000)]);
  };
  const connect = (name, open) => {
    made += 1;
    try {
      const port = open();
      port.onMessage.addListener((said) => got.push(name + ' heard ' + JSON.stringify(said)));
      for (const message of MESSAGES) try { port.postMessage(message); } catch {}
    } catch {}
  };
  await Promise.all(MESSAGES.flatMap((message) => [
    send('message ' + message.type, () => chrome.runtime.sendMessage(id, message)),
    send('tab ' + message.type, () => chrome.tabs.sendMessage(tabId, message)),
  ]));
  for (const name of ['marks', 'card', 'chip', '']) {
    connect('port ' + name, () => chrome.runtime.connect(id, { name }));
    connect('tab port ' + name, () => chrome.tabs.connect(tabId, { name }));
  }
  for (const file of ['sidepanel.html', 'card.html', 'chip.html', 'options.html', 'manifest.json', 'highlighter.js', 'assets/model/model.onnx']) {
    made += 1;
    await fetch('chrome-extension://' + id + '/' + file).then(() => got.push('read ' + file), () => undefined);
  }
  for (const file of ['sidepanel.html', 'card.html', 'options.html']) {
    made += 1;
    const frame = document.createElement('iframe');
    frame.src = 'chrome-extension://' + id + '/' + file;
    document.body.append(frame);
    await wait(300);
    try { if (frame.contentWindow.document.body.textContent) got.push('framed ' + file); } catch {}
  }
  await wait(500);
  return { got, made };
};`;

/** Writes it. Returns the folder, to be loaded. */
export function writeStranger(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'verso-stranger-'));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(folder, 'worker.js'), '');
  writeFileSync(path.join(folder, 'page.js'), PAGE);
  writeFileSync(path.join(folder, 'page.html'), '<!doctype html><body><script src="page.js"></script>');
  return folder;
}
