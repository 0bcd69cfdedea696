/** Says in plain words why a file, or standard output, cannot be read or written. */

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'that is not permitted',
  EPERM: 'that is not permitted',
  EROFS: 'its disk can only be read',
  ENOSPC: 'there is no space left on its disk',
  EDQUOT: 'there is no more space on its disk for this user',
  EFBIG: 'it would become larger than is permitted',
  EIO: 'its disk or device fails',
  EBADF: 'it is closed',
  EPIPE: 'nobody reads it any more',
  ENXIO: 'nobody reads it',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its name is no folder',
  EEXIST: 'a file of this name is in the way',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead to each other',
  ENAMETOOLONG: 'its name is too long',
  EBUSY: 'it is in use',
  ETXTBSY: 'it is in use',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

/** Describes what the file system answered, as the end of a sentence; other errors in their own words. */
export function describeFileProblem(problem: unknown): string {
  const { code, message } = problem as Partial<NodeJS.ErrnoException>;
  return REASONS[code ?? ''] ?? message ?? String(problem);
}
