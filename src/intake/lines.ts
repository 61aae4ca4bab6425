/** Records that hold one JSON value a line, as they may be found after a merge or an edit by hand. */

export interface LineFault {
	/** 1-based. */
	readonly line: number;
	readonly message: string;
}

/** Reads every line; `accept` gives what a value means, or says what is wrong with it. Never throws. */
export function readLines<T extends object>(
	text: string,
	accept: (data: unknown) => T | string,
): { values: T[]; faults: LineFault[] } {
	const values: T[] = [];
	const faults: LineFault[] = [];
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === "") continue;
		const read = readLine(line, accept);
		if (typeof read === "string") faults.push({ line: index + 1, message: read });
		else values.push(read);
	}
	return { values, faults };
}

/** What one line holds, or what is wrong with it. */
export function readLine<T>(line: string, accept: (data: unknown) => T | string): T | string {
	let data: unknown;
	try {
		data = JSON.parse(line);
	} catch {
		return /^(?:<{7}|={7}|>{7}|\|{7})/.test(line)
			? "tanda penggabungan git tertinggal di sini"
			: "baris ini bukan JSON yang utuh";
	}
	return accept(data);
}
