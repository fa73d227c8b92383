import { describe, expect, it } from "vitest";
import { type DiffLine, prepareFieldDiff } from "../../../lib/chart/prepare-field-diff";
import { diffRecords } from "../../../lib/codec/records/diff-records";
import type { RecordKind } from "../../../lib/service/read-models";

const names = { "source gazette": "The gazette", "party upstream": "Upstream" };
const prepare = (kind: RecordKind, before: object | null, after: object | null) =>
  prepareFieldDiff(kind, diffRecords(before, after), names);
const piece = { source: "gazette", quote: "we will wait", locator: null, credibility: 2 };

/** The text of lines with deletions and insertions marked, as a reader would tell them. */
const tell = (lines: readonly DiffLine[]): readonly string[] => lines.flatMap(tellOne);

const MARKED = { none: ["", ""], shared: ["", ""], deleted: ["[-", "-]"], inserted: ["[+", "+]"] } as const;

function tellOne(line: DiffLine): readonly string[] {
  switch (line.kind) {
    case "value":
      return [`${line.label}: ${line.before ?? "–"} → ${line.after ?? "–"}`];
    case "wording": {
      const marked = line.segments.map(({ text, mark }) => `${MARKED[mark][0]}${text}${MARKED[mark][1]}`);
      return [`${line.label}: ${marked.join("")}`];
    }
    case "item":
      return [`${line.label}: ${line.title}`, ...tell(line.lines).map((inner) => `  ${inner}`)];
  }
}

describe("what differs between two versions", () => {
  it("is figures from and to, in the codebook's words", () => {
    expect(tell(prepare("statement", { position: 80, firmness: 5 }, { position: 65, firmness: 3 }))).toEqual([
      "Position: 80 → 65",
      "Firmness: 5, red line → 3, negotiable",
    ]);
  });

  it("is a text word by word", () => {
    expect(
      tell(
        prepare(
          "statement",
          { note: "Said before the call in Bern." },
          { note: "Said after the call in Bern." },
        ),
      ),
    ).toEqual(["Note: Said [-before-][+after+] the call in Bern."]);
  });

  it("is a text that was rewritten both ways whole: marks would strike everything", () => {
    expect(
      tell(prepare("statement", { note: "All of this is old." }, { note: "Nothing remains here." })),
    ).toEqual(["Note: All of this is old. → Nothing remains here."]);
  });

  it("says of a text that came or went that there was none", () => {
    expect(tell(prepare("statement", { note: null }, { note: "New." }))).toEqual(["Note: – → New."]);
    expect(tell(prepare("statement", { note: "Old." }, { note: null }))).toEqual(["Note: Old. → –"]);
  });

  it("names a piece of evidence by its source and words, with what changed in it alone", () => {
    expect(
      tell(prepare("statement", { evidence: [piece] }, { evidence: [{ ...piece, locator: "page 4" }] })),
    ).toEqual([
      "Piece of evidence changed: The gazette: “we will wait”",
      "  Place in the source: – → page 4",
    ]);
  });

  it("shows all of a piece that came, and all of one that went", () => {
    const all = (came: boolean) => {
      const [a, b] = came ? ["–", ""] : ["", "–"];
      const way = (value: string) => `${a || value} → ${b || value}`;
      return [
        `Piece of evidence ${came ? "added" : "removed"}: The gazette: “we will wait”`,
        `  Source: ${way("The gazette")}`,
        `  Quotation: ${way("we will wait")}`,
        `  Credibility: ${way("2, probably true")}`,
      ];
    };
    expect(tell(prepare("statement", { evidence: [] }, { evidence: [piece] }))).toEqual(all(true));
    expect(tell(prepare("statement", { evidence: [piece] }, { evidence: [] }))).toEqual(all(false));
  });

  it("names participants by their names, and says nothing more of them", () => {
    expect(tell(prepare("round", { participants: [] }, { participants: ["upstream"] }))).toEqual([
      "Participant added: Upstream",
    ]);
  });

  it("shows a scale that came whole, with its anchors, and one that went", () => {
    const scale = {
      lowLabel: "none",
      highLabel: "all",
      anchors: [{ at: 0, text: "Nothing", label: "none" }],
    };
    const came = tell(prepare("issue", { scale: null }, { scale }));
    expect(came[0]).toBe("Scale added: ");
    expect(came.join("\n")).toContain("Low end: – → none");
    expect(came.join("\n")).toContain("Anchor added: none");
    expect(tell(prepare("issue", { scale }, { scale: null }))[0]).toBe("Scale removed: ");
  });

  it("names an anchor of a scale that stayed by its own path", () => {
    const scale = (text: string) => ({ scale: { lowLabel: "l", anchors: [{ at: 0, text, label: "none" }] } });
    expect(tell(prepare("issue", scale("Nothing"), scale("Nothing at all")))).toEqual([
      "Anchor changed: none",
      "  Meaning: Nothing[+ at all+]",
    ]);
  });

  it("of a record that was made is everything that it says", () => {
    expect(tell(prepare("source", null, { title: "Report", author: null, seen: true }))).toEqual([
      "Title: – → Report",
      "Seen in full: – → yes",
    ]);
  });
});
