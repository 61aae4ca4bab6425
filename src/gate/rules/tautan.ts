import { visit } from "unist-util-visit";
import type { Finding } from "../problem.ts";
import type { Rule } from "../rule.ts";

const allowedLink = /^(?:https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]+|\/(?!\/)[^\s\\]*|#[^\s]+)$/i;
const allowedImage = /^(?:\.\/)?gambar\/[\w.-]+\.(?:jpe?g|png|webp|avif)$/i;

/** Links go to the web, mail, phone or this site; images are image files of the KIM's own `gambar` folder. */
export const tautan: Rule = {
	name: "tautan",
	*check({ tree }) {
		if (!tree) return;
		const findings: Finding[] = [];
		visit(tree, (node) => {
			const offset = node.position?.start.offset ?? 0;
			if ((node.type === "link" || node.type === "definition") && !allowedLink.test(node.url))
				findings.push({
					offset,
					message: `alamat tautan "${node.url}" tidak diperbolehkan`,
					suggestion:
						"Pakai alamat lengkap (https://…), surel (mailto:…), telepon (tel:+62…), atau alamat di situs ini (/faq/cek-dpt/).",
				});
			if (node.type === "image" && !allowedImage.test(node.url))
				findings.push({
					offset,
					message: `gambar "${node.url}" tidak dapat dipakai`,
					suggestion:
						"Simpan gambar jpg, png, atau webp di folder gambar/, lalu tulis ![keterangan](gambar/nama.jpg).",
				});
		});
		yield* findings;
	},
};
