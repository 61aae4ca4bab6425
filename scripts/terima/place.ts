/** What may be taken in, and where it lies: a path that somebody sends is never believed. */
import { isMendable } from "../../src/gate/addresses/sources.ts";
import { nearest } from "../../src/gate/saran.ts";
import { slugPattern } from "../../src/model/schemas/fields.ts";
import { kimOfPath, placeOf } from "../../src/model/schemas/kinds.ts";

const asset = /^kim\/([^/]+)\/(?:gambar\/[^/\\]+\.(?:jpe?g|png|webp|avif)|berkas\/[^/\\]+\.pdf)$/i;
/** Names that a file system or a terminal could be led astray with. */
const strange = /[\p{C}\\:*?"<>|]|(?:^|\/)\.|\.\.|^\/|\/\/|(?:^|\/) | (?:\/|$)/u;

const isAsset = (path: string): boolean => asset.test(path) && !strange.test(path);

/** Why a path is not taken in, as a sentence; `undefined` when it may be. */
export function placeFault(path: string, kims: readonly string[], only?: string): string | undefined {
	const place = placeOf(path);
	const isText =
		place !== undefined &&
		Object.values(place.params).every((name) => slugPattern.test(name)) &&
		!strange.test(path);
	if (!isText && !isAsset(path))
		return "bukan tempat tulisan atau gambar KIM. Yang diterima: berkas di folder kim/, faq/, klarifikasi/, dan halaman/.";
	if (isText && !isMendable(place.kind))
		return "hanya diubah pengurus portal sendiri, tidak lewat kiriman. Sunting berkasnya langsung bila memang perlu.";
	const kim = kimOfPath(path);
	if (kim !== undefined && !kims.includes(kim)) {
		const near = nearest(kim, kims);
		return `menyebut KIM "${kim}" yang belum ada.${near ? ` Mungkin maksudnya "${near}"?` : ""} KIM baru dibuat dengan npm run kim:baru.`;
	}
	if (only !== undefined && kim !== only) return `bukan milik KIM ${only}, padahal --kim ${only} diminta.`;
	return undefined;
}

/** Whether files of these paths may come in one delivery: they belong to one KIM, or all to the portal. */
export const isOneOwner = (paths: readonly string[]): boolean => new Set(paths.map(kimOfPath)).size <= 1;
