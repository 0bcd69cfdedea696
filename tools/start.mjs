// `npm start`: from nothing to a browser with a translated article and the panel beside it.
import { build, chromiumPath, ensurePackages, ensureSystem, FONTS, script } from './setup.mjs';

ensurePackages();
if (!chromiumPath()) ensureSystem(['chromium']);
ensureSystem(FONTS);
if (!chromiumPath()) {
  console.error('No Chromium, Chrome or Edge was found. Install one, or name it: CHROMIUM=/path/to/chrome npm start');
  process.exit(1);
}
build('chrome');
process.exitCode = script('tools/demo.ts', ...process.argv.slice(2));
