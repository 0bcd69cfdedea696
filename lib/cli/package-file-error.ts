/** The error of a file that comes with Verso and is missing or damaged. */

/** The message is one sentence for the user. */
export class PackageFileError extends Error {
  /** `file`: its path in the package. */
  constructor(file: string, problem: unknown) {
    const reason = problem instanceof Error && 'code' in problem ? String(problem.code) : 'it is damaged';
    super(`A file of Verso, ${file}, cannot be read (${reason}); installing Verso again brings it back.`);
  }
}
