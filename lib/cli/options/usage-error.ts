/** The error of arguments that cannot be understood. */

/** The message is one sentence for the user. */
export class UsageError extends Error {}
