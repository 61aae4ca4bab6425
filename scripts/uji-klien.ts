/**
 * `npm run uji:klien`: the built site before programs that others wrote and that know nothing of us: calendars, feed
 * readers, text browsers, a speech synthesiser, readers of QR codes, linters. Each one runs where it is installed; where
 * it is not, one sentence says so and how to have it. None of them is part of this project.
 */
import { resolve } from "node:path";
import { serveFolder } from "../tests/server.ts";
import { type Client, clients, type Outcome } from "./klien/klien.ts";
import { mustBeBuilt, readOptions } from "./opsi.ts";

const { values } = readOptions({ options: { situs: { type: "string" }, hanya: { type: "string" } } });
const folder = resolve(values.situs ?? "dist");
mustBeBuilt(folder);
const wanted = values.hanya?.split(",");
const { origin, close } = await serveFolder(folder);

async function run({ check }: Client): Promise<Outcome> {
	try {
		return await check({ folder, origin });
	} catch (error) {
		return { faults: [error instanceof Error ? error.message : String(error)] };
	}
}

let failed = 0;
for (const client of clients.filter(({ name }) => !wanted || wanted.includes(name))) {
	const outcome = await run(client);
	if ("missing" in outcome) {
		console.log(`LEWAT  ${client.name}: tidak terpasang di sini. ${outcome.missing}`);
		continue;
	}
	const { faults, said } = outcome;
	console.log(`${faults.length === 0 ? "BAIK " : "SALAH"}  ${client.name}: ${said ?? client.what}`);
	for (const fault of faults.slice(0, 10)) console.log(`         ${fault}`);
	if (faults.length > 0) failed++;
}
await close();
process.exitCode = failed > 0 ? 1 : 0;
