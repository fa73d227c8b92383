import { unknownAddress } from "@/lib/rest/handler";
import { explainUnknownAddress } from "@/lib/rest/unknown-address";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = unknownAddress(explainUnknownAddress);
