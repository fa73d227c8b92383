import "server-only";
import { findNearestNames } from "../filters/nearest-names";
import { API_BASE } from "./endpoint";
import { ENDPOINTS } from "./endpoints";

/** Says what an address that is none of the API's could have meant. */
export function explainUnknownAddress(path: string): string {
  const [first = "", , third = ""] = path.slice(API_BASE.length + 1).split("/");
  const paths = Object.values(ENDPOINTS).map((endpoint) => endpoint.path.slice(1));
  const beginnings = [...new Set(paths.map((known) => known.split("/")[0] ?? ""))];
  const wrong = beginnings.includes(first) ? third : first;
  const known = beginnings.includes(first)
    ? [...new Set(paths.flatMap((one) => one.split("/")[2] ?? []))]
    : beginnings;
  const nearest = findNearestNames(wrong, known, 1)[0];
  const meant = nearest === undefined ? "" : ` Did you mean “${nearest}”?`;
  return `The API has no such address.${meant} All of them are in ${API_BASE}/openapi.json and on /reference.`;
}
