/** Files that an author picks or pastes come to the draft, each with what has to be told of it. */
import { type Attachment, attach } from "./attachments.ts";
import type { Taken } from "./body.ts";
import { Unreadable } from "./picture.ts";
import type { TulisKim } from "./query.ts";
import type { Shelf } from "./shelf.ts";
import { tulis } from "./words.ts";

interface For {
	kim: string;
	own: TulisKim;
	attached: Map<string, Attachment>;
}

/** One after the other: their names are counted, and a phone has little memory. */
export async function takeIn(
	files: readonly File[],
	{ kim, own, attached }: For,
	shelf: Shelf,
): Promise<Taken> {
	const taken: Taken = { paths: [], faults: [] };
	const isTaken = (path: string) => attached.has(path) || path in own.berkas;
	for (const file of files) {
		try {
			const [path, attachment] = await attach(file, isTaken);
			attachment.kept = await shelf.put(kim, path, attachment);
			attached.set(path, attachment);
			taken.paths.push(path);
			if (!attachment.kept) taken.faults.push(tulis.body.notKept(file.name));
		} catch (error) {
			if (!(error instanceof Unreadable)) throw error;
			taken.faults.push(tulis.body.troubles[error.trouble](file.name));
		}
	}
	return taken;
}
