/** The place where a reader makes reading easier. */
export const nyaman = { title: "Baca dengan nyaman" } as const;
