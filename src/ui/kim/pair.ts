/** The two colours of a KIM, for what is drawn outside a page: an icon, a card. */
import styles from "../styles/warna.css?raw";

export interface Pair {
	/** The deep ground. */
	readonly kain: string;
	/** The tint. */
	readonly benang: string;
}

/** The pair of a colour's name. Throws when there is none. */
export function pairOf(warna: string): Pair {
	const pattern = new RegExp(`\\.warna-${warna} \\{\\s*--kain: (#\\w+);\\s*--benang: (#\\w+)`);
	const [, kain, benang] = pattern.exec(styles) ?? [];
	if (!kain || !benang) throw new Error(`warna.css has no .warna-${warna}`);
	return { kain, benang };
}
