import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors";
import { type PagedList, parseCursor, serializeCursor } from "@/lib/rest/page-cursor";
import { openTestDatabase } from "../../support/test-database";
import { callApi } from "./api-client";

openTestDatabase("case");

const LIST: PagedList = { name: "statements", filters: { negotiation: "a", party: "b", q: null } };
const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,4}$/);

const refused = (list: PagedList, cursor: string) => {
  expect(() => parseCursor(list, cursor)).toThrow(AppError);
};

describe("cursors", () => {
  it("come back as the id that they were made of, whatever the id (law)", () => {
    fc.assert(
      fc.property(slug, (id) => {
        expect(parseCursor(LIST, serializeCursor(LIST, id))).toBe(id);
      }),
    );
  });

  it("begin at the beginning when there is none", () => {
    expect(parseCursor(LIST, undefined)).toBeNull();
  });

  it("do not say in clear what they hold and need no escaping in an address", () => {
    expect(serializeCursor(LIST, "some-id")).toMatch(/^[\w-]+$/);
  });

  it("are refused by another list, or the same with other filters", () => {
    const cursor = serializeCursor(LIST, "some-id");
    refused({ ...LIST, name: "demands" }, cursor);
    refused({ ...LIST, filters: { ...LIST.filters, party: "c" } }, cursor);
    refused({ ...LIST, filters: { ...LIST.filters, negotiation: "c" } }, cursor);
    refused({ ...LIST, filters: { negotiation: "a" } }, cursor);
    expect(parseCursor({ ...LIST, filters: { party: "b", negotiation: "a" } }, cursor)).toBe("some-id");
  });

  it("are refused when any character was changed, left out or added (law)", () => {
    fc.assert(
      fc.property(slug, fc.nat(), fc.constantFrom("x", "", "-A"), (id, place, put) => {
        const cursor = serializeCursor(LIST, id);
        const at = place % cursor.length;
        const other = cursor.slice(0, at) + put + cursor.slice(at + 1);
        fc.pre(other !== cursor);
        refused(LIST, other);
      }),
    );
  });

  it("are refused when they are any text at all (law)", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => refused(LIST, text)));
  });
});

describe("paging", () => {
  type Page = { readonly items: readonly { readonly id: string }[]; readonly next: string | null };

  it.each([
    { list: "statements", filter: "party=ukraine", limit: 40 },
    { list: "statements", filter: "q=neutral", limit: 3 },
    { list: "demands", filter: "", limit: 7 },
    { list: "rounds", filter: "", limit: 10 },
    { list: "sources", filter: "", limit: 100 },
  ])(
    "walks through $list ($filter) by $limit and meets every record once, in order",
    async ({ list, filter, limit }) => {
      const base = `/negotiations/ukraine-2021-2025/${list}?${filter}`;
      const whole = (await (await callApi(`${base}&limit=500`)).json()) as Page;
      const walked: string[] = [];
      let after = "";
      for (let pages = 0; pages < 100; pages += 1) {
        const page = (await (await callApi(`${base}&limit=${limit}${after}`)).json()) as Page;
        expect(page.items.length).toBeLessThanOrEqual(limit);
        walked.push(...page.items.map(({ id }) => id));
        if (page.next === null) break;
        after = `&after=${page.next}`;
      }
      expect(whole.items.length).toBeGreaterThan(limit);
      expect(new Set(walked).size).toBe(walked.length);
      expect(walked.slice(0, whole.items.length)).toEqual(whole.items.map(({ id }) => id));
      if (whole.next === null) expect(walked).toHaveLength(whole.items.length);
    },
  );
});
