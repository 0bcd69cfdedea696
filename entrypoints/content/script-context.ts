/**
 * In place of WXT's, which announces each content script by events that a page can hear. Verso's scripts know each
 * other without: in the world that they share and no page sees.
 */
export class ContentScriptContext {}
