/** Older than any decision told here: stands where the content has no day and a standard wants one. */
export const earliest = Temporal.PlainDate.from("2019-01-01");
