/** Whose an address is. Apart from the other addresses, for the browser reads this file too. */

/** The KIM below which an address lies, live or not; `undefined` for the portal's, and for `/kim/` itself. */
export const kimOfAddress = (address: string): string | undefined => /^\/kim\/([^/#]+)\//.exec(address)?.[1];
