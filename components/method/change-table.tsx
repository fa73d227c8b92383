import { ChangeMark } from "@/components/marks/change-mark";
import { CHANGE_TABLE } from "@/lib/domain/changes/change-table";
import { changeWord } from "@/lib/format/change-words";
import { WordTable } from "./word-table";

const NO_NAMES = { low: [], high: [] };

/** The ordered table of changes, printed from the constant that classifies them. */
export function ChangeTable() {
  return (
    <WordTable
      caption="The first row that fits wins"
      columns={["Row", "Class", "When"]}
      rows={CHANGE_TABLE.map(({ number, classes, when }) => ({
        key: String(number),
        cells: [
          number,
          classes.map((name) => (
            <span key={name} className="block whitespace-nowrap">
              <ChangeMark change={name} /> <span data-change={name}>{changeWord(name, NO_NAMES)}</span>
            </span>
          )),
          when,
        ],
      }))}
    />
  );
}
