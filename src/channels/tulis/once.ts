/** Work that is asked for more often than it can be done. */

/** Does a thing over and over, never twice at once; what is asked meanwhile is done once afterwards. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | undefined;
	let again = false;
	return () => {
		if (running) {
			again = true;
			return running;
		}
		const rounds = async () => {
			do {
				again = false;
				await work();
			} while (again);
		};
		running = rounds().finally(() => {
			running = undefined;
		});
		return running;
	};
}
