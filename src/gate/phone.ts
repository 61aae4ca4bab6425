/** Telephone numbers as people write them. */

/** `0812-3456-7890`, `62 812…` and `wa.me/62812…` with the country's code. */
export function readPhone(text: string): string | undefined {
	const plain = text.replace(/^(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)/i, "");
	const own = /^(?:\+?62|0)(\d+)$/.exec(plain.replace(/[\s().-]/g, ""))?.[1];
	return own && /^[\d\s()+.-]+$/.test(plain) ? `+62${own}` : undefined;
}

/** The numbers of a text that holds several: `0812… / 0813…`, `0812… atau 0813…`; none for anything else. */
export function readPhones(text: string): string[] {
	const parts = text.split(/\s*(?:[/,;&]|\b(?:atau|dan)\b)\s*/i).filter(Boolean);
	const phones = parts.map(readPhone).filter((phone) => phone !== undefined);
	return phones.length > 1 && phones.length === parts.length ? phones : [];
}
