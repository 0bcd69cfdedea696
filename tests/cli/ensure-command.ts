/** Builds the command before the tests that start it, so that no two of them build it at once. */
import { ensureCommand } from '../../tools/build-command.mjs';

/** Vitest calls it before the first test of a project. */
export default async function setUp(): Promise<void> {
  await ensureCommand();
}
