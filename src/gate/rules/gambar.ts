import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";

/** Pictures and downloads stay in the file's own folder. */
const imagePath = /^(?:\.\/)?gambar\/[^/\\]+\.(?:jpe?g|png|webp|avif)$/i;
const downloadPath = /^berkas\/[^/\\]+\.pdf$/i;
/** A phone's photo is about 4 MB; more only makes the repository heavy. */
const largest = 5_000_000;

/** Images and downloads exist, are what their name says, are not huge, and images say what they show. */
export const gambar: Rule = {
	name: "gambar",
	*check({ nodes, place, path }, world) {
		const folder = place?.params.kim ? `kim/${place.params.kim}` : path.slice(0, path.lastIndexOf("/"));
		const findings: Finding[] = [];
		const look = (url: string, offset: number) => {
			const fact = world.file(`${folder}/${url.replace(/^\.\//, "")}`);
			if (!fact)
				findings.push({
					offset,
					message: `berkas "${url}" tidak ditemukan`,
					suggestion: `Simpan berkasnya di content/${folder}/${url.split("/").slice(0, -1).join("/")}/, dan periksa huruf besar-kecil namanya.`,
				});
			else if (fact.fault)
				findings.push({
					offset,
					message: `berkas "${url}" tidak dapat dipakai: ${fact.fault}`,
					suggestion: "Simpan ulang gambarnya sebagai JPG, PNG, atau WebP dari aplikasi foto.",
				});
			else if (fact.bytes > largest)
				findings.push({
					offset,
					message: `berkas "${url}" terlalu besar (${Math.round(fact.bytes / 1e6)} MB)`,
					suggestion:
						"Perkecil sampai di bawah 5 MB, misalnya dengan mengirimnya ke diri sendiri lewat WhatsApp.",
				});
		};
		for (const node of nodes) {
			const offset = node.position?.start.offset ?? 0;
			if (node.type === "image") {
				if (!imagePath.test(node.url))
					findings.push({
						offset,
						message: `gambar "${node.url}" tidak dapat dipakai`,
						suggestion:
							"Simpan gambar jpg, png, atau webp di folder gambar/, lalu tulis ![keterangan](gambar/nama.jpg).",
					});
				else look(node.url, offset);
				if (!node.alt?.trim())
					findings.push({
						offset,
						message: "gambar belum diberi keterangan",
						suggestion: `Tulis apa yang tampak, supaya yang mendengarkan pun tahu: ![Warga antre di TPS](${node.url})`,
					});
			}
			if (node.type === "imageReference")
				findings.push({
					offset,
					message: "gambar ditulis dengan cara yang tidak dipakai di sini",
					suggestion: "Tulis langsung: ![keterangan](gambar/nama.jpg).",
				});
			if (node.type === "blok" && node.name === "unduhan") {
				const { berkas = "" } = node.attributes;
				if (downloadPath.test(berkas)) look(berkas, offset);
			}
		}
		yield* findings;
	},
};
