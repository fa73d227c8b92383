import type { FormField } from "@/lib/chart/form-model";
import { countWords } from "@/lib/format/count-words";
import { textAt } from "@/lib/format/form-values";
import { proposeId } from "@/lib/format/propose-id";
import { FieldFrame, useFieldParts } from "./field-frame";
import { useFormEditing } from "./form-editing";
import { INPUT_LOOK } from "./input-look";

type TextField = Extract<FormField, { kind: "line" | "prose" | "day" | "number" | "address" | "colour" }>;

/** Width by what is written in it; a line takes what there is. */
const WIDTHS: Readonly<Partial<Record<TextField["kind"], string>>> = {
  day: "max-w-36",
  number: "max-w-24",
};

/** A field that is typed into. Days and numbers are typed as text: what is half written is kept as it is. */
export function TextField({ field }: { readonly field: TextField }) {
  const { values, set } = useFormEditing();
  const { id, described } = useFieldParts(field);
  const { kind, path, value, longest, mostWords, madeOf } = field;
  const shared = { id, name: path, value, autoComplete: "off", required: field.required, ...described };
  const made =
    madeOf === undefined
      ? null
      : proposeId(madeOf.map((from) => textAt(values, from)).join(" "), () => false);
  return (
    <FieldFrame field={field} aside={<TextAside {...{ value, longest, mostWords, made }} />}>
      {kind === "prose" ? (
        <textarea
          {...shared}
          rows={2}
          className={`${INPUT_LOOK} field-sizing-content min-h-14`}
          onChange={({ target }) => set(path, target.value)}
        />
      ) : (
        <span className="flex gap-2">
          <input
            {...shared}
            type="text"
            className={`${INPUT_LOOK} ${WIDTHS[kind] ?? ""}`}
            onChange={({ target }) => set(path, target.value)}
            {...(kind === "number" ? { inputMode: "decimal" as const } : {})}
            {...(kind === "address" ? { inputMode: "url" as const, spellCheck: false } : {})}
            {...(kind === "day" ? { placeholder: "YYYY-MM-DD" } : {})}
            {...(made === null ? {} : { placeholder: made })}
          />
          {kind === "colour" && (
            <input
              type="color"
              aria-label={`${field.label}: choose by sight`}
              value={/^#[0-9a-f]{6}$/.test(value) ? value : "#000000"}
              className="h-8 w-12 border border-axis bg-paper"
              onChange={({ target }) => set(path, target.value)}
            />
          )}
        </span>
      )}
    </FieldFrame>
  );
}

/** Only what is nearly too long says how long it is. */
const SAY_LENGTH_FROM = 0.8;

function TextAside({
  value,
  longest,
  mostWords,
  made,
}: Pick<TextField, "value" | "longest" | "mostWords"> & { readonly made: string | null }) {
  if (mostWords !== null) {
    const words = countWords(value);
    return (
      <span className={words > mostWords ? "font-semibold text-ink" : ""}>
        {words} of {mostWords} words
      </span>
    );
  }
  if (longest !== null && value.length > longest * SAY_LENGTH_FROM)
    return (
      <span className={value.length > longest ? "font-semibold text-ink" : ""}>
        {value.length} of {longest} characters
      </span>
    );
  return made !== null && value === "" ? <span>Left empty: {made}</span> : null;
}
