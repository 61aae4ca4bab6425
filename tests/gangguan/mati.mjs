/**
 * Loaded before a command: kills the process right before the n-th time it changes something below a folder, as a power
 * cut would. `UJI_TEMPAT` is the folder, `UJI_KE` the number.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const place = process.env.UJI_TEMPAT;
const fatal = Number(process.env.UJI_KE);
let count = 0;

for (const name of [
	"copyFileSync",
	"linkSync",
	"mkdirSync",
	"renameSync",
	"rmdirSync",
	"rmSync",
	"symlinkSync",
	"writeFileSync",
	"appendFileSync",
]) {
	const original = fs[name];
	fs[name] = (...args) => {
		if (args.some((arg) => typeof arg === "string" && arg.startsWith(place)) && ++count === fatal)
			process.kill(process.pid, "SIGKILL");
		return original(...args);
	};
}
syncBuiltinESMExports();
