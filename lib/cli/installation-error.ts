/** The error of an installation in which a file is missing or damaged. */
import { describeFileProblem } from './output/file-problem';

/** The message is one sentence for the user, with what to do. */
export class InstallationError extends Error {
  constructor(file: string, problem: unknown) {
    super(
      `${file} is missing or damaged (${describeFileProblem(problem)}); install Verso anew, or check its files out again.`,
    );
  }
}
