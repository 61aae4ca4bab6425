import { hash } from "node:crypto";

/** A digest of a text. */
export const textDigest = (text: string): string => hash("sha256", text, "base64");
