/** A voice of the device itself that speaks a language. A voice from the network would send away what is read. */

/** Old Android calls Indonesian `in`. */
const sameAs: Readonly<Record<string, readonly string[]>> = { id: ["id", "in"] };

export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
	const codes = sameAs[lang] ?? [lang];
	return globalThis.speechSynthesis
		?.getVoices()
		.find(({ localService, lang: own }) => localService && codes.includes(own.split(/[-_]/)[0] ?? ""));
}

/** Calls back now, and again whenever voices arrive. */
export function onVoices(tell: () => void): void {
	tell();
	globalThis.speechSynthesis?.addEventListener?.("voiceschanged", tell);
}
