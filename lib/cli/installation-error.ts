/** The error of an installation in which a file is missing or damaged. */

/** The message is one sentence for the user, with what to do. */
export class InstallationError extends Error {
  constructor(file: string, problem: unknown) {
    const [reason] = (problem instanceof Error ? problem.message : String(problem)).split('\n');
    super(`${file} is missing or damaged (${reason}); install Verso anew, or check its files out again.`);
  }
}
