/** An element of the page by its id. It stands in the page's own HTML, so it is there, and of the type that the caller says. */
export const getElement = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T;
