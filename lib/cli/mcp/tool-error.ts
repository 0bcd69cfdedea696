/** Why a call of a tool cannot be answered. */

/** The message is for whoever called: one sentence, with what to do. */
export class ToolError extends Error {}
