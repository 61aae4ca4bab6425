/** Whose an address or a path is. Apart from the other addresses, for the browser reads this file too. */

/** The KIM below which an address lies, live or not; `undefined` for the portal's, and for `/kim/` itself. */
export const kimOfAddress = (address: string): string | undefined => /^\/kim\/([^/#]+)\//.exec(address)?.[1];

/** The KIM in whose folder a content file lies; `undefined` for the centre's. */
export const kimOfPath = (path: string): string | undefined => /^kim\/([^/]+)\//.exec(path)?.[1];
