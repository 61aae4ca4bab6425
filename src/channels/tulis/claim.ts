/** One tab writes a draft: the others read it, until one of them takes it over. */

export interface Claim {
	release(): void;
}

/**
 * Claims a draft for this tab; `undefined` when another has it, unless it is to be taken from that one. `lost` is called
 * when another tab takes it from this one.
 */
export function claim(name: string, lost: () => void, how: "ask" | "take"): Promise<Claim | undefined> {
	// Over plain http there are no locks: whoever wrote last has it.
	if (!navigator.locks) return Promise.resolve(watch(name, lost));
	return new Promise((resolve) => {
		navigator.locks
			.request(name, how === "take" ? { steal: true } : { ifAvailable: true }, (lock) => {
				if (!lock) return resolve(undefined);
				return new Promise<void>((release) => resolve({ release }));
			})
			.catch(lost);
	});
}

function watch(name: string, lost: () => void): Claim {
	const notice = ({ key }: StorageEvent) => key === name && lost();
	addEventListener("storage", notice);
	return { release: () => removeEventListener("storage", notice) };
}
