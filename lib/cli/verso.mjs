#!/usr/bin/env node
// Starts the `verso` command from its TypeScript sources, so that it needs no build.
import { register } from 'tsx/esm/api';

register();
const { runCommandLine } = await import('./main.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
