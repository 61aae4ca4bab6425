import { electionListContent } from "../../../channels/api/query/pemilihan.ts";
import { listRoute } from "../../../channels/api/route.ts";

export const GET = listRoute("daftar-pemilihan", electionListContent);
