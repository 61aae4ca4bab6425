/** The mark of a KIM, wherever it is drawn. */

/** Outline of the mark, a speech bubble, in a square of 48. */
export const markOutline =
	"M24 1.5C36.4 1.5 46.5 11.6 46.5 24S36.4 46.5 24 46.5H4.5a3 3 0 0 1-3-3V24C1.5 11.6 11.6 1.5 24 1.5Z";
