declare module "unicode-confusables" {
	/** The text with every sign in place of which another one is taken replaced by that one (UTS 39). */
	export function rectifyConfusion(text: string): string;
}
