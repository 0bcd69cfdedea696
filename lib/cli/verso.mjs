#!/usr/bin/env node
// Runs the TypeScript sources as they are, so that the command needs no build.
import { register } from 'tsx/esm/api';

register();
const { runCommandLine } = await import('./main.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
