/** CBOR as far as an index needs it: lists, whole numbers, texts. Written at once, without a copy of what is written. */

const [whole, negative, text, list] = [0 << 5, 1 << 5, 3 << 5, 4 << 5];

export class Cbor {
	#bytes = Buffer.allocUnsafe(1 << 16);
	#length = 0;

	/** What was written since it was last taken. */
	take(): Buffer {
		const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
		this.#length = 0;
		return taken;
	}

	/** Begins a list of so many. */
	list(length: number): void {
		this.#head(list, length);
	}

	number(value: number): void {
		if (value < 0) this.#head(negative, -1 - value);
		else this.#head(whole, value);
	}

	text(value: string): void {
		const length = Buffer.byteLength(value);
		this.#head(text, length);
		this.#room(length);
		this.#length += this.#bytes.write(value, this.#length);
	}

	texts(values: readonly string[]): void {
		this.list(values.length);
		for (const value of values) this.text(value);
	}

	#head(kind: number, value: number): void {
		this.#room(5);
		const bytes = this.#bytes;
		if (value < 24) bytes[this.#length++] = kind | value;
		else if (value < 0x100) {
			bytes[this.#length++] = kind | 24;
			bytes[this.#length++] = value;
		} else if (value < 0x10000) {
			bytes[this.#length++] = kind | 25;
			this.#length = bytes.writeUInt16BE(value, this.#length);
		} else {
			bytes[this.#length++] = kind | 26;
			this.#length = bytes.writeUInt32BE(value, this.#length);
		}
	}

	#room(length: number): void {
		if (this.#length + length <= this.#bytes.length) return;
		const more = Buffer.allocUnsafe(2 * (this.#length + length));
		this.#bytes.copy(more, 0, 0, this.#length);
		this.#bytes = more;
	}
}
