/** Who reads our texts aloud, and who reads our codes with a camera. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { secondsOf } from "../../src/channels/siaran/suku-kata.ts";
import { type Client, debian, inFolder, say } from "./program.ts";

/** How far the length we tell may be from that of a synthesiser that speaks slowly. */
const tolerance = 0.15;

/** Seconds of 16-bit samples of one channel. */
const lengthOf = (wav: Buffer) => (wav.length - 44) / 2 / wav.readUInt32LE(24);

const espeak: Client = {
	name: "espeak-ng",
	what: "panjang naskah radio seperti yang disebut, selisihnya paling banyak 15 persen",
	check: debian("espeak-ng", "espeak-ng", async ({ folder }) => {
		const faults: string[] = [];
		const pages = globSync("tahapan/*/*/siaran/index.html", { cwd: folder }).sort().slice(0, 20);
		for (const page of pages) {
			const html = readFileSync(join(folder, page), "utf8");
			const script = /<div class="naskah\b[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1] ?? "";
			const text = script
				.replace(/<[^>]+>/g, " ")
				.replace(/\s+/g, " ")
				.trim();
			const { stdout } = await say("espeak-ng", ["-v", "id", "-s", "120", "--stdout"], { input: text });
			const off = lengthOf(stdout) / secondsOf([text]) - 1;
			if (Math.abs(off) > tolerance) faults.push(`${page}: ${Math.round(off * 100)} persen`);
		}
		return { faults, said: `${pages.length} naskah, masing-masing sepanjang yang disebut` };
	}),
};

const zbar: Client = {
	name: "zbar-tools",
	what: "setiap kode QR poster terbaca dan menuju alamat yang tertulis",
	check: debian("zbarimg", "zbar-tools", ({ folder }) =>
		inFolder(async (work) => {
			const faults: string[] = [];
			const pages = globSync("{tahapan/*/*,kim/*}/poster/index.html", { cwd: folder }).sort().slice(0, 12);
			for (const page of pages) {
				const html = readFileSync(join(folder, page), "utf8");
				const [svg, address] = /<svg[^>]*aria-label="Kode QR menuju ([^"]+)"[\s\S]*?<\/svg>/.exec(html) ?? [];
				if (!svg || !address) {
					faults.push(`${page}: tidak ada kode QR`);
					continue;
				}
				const file = join(work, "kode.png");
				const drawn = svg.includes("xmlns=")
					? svg
					: svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
				writeFileSync(
					file,
					await sharp(Buffer.from(drawn))
						.resize(600)
						.flatten({ background: "#fff" })
						.extend({ top: 60, bottom: 60, left: 60, right: 60, background: "#fff" })
						.png()
						.toBuffer(),
				);
				const { stdout } = await say("zbarimg", ["--quiet", "--raw", file]);
				if (!stdout.toString().includes(address))
					faults.push(`${page}: ${stdout.toString().trim()} bukan ${address}`);
			}
			return { faults };
		}),
	),
};

export const speech: readonly Client[] = [espeak, zbar];
