"use server";

import type { Destination, DestinationGroup } from "@/lib/chart/prepare-palette";
import { preparePalette } from "@/lib/chart/prepare-palette";
import { findNearestNames } from "@/lib/filters/nearest-names";
import { parseRecordPath, type RecordPath } from "@/lib/filters/parse-record-path";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadDemands } from "@/lib/service/load-demand";
import { loadFrame } from "@/lib/service/load-frame";
import { loadSources } from "@/lib/service/load-source";
import type { Frame } from "@/lib/service/read-models";
import { toReference } from "./read-reference";

/** Every place that the palette leads to; none where there is no such negotiation. */
export async function listDestinations(negotiation: string): Promise<readonly DestinationGroup[]> {
  const frame = await loadFrame(String(negotiation));
  return frame === null
    ? []
    : preparePalette(frame, await loadDemands({ negotiation: frame.negotiation.id }));
}

/** The records that somebody may have meant with an address, path and query, that names none. */
export async function listNearRecords(address: string): Promise<readonly Destination[]> {
  const [path = "", query] = String(address).split("?");
  const asked = parseRecordPath(path);
  const given = Object.fromEntries(new URLSearchParams(query));
  const frame = asked === null ? null : await loadFrame(toReference(asked.negotiation, given));
  if (asked === null || frame === null) return [];
  const records = await listRecords(frame, asked.kind);
  // A statement's name is its day and its demand's name: the demand is found without reading all statements.
  const wanted = asked.kind === "statements" ? asked.id.replace(/^\d{4}-\d{2}-\d{2}-/, "") : asked.id;
  return findNearestNames(
    wanted,
    records.map(({ id }) => id),
  ).flatMap((id) => {
    const record = records.find((candidate) => candidate.id === id);
    return record === undefined ? [] : [{ href: record.href, name: record.name, hint: id }];
  });
}

type Known = { readonly id: string; readonly name: string; readonly href: string };

async function listRecords(frame: Frame, kind: RecordPath["kind"]): Promise<readonly Known[]> {
  const negotiation = frame.negotiation.id;
  switch (kind) {
    case "issues":
      return frame.issues.map(({ id, title }) => ({
        id,
        name: title,
        href: screenPaths.issue(negotiation, id),
      }));
    case "parties":
      return frame.parties.map(({ id, name }) => ({ id, name, href: screenPaths.party(negotiation, id) }));
    case "rounds":
      return frame.rounds.map(({ id, name }) => ({ id, name, href: screenPaths.round(negotiation, id) }));
    case "demands":
    case "statements":
      return (await loadDemands({ negotiation })).map(({ demand: { id, title } }) => ({
        id,
        name: title,
        href: screenPaths.demand(negotiation, id),
      }));
    case "sources":
      return (await loadSources(negotiation)).map(({ id, title }) => ({
        id,
        name: title,
        href: screenPaths.source(negotiation, id),
      }));
  }
}
