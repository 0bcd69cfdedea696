/** Gets an element by its id. It is part of the page's own HTML, so it exists, with the type that the caller names. */
export const getElement = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;
