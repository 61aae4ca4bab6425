/** How far a long work has come, for who waits for it: one line that stays, after three seconds of patience. */

const patience = 3000;
const pause = 500;

export interface Progress {
	/** So many steps there will be. */
	begin(steps: number): void;
	step(): void;
	end(): void;
}

/** What a line needs to know of a screen. */
type Screen = Pick<NodeJS.WriteStream, "write" | "isTTY">;

const minutes = (seconds: number) =>
	seconds < 90 ? `${Math.ceil(seconds)} detik` : `${Math.ceil(seconds / 60)} menit`;

/** `1.200 dari 68.147 halaman, kira-kira 4 menit lagi` */
export function progressLine(done: number, steps: number, elapsed: number): string {
	const number = (n: number) => n.toLocaleString("id-ID");
	const left = done > 0 ? ((steps - done) * elapsed) / done / 1000 : 0;
	return `${number(done)} dari ${number(steps)} halaman, kira-kira ${minutes(left)} lagi`;
}

/** A line on a screen that somebody looks at; where nobody does, as in CI, nothing. */
export function progressOn(
	screen: Screen,
	now: () => number = () => performance.now(),
	isQuiet = Boolean(process.env.CI),
): Progress {
	let [steps, done, start, told] = [0, 0, 0, 0];
	const isSeen = Boolean(screen.isTTY) && !isQuiet;
	const write = (text: string) => screen.write(`\r\x1b[K${text}`);
	return {
		begin(all) {
			[steps, done, start, told] = [all, 0, now(), 0];
		},
		step() {
			done++;
			const time = now();
			if (!isSeen || time - start < patience || time - told < pause) return;
			told = time;
			write(progressLine(done, steps, time - start));
		},
		end() {
			if (told > 0) write("");
		},
	};
}
