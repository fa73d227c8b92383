/**
 * Writers who save statements one after another while something is done to the program or its database, and the count
 * of what became of their saves.
 */
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

export type Refused = { readonly status: number; readonly body: string };

export type Writers = {
  /** The words of every save that was answered with success. */
  readonly acknowledged: readonly string[];
  /** Answers that were neither a success nor a request to wait a while. */
  readonly refused: readonly Refused[];
  /** The longest time from asking to an answer or a broken connection, in milliseconds. */
  readonly longestMs: () => number;
  /** Lets every writer end the request under way. */
  readonly stop: () => Promise<void>;
};

type Load = {
  /** Tells its saves from those of other loads on the same database. */
  readonly name: string;
  /** The address of the program, which may be another one after a restart. */
  readonly origin: () => string;
  readonly negotiation: string;
  /** One for each writer: nobody else writes it. */
  readonly statements: readonly string[];
  /** Further headers of a writer, who is named by a number. */
  readonly headers?: (writer: number) => Readonly<Record<string, string>>;
};

type Base = { readonly version: number; readonly evidence: readonly Record<string, unknown>[] };

/** What never ends is given up, and is then seen as the longest. */
const GIVE_UP_MS = 90_000;
const AGAIN_MS = 50;
/** As long as the program asks to wait at most when too much was written in a minute. */
const LIMITED_MS = 1_000;
const COLUMNS = [
  "source",
  "quote",
  "translation",
  "locator",
  "startUtf16",
  "endUtf16",
  "language",
  "credibility",
] as const;
/** What gives away the program's insides. */
export const INSIDES = /\n\s+at |node_modules|\.tsx?:\d|\.js:\d|prisma|ECONN|pg_|postgres/i;

/** Whether an answer is anything but “try again later” in plain words. */
export const isFault = ({ status, body }: Refused) => status !== 503 || INSIDES.test(body);

/**
 * Begins to write. Each writer changes the note and the evidence of a statement to words of their own, and sends a save
 * again under its key until it is acknowledged, as a careful program does.
 */
export function startWriters(load: Load): Writers {
  const acknowledged: string[] = [];
  const refused: Refused[] = [];
  let longestMs = 0;
  let stopped = false;
  const ask = async (address: string, options: RequestInit): Promise<Response> => {
    const begun = performance.now();
    try {
      const answer = await fetch(address, { ...options, signal: AbortSignal.timeout(GIVE_UP_MS) });
      // Whole, so that an answer that stops half-way counts as one that did not come.
      return new Response(await answer.text(), { status: answer.status });
    } finally {
      longestMs = Math.max(longestMs, performance.now() - begun);
    }
  };
  const write = async (statement: string, writer: number) => {
    const headers = { "content-type": "application/json", ...load.headers?.(writer) };
    const place = `/api/v1/statements/${statement}?negotiation=${load.negotiation}`;
    let base: Base | null = null;
    for (let number = 0; !stopped; ) {
      const words = `save ${load.name}-${writer}-${number}`;
      try {
        const options: RequestInit = base === null ? { headers } : toSave({ words, headers, base });
        const answer = await ask(`${load.origin()}${place}`, options);
        if (answer.status === 200) {
          if (base !== null) {
            acknowledged.push(words);
            number += 1;
          }
          base = (await answer.json()) as Base;
        } else if (answer.status === 429) await pause(LIMITED_MS);
        else {
          refused.push({ status: answer.status, body: await answer.text() });
          await pause(AGAIN_MS);
        }
      } catch {
        // The program is gone, or went in the middle: nobody knows whether this save was done. It is sent again.
        await pause(AGAIN_MS);
      }
    }
  };
  const writing = load.statements.map(write);
  return {
    acknowledged,
    refused,
    longestMs: () => longestMs,
    stop: async () => {
      stopped = true;
      await Promise.all(writing);
    },
  };
}

function toSave({
  words,
  headers,
  base: { version, evidence },
}: {
  readonly words: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly base: Base;
}): RequestInit {
  const rows = evidence.map((piece) => ({
    ...Object.fromEntries(COLUMNS.map((column) => [column, piece[column] ?? null])),
    locator: words,
  }));
  return {
    method: "PATCH",
    headers: { ...headers, "if-match": `"${version}"`, "idempotency-key": words.replace(" ", "-") },
    body: JSON.stringify({ note: words, evidence: rows }),
  };
}

export type SaveCount = {
  /** Acknowledged and not in the history. */
  readonly lost: readonly string[];
  /** More than once in the history. */
  readonly doubled: readonly string[];
  /** Saves of which only the statement or only its evidence is there. */
  readonly halves: readonly string[];
};

/** Looks up in the history and in the records what became of the saves. */
export async function countSaves(databaseUrl: string, acknowledged: readonly string[]): Promise<SaveCount> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ words: string; writes: number; whole: boolean }>(`
      SELECT words, count(DISTINCT write_id)::int AS writes, bool_and(statement AND evidence) AS whole FROM (
        SELECT write_id, coalesce(after->>'note', after->>'locator') AS words,
          bool_or(table_name = 'statement') AS statement, bool_or(table_name = 'evidence') AS evidence
        FROM history_entry WHERE (table_name = 'statement' AND after->>'note' LIKE 'save %'
            AND before->>'note' IS DISTINCT FROM after->>'note')
          OR (table_name = 'evidence' AND after->>'locator' LIKE 'save %')
        GROUP BY 1, 2) w GROUP BY 1`);
    const { rows: torn } = await client.query<{ id: string }>(`
      SELECT s.id FROM statement s JOIN evidence e ON e.negotiation_id = s.negotiation_id AND e.statement_id = s.id
      WHERE s.note LIKE 'save %' AND e.locator IS DISTINCT FROM s.note`);
    const there = new Set(rows.map(({ words }) => words));
    return {
      lost: acknowledged.filter((words) => !there.has(words)),
      doubled: rows.filter(({ writes }) => writes > 1).map(({ words }) => words),
      halves: [...rows.filter(({ whole }) => !whole).map(({ words }) => words), ...torn.map(({ id }) => id)],
    };
  } finally {
    await client.end();
  }
}
