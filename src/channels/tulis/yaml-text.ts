/** YAML as the sample files are written: dates in quotes, short lists on one line, long text unbroken. */
import { Document, isScalar, Scalar, visit } from "yaml";

const looksLikeDate = /^\d{4}-\d{2}(?:-\d{2})?$/;
const shortList = 90;

export function yamlOf(values: Readonly<Record<string, unknown>>): string {
	// With no column at all the gate would only say that there is none.
	const document = new Document(values);
	visit(document, {
		Scalar(_, node) {
			if (typeof node.value === "string" && looksLikeDate.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
		},
		Seq(_, node) {
			node.flow = node.items.every(isScalar) && JSON.stringify(node).length < shortList;
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
