// Brings a fresh machine to where Verso can be built and run. Needs nothing but Node.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

const FIREFOX = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

const first = (paths) => paths.find((path) => path && existsSync(path));
export const chromiumPath = () => first(CHROMIUM);
export const firefoxPath = () => first(FIREFOX);

function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${done.status ?? done.signal}`);
}

/** npm's packages, where they are missing or older than the lock file. */
export function ensurePackages() {
  const mark = `${ROOT}node_modules/.package-lock.json`;
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(`${ROOT}package-lock.json`).mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

const isDebian = () => existsSync('/usr/bin/apt-get') && /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
const isRoot = () => process.getuid?.() === 0;
const installed = (name) =>
  spawnSync('dpkg-query', ['-W', '-f', `${'$'}{Status}`, name], { encoding: 'utf8' }).stdout?.includes(
    'install ok installed',
  );

/** Debian packages that are missing; elsewhere a sentence says what is wanted. */
export function ensureSystem(names) {
  if (!isDebian()) return;
  const missing = names.filter((name) => !installed(name));
  if (!missing.length) return;
  const sudo = isRoot() ? [] : ['sudo'];
  console.log(`Installing ${missing.join(', ')} …`);
  const [update, install] = [
    [...sudo, 'apt-get', 'update', '-qq'],
    [...sudo, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...missing],
  ];
  try {
    for (const [command, ...args] of [update, install]) {
      execFileSync(command, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  } catch {
    console.log(`That did not work. Install them yourself, then run this again: ${install.join(' ')}`);
  }
}

export const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];

/** A translation server that runs here, and a pair of languages for it. */
export const TRANSLATION = ['apertium-apy', 'apertium-eng-spa'];

/** A screen that nobody sees, and its keyboard. */
export const SCREEN = ['xvfb', 'xdotool'];

/** What `readers.mjs` installs a reader of TMX and XLIFF with. */
export const PYTHON = ['python3-venv'];

/** Builds the extension for the browsers named. */
export function build(...browsers) {
  for (const browser of browsers)
    run('npx', ['wxt', 'build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Builds the command where it is not built. In a process of its own: a build leaves NODE_ENV at "production" in its. */
export function buildCommand() {
  run(process.execPath, [`${ROOT}lib/cli/verso.mjs`, '--version'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: false,
  });
}

export function script(file, ...args) {
  const done = spawnSync(process.execPath, ['--import', 'tsx', `${ROOT}${file}`, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return done.status ?? 1;
}

export { ROOT, run };
