import "server-only";
import { currentActor } from "../auth/current-actor";
import { AppError } from "../errors";
import { findRevision } from "../service/find-revision";
import { loadRecordHistory } from "../service/records/load-record-history";
import { loadWrittenRecord } from "../service/records/load-written-record";
import type { CurrentRecord, WriteResult } from "../service/records/record-write";
import { removeRecord } from "../service/records/remove-record";
import { reviseRecord } from "../service/records/revise-record";
import { saveRecord } from "../service/records/save-record";
import { admitWrite } from "./admit";
import { API_BASE } from "./endpoint";
import { readRequest } from "./handler";
import { getKnownRevision, isSlug } from "./known-names";
import { answering, type Method, type RouteMethods, toRoute } from "./methods";
import { ProblemError } from "./problem-error";
import { readJsonBody, refuseBody } from "./read-body";
import type { WritableKind } from "./schemas/writes";
import { toUnknownRecord } from "./unknown-record";
import { withReference } from "./with-reference";
import type { WriteEndpoint } from "./write-endpoint";
import { readIdempotencyKey, readIfMatch } from "./write-headers";
import { explainFaults, serializeWritten } from "./written-record";

/** A write as it was asked for. */
type Write = {
  readonly request: Request;
  readonly kind: WritableKind;
  readonly negotiation: string;
  /** Of the record in the path; empty for a new one. */
  readonly id: string;
  readonly reason: string | null;
  readonly key: string | null;
  readonly onReplay: () => void;
};
type Done = { readonly result: WriteResult<WritableKind>; readonly against: number | null };

/** The negotiation that an address means where it does not name one. */
type Home = (asked: {
  readonly params: { readonly id: string };
  readonly query: { readonly negotiation?: string | undefined };
}) => Promise<string>;

/**
 * Adds methods that write to a route that reads.
 *
 * @param reading - As `reading` made it.
 * @param writes - What each method declares.
 * @param home - Where the path does not name the negotiation, what finds it.
 */
export function withWrites(
  reading: RouteMethods,
  writes: Partial<Record<WriteEndpoint["method"], WriteEndpoint>>,
  home: Home | null = null,
): RouteMethods {
  const methods = Object.entries(writes).map(([name, endpoint]) => [name, writing(endpoint, home)] as const);
  return toRoute({ GET: reading.GET, HEAD: reading.HEAD, ...Object.fromEntries(methods) });
}

function writing(endpoint: WriteEndpoint, home: Home | null): Method {
  return (request, context) =>
    answering(request, async (requestId) => {
      // The same answer to everybody who has not signed in, before anything is looked up or read.
      if (currentActor().kind === "nobody")
        throw new AppError("unauthenticated", "Sign in, or send an API token: Authorization: Bearer ….");
      const allowance = await admitWrite();
      const asked = withReference(await readRequest(endpoint, request, context));
      const params = asked.params as { readonly negotiation?: string; readonly id?: string };
      const query = asked.query as { readonly negotiation?: string; readonly reason?: string };
      const { kind, method } = endpoint;
      const { id = "" } = params;
      const key = readIdempotencyKey(request);
      const version = method === "POST" ? null : readIfMatch(request);
      const negotiation = params.negotiation ?? (await home?.({ params: { id }, query })) ?? "";
      let replayed = false;
      const onReplay = () => {
        replayed = true;
      };
      const { reason = null } = query;
      const write: Write = { request, kind, negotiation, id, reason, key, onReplay };
      const done = await doWrite(write, version);
      return answer(write, done, {
        "x-request-id": requestId,
        "cache-control": "no-store",
        ...allowance,
        ...(replayed ? { "idempotency-replayed": "true" } : {}),
      });
    });
}

async function doWrite(write: Write, version: number | null): Promise<Done> {
  const { request, kind, negotiation, id, reason, key, onReplay } = write;
  // No other text is a name of anything; the database is not asked with it.
  if (!isSlug(negotiation)) await getKnownRevision(negotiation);
  const about = { negotiation, kind, reason, key, onReplay };
  if (version === null) {
    const fields = await readJsonBody(request);
    return { result: await saveRecord({ ...about, version, fields }), against: null };
  }
  if (!isSlug(id)) throw await toUnknownRecord(negotiation, kind, id);
  if (request.method === "PATCH") {
    const changes = await readJsonBody(request);
    return { result: await reviseRecord({ ...about, id, version, changes }), against: version };
  }
  await refuseBody(request);
  return { result: await removeRecord({ ...about, id, version }), against: version };
}

async function answer(
  write: Write,
  { result, against }: Done,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  if (!result.ok) throw await toRefusal(write, result, against);
  if (write.request.method === "DELETE") return new Response(null, { status: 204, headers });
  const { negotiation, kind } = write;
  const { id, version, writeId } = result;
  const record = await loadWrittenRecord({ negotiation, kind, id, version, writeId });
  const path = kind === "statement" ? `/statements/${id}` : `/negotiations/${negotiation}/${kind}s/${id}`;
  return new Response(JSON.stringify(serializeWritten(negotiation, record)), {
    status: against === null ? 201 : 200,
    headers: {
      ...headers,
      "content-type": "application/json",
      etag: `"${version}"`,
      ...(against === null ? { location: `${API_BASE}${path}` } : {}),
    },
  });
}

async function toRefusal(
  write: Write,
  result: Extract<WriteResult<WritableKind>, { ok: false }>,
  against: number | null,
): Promise<Error> {
  const { kind, negotiation, id } = write;
  switch (result.kind) {
    case "invalid": {
      const errors = explainFaults(kind, result.faults);
      const places = errors.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
      const more = places.length > 3 ? ` And ${places.length - 3} more.` : "";
      const detail = `The record was not written. ${places.slice(0, 3).join(" ")}${more}`;
      return new ProblemError("invalid-input", detail, { errors });
    }
    case "in-use":
      return new ProblemError(
        "conflict",
        `The ${kind} stays: other records refer to it. ${result.faults.map(({ message }) => message).join(" ")}`,
        { errors: result.faults },
      );
    case "key-reused":
      return new ProblemError(
        "key-reused",
        "This Idempotency-Key was sent with another request. Nothing was changed: take a new key for a new write.",
      );
    case "stale":
      if (result.current === null) return toRemoved(write);
      return toStale(result.current, { kind, negotiation, id, against });
    default:
      return result satisfies never;
  }
}

/** What was there once has been removed since the writer read it; what never was is an unknown name. */
async function toRemoved({ negotiation, kind, id }: Write): Promise<Error> {
  try {
    const [last] = await loadRecordHistory({ negotiation, kind, id });
    const when = last === undefined ? "" : ` at ${last.at}`;
    return new ProblemError(
      "stale",
      `The ${kind} “${id}” was removed${when}. Nothing was changed. It can be restored from its history.`,
      { current: null },
    );
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found")
      return toUnknownRecord(negotiation, kind, id);
    throw error;
  }
}

async function toStale(
  { record, at }: CurrentRecord<WritableKind>,
  asked: {
    readonly kind: WritableKind;
    readonly negotiation: string;
    readonly id: string;
    readonly against: number | null;
  },
): Promise<Error> {
  const { kind, negotiation, id, against } = asked;
  const isRevision = against !== null && against === (await findRevision(negotiation));
  const revision = isRevision
    ? ` ${against} is the negotiation's revision, the ETag of what is read; If-Match takes the record's own \`version\`.`
    : "";
  return new ProblemError(
    "stale",
    `The ${kind} “${id}” stands at version ${record.version}, written at ${at}, and not at ${against}.${revision} Nothing was changed. Apply your change to \`current\` and send If-Match: "${record.version}".`,
    { headers: { etag: `"${record.version}"` }, current: serializeWritten(negotiation, record) },
  );
}
