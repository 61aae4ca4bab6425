/** The thread that writes the indexes of a site. */
import { parentPort, workerData } from "node:worker_threads";
import { writeIndexes } from "./write.ts";

await writeIndexes(workerData, (files) => parentPort?.postMessage(files));
