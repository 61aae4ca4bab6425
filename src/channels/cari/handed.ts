/** The note of the search goes from the program that renders to the command that keeps it: of one process, but not one module. */
const key = Symbol.for("corong.cari");
const globals = globalThis as { [key]?: string | undefined };

/** Hands over the note of the parts that were made; nothing where they cannot be made of what is at hand. */
export function handNote(note: string | undefined): void {
	globals[key] = note;
}

export const handedNote = (): string | undefined => globals[key];
