/** What those who check a claim may find. */
export const putusanList = ["hoaks", "menyesatkan", "perlu-konteks", "benar"] as const;
export type Putusan = (typeof putusanList)[number];
