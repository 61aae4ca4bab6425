/** The thread that writes the indexes of a site: it is told of one after the other, and at last of none. */
import { on } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { type Index, Indexes } from "./write.ts";

const indexes = new Indexes(workerData);
for await (const [index] of on(parentPort as MessagePort, "message") as AsyncIterable<[Index | undefined]>) {
	if (!index) break;
	await indexes.add(index);
}
await indexes.close();
