import { FirmnessBars } from "@/components/marks/firmness-bars";
import {
  BASES,
  CONFIDENCE_LEVELS,
  CREDIBILITIES,
  evidenceKind,
  FIRMNESS_LEVELS,
  RELIABILITIES,
} from "@/lib/domain/codebook/grades";
import {
  BASIS_WORDS,
  CONFIDENCE_WORDS,
  CREDIBILITY_WORDS,
  FIRMNESS_MEANINGS,
  RELIABILITY_WORDS,
} from "@/lib/format/codebook-words";
import { capitalised } from "@/lib/format/list-in-words";
import { WordTable } from "./word-table";

const KIND_WORDS = {
  "own-words": "the party’s own words",
  "press-report": "a press report",
  analysis: "somebody’s reading; shown, and never standing as a demand",
} as const;

/** The closed vocabularies of the codebook, printed from the constants that the program itself uses. */
export function CodebookTables() {
  return (
    <>
      <WordTable
        caption="Firmness: how firmly it is demanded, a scale of order"
        columns={["Step", "Mark", "Meaning"]}
        rows={FIRMNESS_LEVELS.map((level) => ({
          key: String(level),
          cells: [level, <FirmnessBars key="bars" firmness={level} />, FIRMNESS_MEANINGS[level]],
        }))}
      />
      <WordTable
        caption="Basis: how it is known, from the strongest evidence to the weakest"
        columns={["Basis", "Kind of evidence"]}
        rows={BASES.map((basis) => ({
          key: basis,
          cells: [capitalised(BASIS_WORDS[basis]), KIND_WORDS[evidenceKind(basis)]],
        }))}
      />
      <div className="grid gap-x-11 gap-y-4 md:grid-cols-2">
        <WordTable
          caption="Reliability of the publisher, Admiralty code"
          columns={["Grade", "Meaning"]}
          rows={RELIABILITIES.map((grade) => ({ key: grade, cells: [grade, RELIABILITY_WORDS[grade]] }))}
        />
        <WordTable
          caption="Credibility of the information, Admiralty code"
          columns={["Grade", "Meaning"]}
          rows={CREDIBILITIES.map((grade) => ({
            key: String(grade),
            cells: [grade, CREDIBILITY_WORDS[grade]],
          }))}
        />
      </div>
      <WordTable
        caption="The coder’s own confidence in a code"
        columns={["Step", "Meaning"]}
        rows={CONFIDENCE_LEVELS.map((level) => ({
          key: String(level),
          cells: [level, CONFIDENCE_WORDS[level]],
        }))}
      />
    </>
  );
}
