/** Loaded before a command: the disk below `UJI_TEMPAT` is full after so many writes. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const place = process.env.UJI_TEMPAT;
let left = Number(process.env.UJI_SISA);

function spend(path) {
	if (typeof path !== "string" && !(path instanceof URL)) return;
	if (!String(path).includes(place) || left-- > 0) return;
	throw Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), { code: "ENOSPC" });
}
for (const [owner, name] of [
	[fs, "writeFileSync"],
	[fs, "copyFileSync"],
	[fs.promises, "writeFile"],
	[fs.promises, "copyFile"],
]) {
	const original = owner[name];
	const sync = (path, ...rest) => {
		spend(path);
		return original(path, ...rest);
	};
	owner[name] = owner === fs ? sync : async (...args) => sync(...args);
}
syncBuiltinESMExports();
