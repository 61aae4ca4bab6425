/** Before any test that looks at it: the sample's site stands. */
import { builtSample } from "./bersama.ts";

await builtSample();
