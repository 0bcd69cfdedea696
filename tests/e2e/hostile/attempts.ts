/** What a page's own scripts may try; what they learn is left in `window.learnt`, what they could not in `window.tried`. */
export const ATTEMPTS = `
<script>
  window.learnt = [];
  window.tried = 0;
  const learn = (what) => window.learnt.push(what);
  addEventListener('message', ({ data }) => { if (data !== window.mine && !(data && data.mine)) learn('message ' + JSON.stringify(data)); });
  const root = document.documentElement;
  // Whoever reads these through the page's own prototypes gives itself away.
  for (const [owner, name] of [[Node.prototype, 'textContent'], [Element.prototype, 'outerHTML'], [Document.prototype, 'documentElement']]) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { ...own, get() { learn('read ' + name); return own.get.call(this); } });
  }
  for (const name of ['querySelectorAll', 'getElementsByTagName', 'cloneNode', 'addEventListener'])
    for (const owner of [Document.prototype, Element.prototype, Node.prototype, EventTarget.prototype])
      if (Object.hasOwn(owner, name)) {
        const own = owner[name];
        owner[name] = new Proxy(own, { apply: (to, self, given) => (learn('called ' + name), Reflect.apply(to, self, given)) });
      }
  const listen = EventTarget.prototype.dispatchEvent;
  window.dispatchEvent = new Proxy(listen, { apply: (to, self, [event]) => (learn('event ' + event.type), Reflect.apply(to, self, [event])) });

  window.attempt = async (base, secret) => {
    const id = new URL(base).host;
    const messages = [
      { type: 'observed' }, { type: 'asked', tabId: 1, url: secret }, { type: 'snapshot' }, { type: 'pick' },
      { type: 'fetch', url: secret }, { type: 'open-panel' }, { type: 'marks', there: true },
    ];
    for (const message of messages) {
      window.tried += 1;
      postMessage({ ...message, mine: true }, '*');
      for (const name of [message.type, 'verso', 'verso:' + message.type, 'wxt:content-script-started'])
        for (const target of [window, document, root])
          listen.call(target, new CustomEvent(name, { detail: message, bubbles: true }));
      for (const to of [id, undefined])
        try {
          const answer = await chrome.runtime.sendMessage(...(to ? [to] : []), message);
          learn('an answer ' + JSON.stringify(answer));
        } catch { /* As it should be. */ }
    }
    try { chrome.runtime.connect(id, { name: 'marks' }).onMessage.addListener(() => learn('a line')); } catch { /* As it should be. */ }
    for (const path of ['', 'manifest.json', 'sidepanel.html', 'options.html', 'highlighter.js', 'content-scripts/content.js', 'icons/16.png', 'icons/48.png', 'NOTICE.txt', 'lexicon/en.json']) {
      const url = base + '/' + path;
      window.tried += 1;
      await fetch(url).then(() => learn('fetched ' + path), () => undefined);
      await fetch(url, { mode: 'no-cors' }).then(() => learn('fetched blindly ' + path), () => undefined);
      for (const kind of ['img', 'script', 'link', 'audio'])
        await new Promise((over) => {
          const element = document.createElement(kind);
          element.onload = element.onloadeddata = () => { learn(kind + ' ' + path); over(); };
          element.onerror = () => over();
          if (kind === 'link') element.rel = 'stylesheet';
          element[kind === 'link' ? 'href' : 'src'] = url;
          root.append(element);
          if (kind === 'audio') setTimeout(over, 300);
        });
    }
    const frame = document.createElement('iframe');
    frame.src = base + '/sidepanel.html';
    root.append(frame);
    await new Promise((over) => setTimeout(over, 500));
    try { if (frame.contentDocument?.querySelector('main')) learn('a frame of the panel'); } catch { /* Closed, as it should be. */ }
    for (const [name] of CSS.highlights) learn('highlight ' + name);
    for (const name of Object.keys(window)) if (/verso/i.test(name)) learn('global ' + name);
    if (document.querySelector('[id*=verso], [class*=verso]')) learn('an element');
    return window.learnt;
  };
</script>`;

/** Elements whose names stand in front of what a document has by itself, in every script's world. */
export const CLOBBERING = `${[
  'body',
  'title',
  'documentElement',
  'querySelectorAll',
  'getElementsByTagName',
  'createTreeWalker',
  'location',
  'URL',
]
  .map((name) => `<img name="${name}" id="${name}" alt="">`)
  .join('')}
<form><input name="parentElement"><input name="getAttribute"><input name="closest"><input name="textContent"></form>`;
