/** The QR code on the page as a file of its own; printers make it as large as they like. */
export function downloadCode(svg: SVGElement): void {
	const file = svg.cloneNode(true) as SVGElement;
	for (const name of file.getAttributeNames())
		if (name !== "viewBox" && name !== "xmlns") file.removeAttribute(name);
	file.setAttribute("width", "300");
	file.setAttribute("height", "300");
	const text = new XMLSerializer().serializeToString(file);
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
	link.download = `qr-${svg.dataset.nama}.svg`;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
