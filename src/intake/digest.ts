import { createHash } from "node:crypto";

/** A digest of a text. */
export const textDigest = (text: string): string => createHash("sha256").update(text).digest("base64");
