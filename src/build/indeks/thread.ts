/** The thread that writes the indexes of a site: it is told of one after the other, and at last of none. */
import { on } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { type Index, Indexes } from "./write.ts";

const indexes = new Indexes(workerData);
const port = parentPort as MessagePort;
for await (const [index] of on(port, "message") as AsyncIterable<[Index | undefined]>) {
	if (!index) break;
	await indexes.add(index);
}
await indexes.close();
