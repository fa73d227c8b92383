import { expect, it } from "vitest";
import { listStatementDoubts } from "@/lib/chart/prepare-statement-doubts";
import { prepareStatementGuide } from "@/lib/chart/prepare-statement-guide";
import { FORM_CONTEXT } from "../../support/form-builders";

const guide = prepareStatementGuide(FORM_CONTEXT, null);
const doubts = (round: string, date: string, note = "") =>
  listStatementDoubts(guide, { round: [round], date: [date], note: [note] }).map(({ message }) => message);

it.each([
  ["r1", "2024-01-10", "on a day of its round"],
  ["r1", "2024-", "while the day is half written"],
  ["nowhere", "2024-01-10", "while there is no such round"],
])("there is no doubt about %s on %s: %s", (round, date) => {
  expect(doubts(round, date)).toEqual([]);
});

it("a day outside its round is doubted, and the note is asked for until it is there", () => {
  expect(doubts("r1", "2024-01-11")).toEqual([
    "The round “Meeting 1” was on 10 Jan 2024. If it belongs to it all the same, say why in the note.",
  ]);
  expect(doubts("r1", "2024-01-11", "The day after.")).toEqual(["The round “Meeting 1” was on 10 Jan 2024."]);
});
