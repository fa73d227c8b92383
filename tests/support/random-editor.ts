import {
  type KeptRecord,
  RECORD_KINDS,
  type RecordFields,
  type RecordKind,
} from "../../lib/codec/records/record-kinds";
import { listRecordWrites } from "../../lib/data/record-history";
import { listRecords } from "../../lib/data/records";
import { AppError } from "../../lib/errors";
import { mergeRecords } from "../../lib/service/records/merge-records";
import type { WriteResult } from "../../lib/service/records/record-write";
import { removeRecord } from "../../lib/service/records/remove-record";
import { restoreRecord } from "../../lib/service/records/restore-record";
import { saveRecord } from "../../lib/service/records/save-record";
import { undoWrite } from "../../lib/service/records/undo-write";
import { seededRandom } from "./seeded-random";

type Operation = "create" | "revise" | "remove" | "restore" | "merge" | "undo";
type Refused = "stale" | "in-use" | "invalid" | "key-reused" | "forbidden" | "not-found";
type Ref = { readonly kind: RecordKind; readonly id: string };

const OPERATIONS: readonly Operation[] = [
  ...Array<Operation>(3).fill("create"),
  ...Array<Operation>(6).fill("revise"),
  ...Array<Operation>(4).fill("remove"),
  ...Array<Operation>(2).fill("restore"),
  "merge",
  ...Array<Operation>(2).fill("undo"),
];

/** Kinds of records by how often they are written. */
const KINDS: readonly RecordKind[] = [
  ...RECORD_KINDS,
  "statement",
  "statement",
  "statement",
  "demand",
  "source",
];

/**
 * Writes to a negotiation at random, through the services, as a handful of people would who do not talk to each other;
 * the same seed does the same. What is refused is counted, and not done in another way.
 */
export class RandomEditor {
  readonly done: Record<Operation, number> = {
    create: 0,
    revise: 0,
    remove: 0,
    restore: 0,
    merge: 0,
    undo: 0,
  };
  readonly refused: Record<Refused, number> = {
    ...{ stale: 0, "in-use": 0, invalid: 0 },
    ...{ "key-reused": 0, forbidden: 0, "not-found": 0 },
  };

  readonly #negotiation: string;
  readonly #random: () => number;
  readonly #seen = new Map<string, Ref>();
  readonly #writes: string[] = [];
  #made = 0;

  constructor(negotiation: string, seed: number) {
    this.#negotiation = negotiation;
    const source = seededRandom(seed);
    this.#random = () => source();
  }

  /** Does one operation, or is refused it. */
  async act(): Promise<void> {
    const operation = this.#pick(OPERATIONS);
    try {
      const result = await this.#do(operation);
      if (result === null) return;
      if (result.ok) {
        this.done[operation] += 1;
        this.#writes.push(result.writeId);
      } else this.refused[result.kind] += 1;
    } catch (error) {
      if (!(error instanceof AppError) || (error.code !== "forbidden" && error.code !== "not-found"))
        throw error;
      this.refused[error.code] += 1;
    }
  }

  #pick<T>(choices: readonly T[]): T {
    const chosen = choices[Math.floor(this.#random() * choices.length)];
    if (chosen === undefined) throw new Error("there is nothing to choose from");
    return chosen;
  }

  get #about() {
    const reason = this.#random() < 0.5 ? null : `a reason of ${Math.floor(this.#random() * 1000)}`;
    return { negotiation: this.#negotiation, reason, key: null };
  }

  /** Most know the version that stands; some hold an old one. */
  #versionOf({ version }: KeptRecord): number {
    return this.#random() < 0.07 ? Math.max(1, version - 1) : version;
  }

  async #choose<K extends RecordKind>(kind: K): Promise<KeptRecord<K> | null> {
    const records = await listRecords(this.#negotiation, kind);
    for (const { id } of records) this.#seen.set(`${kind} ${id}`, { kind, id });
    return records.length === 0 ? null : this.#pick(records);
  }

  async #do(operation: Operation): Promise<WriteResult | null> {
    switch (operation) {
      case "create":
        return this.#create();
      case "revise": {
        const record = await this.#choose(this.#pick(KINDS));
        if (record === null) return null;
        return saveRecord({
          ...this.#about,
          kind: record.kind,
          version: this.#versionOf(record),
          fields: this.#revise(record),
        });
      }
      case "remove": {
        const record = await this.#choose(this.#pick(KINDS));
        if (record === null || record.kind === "negotiation") return null;
        return removeRecord({
          ...this.#about,
          kind: record.kind,
          id: record.id,
          version: this.#versionOf(record),
        });
      }
      case "restore":
        return this.#restore();
      case "merge":
        return this.#merge();
      case "undo":
        return this.#writes.length === 0
          ? null
          : undoWrite({ ...this.#about, writeId: this.#pick(this.#writes.slice(-12)) });
    }
  }

  /** A copy of a record under a name of its own, which others can then write. */
  async #create(): Promise<WriteResult | null> {
    const kind = this.#pick(["statement", "statement", "demand", "source", "round", "phase"] as const);
    const record = await this.#choose(kind);
    if (record === null) return null;
    this.#made += 1;
    const fields = { ...this.#revise(record), id: `made-${this.#made}` };
    return saveRecord({ ...this.#about, kind, version: null, fields });
  }

  async #restore(): Promise<WriteResult | null> {
    if (this.#seen.size === 0) return null;
    const { kind, id } = this.#pick([...this.#seen.values()]);
    const writes = await listRecordWrites(this.#negotiation, kind, id);
    const version = writes.at(-1)?.after?.version ?? null;
    const wanted = this.#pick(writes);
    return restoreRecord({ ...this.#about, kind, id, writeId: wanted.writeId, version });
  }

  async #merge(): Promise<WriteResult | null> {
    const kind = this.#pick(["demand", "source"] as const);
    const into = await this.#choose(kind);
    const records = await listRecords(this.#negotiation, kind);
    const fits = records.filter((record) => record.id !== into?.id && isSameCell(record, into));
    if (into === null || fits.length === 0) return null;
    const from = this.#pick(fits);
    return mergeRecords({
      ...this.#about,
      kind,
      from: { id: from.id, version: this.#versionOf(from) },
      into: { id: into.id, version: into.version },
    });
  }

  #revise(record: KeptRecord): object {
    const words = `text ${Math.floor(this.#random() * 1_000_000)}`;
    switch (record.kind) {
      case "statement":
        return this.#reviseStatement(record.fields as RecordFields<"statement">, words);
      case "demand":
      case "source":
        return { ...record.fields, title: words };
      case "round": {
        const { participants } = record.fields as RecordFields<"round">;
        return {
          ...record.fields,
          summary: words,
          participants: participants.slice(this.#random() < 0.5 ? 1 : 0),
        };
      }
      case "party": {
        const { poles } = record.fields as RecordFields<"party">;
        return this.#random() < 0.5
          ? { ...record.fields, poles: poles.slice(1) }
          : { ...record.fields, name: words };
      }
      case "issue":
        return { ...record.fields, question: words };
      case "phase":
        return { ...record.fields, name: words };
      case "negotiation": {
        const { codingNotes } = record.fields as RecordFields<"negotiation">;
        return { ...record.fields, codingNotes: [...codingNotes.slice(-2), { title: words, text: words }] };
      }
    }
  }

  #reviseStatement(fields: RecordFields<"statement">, words: string): object {
    const [first] = fields.evidence;
    const position = fields.position === null ? null : Math.floor(this.#random() * 101);
    switch (Math.floor(this.#random() * 4)) {
      case 0:
        return { ...fields, text: words };
      case 1:
        return { ...fields, position, fallback: null, firmness: 1 + Math.floor(this.#random() * 5) };
      case 2:
        return {
          ...fields,
          evidence: [{ ...first, quote: words, startUtf16: null, endUtf16: null }, ...fields.evidence],
        };
      default:
        return { ...fields, evidence: fields.evidence.toReversed().slice(0, 2), note: words };
    }
  }
}

function isSameCell(a: KeptRecord, b: KeptRecord | null): boolean {
  if (a.kind !== "demand") return true;
  const [one, other] = [a.fields as RecordFields<"demand">, b?.fields as RecordFields<"demand">];
  return one.party === other.party && one.issue === other.issue;
}
