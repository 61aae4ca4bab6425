/** Loaded before a command: whatever shares a text that holds this word throws, as a fault of the program would. */
const word = "kenarilempar";
const original = globalThis.encodeURIComponent;
globalThis.encodeURIComponent = (text) => {
	if (String(text).includes(word)) throw new Error(`cannot share ${word}`);
	return original(text);
};
