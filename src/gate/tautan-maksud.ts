/** The address an author meant by one that cannot be followed. */
import { readPhone } from "./phone.ts";

/** Links go to the web, mail, phone or this site; nothing else. */
export const followable =
	/^(?:https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d-]+|\/(?!\/)[^\s\\]*|#[^\s]+)$/i;

const readings: readonly ((url: string) => string | undefined)[] = [
	(url) => {
		const phone = readPhone(url.replace(/^(?:tel|telp|telepon|telpon|hp|wa)\s*[:.]\s*/i, ""));
		return phone && /\d{7}/.test(phone) ? `tel:${phone}` : undefined;
	},
	(url) =>
		/^(?:mailto:)?\s*[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/i.test(url)
			? `mailto:${url.replace(/^mailto:/i, "").trim()}`
			: undefined,
	(url) =>
		/^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:id|com|org|net|info|gov|co|me|ly|be|gl|link)(?:[/?#]|$))/i.test(
			url,
		)
			? `https://${url}`
			: undefined,
	(url) =>
		/^h?ttps?[:;]?\/*[a-z0-9-]+\./i.test(url) ? url.replace(/^h?ttp(s?)[:;]?\/*/i, "http$1://") : undefined,
	(url) => url,
];

/** An address that can be followed and is surely the one meant; `undefined` when nobody can tell. */
export function addressMeant(url: string): string | undefined {
	const plain = url.trim().replace(/[“”"]/g, "");
	for (const read of readings) {
		const meant = read(plain)?.replace(/\s+/g, "%20");
		if (meant && meant !== url && followable.test(meant)) return meant;
	}
	return undefined;
}
