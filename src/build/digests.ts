/**
 * Astro hashes the styles of a page for its policy, anew for each page; many thousand pages have a few dozen styles. While
 * pages are rendered, what was hashed once is remembered.
 */

/** More than all styles of the site; what is hashed beside them is not kept for ever. */
const most = 500;

/** Remembers digests until the function it returns is called. */
export function rememberDigests(subtle: Pick<SubtleCrypto, "digest"> = crypto.subtle): () => void {
	const known = new Map<string, Promise<ArrayBuffer>>();
	const digest = subtle.digest.bind(subtle);
	const remembering = (algorithm: AlgorithmIdentifier, data: BufferSource): Promise<ArrayBuffer> => {
		if (!(data instanceof Uint8Array) || typeof algorithm !== "string") return digest(algorithm, data);
		const key = `${algorithm} ${Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("latin1")}`;
		const value = known.get(key) ?? digest(algorithm, data);
		if (known.size < most) known.set(key, value);
		return value;
	};
	Object.defineProperty(subtle, "digest", { value: remembering, configurable: true });
	return () => void Reflect.deleteProperty(subtle, "digest");
}
