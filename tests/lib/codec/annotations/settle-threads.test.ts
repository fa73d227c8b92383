import { describe, expect, it } from "vitest";
import type { AnnotationDraft } from "@/lib/codec/annotations/annotation-draft";
import { settleThreads } from "@/lib/codec/annotations/settle-threads";
import { aNote } from "./any-annotation";

const land = { kind: "demand", demand: "land" } as const;
const water = { kind: "demand", demand: "water" } as const;

function draft(id: string, given: Partial<AnnotationDraft> = {}): AnnotationDraft {
  return { ...aNote(), path: id, about: "", target: null, id, ...given };
}
function settle(...drafts: AnnotationDraft[]) {
  const findNote = (id: string) => (id === "here" ? water : null);
  const { settled, issues } = settleThreads(drafts, { findNote });
  const notes = settled.map(({ id, target, replyTo }) => [id, target, replyTo]);
  return { notes, issues: issues.map(({ path, kind }) => `${kind} ${path}`) };
}

describe("threads", () => {
  it("are about what their first note is about, in whatever order the file has them", () => {
    const { notes, issues } = settle(
      draft("c", { replyTo: "b" }),
      draft("b", { replyTo: "a" }),
      draft("a", { target: land }),
    );
    expect(notes).toEqual([
      ["c", land, "b"],
      ["b", land, "a"],
      ["a", land, null],
    ]);
    expect(issues).toEqual([]);
  });

  it("go on from a note that is here already", () => {
    expect(settle(draft("a", { replyTo: "here" })).notes).toEqual([["a", water, "here"]]);
  });

  it("lose a note that has not come in: its answer is on its own, or skipped where it is about nothing", () => {
    const { notes, issues } = settle(
      draft("a", { replyTo: "x", target: land }),
      draft("b", { replyTo: "x" }),
    );
    expect(notes).toEqual([["a", land, null]]);
    expect(issues).toEqual(["changed a", "skipped b"]);
  });

  it("lose what hangs on a note that is skipped", () => {
    const { notes, issues } = settle(
      draft("a"),
      draft("b", { replyTo: "a" }),
      draft("c", { replyTo: "b", target: land }),
    );
    expect(notes).toEqual([["c", land, null]]);
    expect(issues).toEqual(["skipped a", "skipped b", "changed c"]);
  });

  it("that end in themselves are cut", () => {
    const ring = settle(
      draft("a", { replyTo: "b", target: land }),
      draft("b", { replyTo: "a", target: land }),
    );
    expect(ring.notes.filter(([, , replyTo]) => replyTo === null)).toHaveLength(1);
    expect(ring.issues).toHaveLength(1);
    expect(settle(draft("a", { replyTo: "a", target: land })).notes).toEqual([["a", land, null]]);
  });

  it("may be ten thousand deep", () => {
    const line = Array.from({ length: 10_000 }, (_, index) =>
      draft(`n${index}`, index === 9999 ? { target: land } : { replyTo: `n${index + 1}` }),
    );
    expect(settle(...line).notes).toHaveLength(10_000);
  });
});
