/** The class of a page on which something is looked for: the list from A to Z gives way to answers. */
export const seeking = "mencari";
