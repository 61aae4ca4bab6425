/** The tokens as the stylesheet holds them, in both schemes: the design page shows what is, not what was meant. */
import source from "../styles/tokens.css?raw";

interface Token {
	readonly name: string;
	readonly value: string;
	/** In the dark scheme, where it differs. */
	readonly dark: string | undefined;
}

const declared = (part: string) =>
	new Map(
		[...part.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
	);

const [light = "", dark = ""] = source.split("@media");
const night = declared(dark);

export const tokens: readonly Token[] = [...declared(light)].map(([name, value]) => ({
	name,
	value,
	dark: night.get(name),
}));

export const isColour = ({ value }: Token): boolean => value.startsWith("#");
