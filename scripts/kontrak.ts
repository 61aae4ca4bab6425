/**
 * `npm run kontrak`: approves what v1 of the API promises anew. A promise once approved is never taken
 * back: a field that has to go needs a v2.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { compareContracts, currentContract } from "../src/channels/api/contract.ts";
import { stop } from "./opsi.ts";

const file = new URL("../src/channels/api/v1.approved.json", import.meta.url);
const current = currentContract();
const { broken, added } = compareContracts(JSON.parse(readFileSync(file, "utf8")), current);
if (broken.length > 0)
	stop(`Janji v1 tidak boleh ditarik. Kembalikan, atau buat v2:\n${broken.map((b) => `  ${b}`).join("\n")}`);
writeFileSync(file, `${JSON.stringify(current, null, "\t")}\n`);
console.log(added.length > 0 ? added.map((line) => `  ${line}`).join("\n") : "Tidak ada yang baru.");
