/** A JSON file of this site. Throws when it does not come. */
export async function loadJson<T>(address: string): Promise<T> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	return (await response.json()) as T;
}
