/** The two colours of a KIM, for what is drawn outside a page: an icon, a card. */
import styles from "../styles/warna.css?raw";

export interface Pair {
	/** The deep ground. */
	readonly dalam: string;
	/** The tint. */
	readonly terang: string;
}

/** The pair of a colour's name. Throws when there is none. */
export function pairOf(warna: string): Pair {
	const pattern = new RegExp(`\\.warna-${warna} \\{\\s*--dalam: (#\\w+);\\s*--terang: (#\\w+)`);
	const [, dalam, terang] = pattern.exec(styles) ?? [];
	if (!dalam || !terang) throw new Error(`warna.css has no .warna-${warna}`);
	return { dalam, terang };
}
