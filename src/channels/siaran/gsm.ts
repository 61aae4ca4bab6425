/** The alphabet of SMS: 3GPP TS 23.038 (GSM 7 bit), and how many messages a text takes. */

const basic = new Set(
	"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** Behind an escape: two places each. */
const extended = "^{}\\[~]|€";
const escaped = new RegExp(`[${RegExp.escape(extended)}]`, "g");

const whole = new RegExp(`^[${RegExp.escape([...basic].join("") + extended)}]*$`);
export const isGsm = (text: string): boolean => whole.test(text);

const plain: readonly [RegExp, string][] = [
	[/[‐-―−]/g, "-"],
	[/[‘’‚′`]/g, "'"],
	[/[“”„″«»]/g, '"'],
	[/…/g, "..."],
	[/[•·]/g, "-"],
];

/** Text with only what a plain SMS carries: other marks become their plain ones, letters lose their accents. */
export function gsm(text: string): string {
	// Most texts have nothing else.
	if (isGsm(text)) return text.replace(/\s+/g, " ");
	let said = text;
	for (const [pattern, mark] of plain) said = said.replace(pattern, mark);
	return [...said]
		.map((c) => (isGsm(c) ? c : [...c.normalize("NFKD")].filter((part) => basic.has(part)).join("")))
		.join("")
		.replace(/\s+/g, " ");
}

export interface SmsSize {
	/** Places of seven bits. */
	readonly huruf: number;
	/** Messages it is sent and paid as: 160 places, or 153 each when there are more. */
	readonly pesan: number;
}

/** Size of a text of the alphabet. */
export function smsSize(text: string): SmsSize {
	const huruf = [...text].length + (text.match(escaped)?.length ?? 0);
	return { huruf, pesan: huruf <= 160 ? 1 : Math.ceil(huruf / 153) };
}
