/**
 * Replaces WXT's class of the same name, which announces each content script by events that the page can receive.
 * Verso's scripts find each other in their isolated world instead, which the page cannot see.
 */
export class ContentScriptContext {}
