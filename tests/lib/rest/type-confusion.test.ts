import { describe, expect, it } from "vitest";
import { actAsProcess } from "@/lib/auth/current-actor";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { NEW, type WritableKind } from "@/lib/rest/schemas/writes";
import { openTestDatabase } from "../../support/test-database";
import { callApi, writeApi } from "./api-client";
import { FRESH, KINDS, listOf, placeOf } from "./small-records";

const db = openTestDatabase("small");

// A program of whoever runs the copy, whose writes are not counted.
actAsProcess({ kind: "program", name: "test" });

const IDS: Readonly<Record<WritableKind, string>> = {
  statement: "up-most-1",
  demand: "up-dam",
  round: "2020-01-first",
  source: "study",
};

/** The whole of what is stored, as far as a write could change it. */
const state = () =>
  db.query("SELECT (SELECT count(*) FROM history_entry) AS writes, (SELECT sum(revision) FROM negotiation)");

/** Nothing of the database's or the client's own may be read out of a refusal. */
const INSIDES = /prisma|postgres|relation "|column|SQLSTATE|undefined|\bat .*\.ts|_id\b/i;

async function expectRefused(response: Response, what: string, statuses: readonly number[]): Promise<void> {
  const text = await response.text();
  expect(statuses, `${what}: ${text.slice(0, 300)}`).toContain(response.status);
  expect(text, what).not.toMatch(INSIDES);
}

describe("parameters of questions", () => {
  const values = [
    "",
    "null",
    "%00",
    "*",
    "%25",
    "'",
    "__proto__",
    "%7B%22not%22%3Anull%7D",
    "%5B%5D",
    "%5Bobject%20Object%5D",
  ];
  const words = ["q"];

  it.each(Object.values(ENDPOINTS).filter(({ query }) => Object.keys(query.shape).length > 0))(
    "of $path are values of their own kind or refused, and never a filter that is dropped",
    async ({ path, query }) => {
      const place = path.replace("{negotiation}", "river-talks").replace("{id}", "up-most-1");
      for (const name of Object.keys(query.shape)) {
        const forms = [
          ...(words.includes(name) ? [] : values.map((value) => `${name}=${value}`)),
          ...["[]=x", "[not]=x", "[equals]=x", "[in][]=x", ".not=x", "%00=x"].map((of) => `${name}${of}`),
          `${name}=x&${name}=y`,
        ];
        // Compulsory parameters are given, so that nothing but the hostile one is refused.
        const given = ["q", "issue"].filter((one) => one in query.shape && one !== name);
        const sound = given.map((one) => `&${one}=${one === "q" ? "water" : "dam-height"}`).join("");
        for (const form of forms) {
          const address = `${place}?${form}${path.includes("trajectories") || name !== "issue" ? sound : ""}`;
          await expectRefused(await callApi(address), address, [400, 404]);
        }
      }
    },
  );

  it("that are no question's are refused, whatever a client of the database would make of them", async () => {
    for (const name of ["where", "include", "select", "orderBy", "sort", "take", "skip", "cursor", "fields"])
      await expectRefused(await callApi(`${listOf("statement")}?${name}=x`), name, [400]);
  });

  it("in paths are names or lead nowhere", async () => {
    for (const value of values.filter((one) => one !== ""))
      for (const address of [
        `/negotiations/${value}`,
        `/statements/${value}`,
        `/statements/${value}/history`,
        ...KINDS.map((kind) => placeOf(kind, value)),
      ])
        await expectRefused(await callApi(address), address, [404]);
  });
});

/** Fields that may be null, and those that are lists of names, by kind. */
const NULLABLE: Readonly<Record<WritableKind, readonly string[]>> = {
  statement: ["context", "position", "fallback", "note"],
  demand: ["topic", "supersedes", "fromStatement", "supersedesReason"],
  round: ["phase"],
  source: ["author", "published", "url"],
};
const LISTS = ["participants", "sources", "evidence"];

const HOSTILE: readonly unknown[] = [
  {},
  { not: null },
  { in: ["a"] },
  { contains: "" },
  { set: "x" },
  { connect: { id: "x" } },
  [[]],
  [{ not: null }],
  [null],
  ["\u0000"],
  "\u0000",
  "\ud800",
  "",
  -1,
  Number.MAX_SAFE_INTEGER,
];

describe.each(KINDS)("fields of a %s", (kind) => {
  const fields = Object.keys(NEW[kind].shape);
  const unfit = fields.flatMap((field) => [
    ...HOSTILE.map((value) => ({ field, value })),
    ...(NULLABLE[kind].includes(field) ? [] : [{ field, value: null }]),
    ...(LISTS.includes(field) ? [] : [{ field, value: [] }]),
    ...(field === "seen" ? [] : [{ field, value: true }]),
  ]);

  it("are values of their own kind, or nothing is written", async () => {
    const before = await state();
    for (const { field, value } of unfit) {
      const what = `${field} ${JSON.stringify(value)}`;
      const created = await writeApi("POST", listOf(kind), { body: { ...FRESH[kind], [field]: value } });
      await expectRefused(created, `POST ${what}`, [400]);
      const revised = await writeApi("PATCH", placeOf(kind, IDS[kind]), {
        ...{ version: 1, body: { [field]: value } },
      });
      await expectRefused(revised, `PATCH ${what}`, [400]);
    }
    expect(await state()).toEqual(before);
  });

  it("are all there, and none besides", async () => {
    const before = await state();
    for (const field of fields) {
      const body = Object.fromEntries(Object.entries(FRESH[kind]).filter(([name]) => name !== field));
      await expectRefused(await writeApi("POST", listOf(kind), { body }), `without ${field}`, [400]);
    }
    const strange = [
      "where",
      "data",
      "role",
      "ownerId",
      "createdAt",
      "version",
      "negotiation",
      "negotiationId",
    ];
    for (const name of [...strange, "toString", "hasOwnProperty", "", "$where"]) {
      const body = { ...FRESH[kind], [name]: "x" };
      const response = await writeApi("POST", listOf(kind), { body });
      const text = await response.text();
      expect(response.status, name).toBe(400);
      expect(JSON.parse(text).errors).toContainEqual({
        path: name,
        message: expect.stringMatching(/^Is no/),
      });
    }
    expect(await state()).toEqual(before);
  });
});

describe("parts of a statement", () => {
  const [piece] = FRESH.statement.evidence;

  it("are as strict as the statement is", async () => {
    const before = await state();
    for (const field of Object.keys(piece))
      for (const value of [...HOSTILE, true]) {
        const body = { evidence: [{ ...piece, [field]: value }] };
        const what = `${field} ${JSON.stringify(value)}`;
        await expectRefused(
          await writeApi("PATCH", "/statements/up-most-1", { version: 1, body }),
          what,
          [400],
        );
      }
    for (const body of [
      { evidence: [{ ...piece, id: "x" }] },
      { evidence: piece },
      { evidence: [piece, null] },
    ])
      await expectRefused(
        await writeApi("PATCH", "/statements/up-most-1", { version: 1, body }),
        JSON.stringify(body),
        [400],
      );
    expect(await state()).toEqual(before);
  });
});
