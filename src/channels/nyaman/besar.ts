/** Large letters: kept on this device alone. Every page asks for them before it is painted (`ui/layout/first.ts`). */

const key = "hurufBesar";
const { classList } = document.documentElement;

/** The switch, as it stands on this device. */
export function largeSwitch(label: string): HTMLElement {
	const box = document.createElement("input");
	box.type = "checkbox";
	box.checked = classList.contains("besar");
	box.addEventListener("change", () => {
		classList.toggle("besar", box.checked);
		try {
			if (box.checked) localStorage.setItem(key, "1");
			else localStorage.removeItem(key);
		} catch {
			// Nothing may be kept here: the letters are large until the page is left.
		}
	});
	const row = document.createElement("label");
	row.append(box, label);
	return row;
}
