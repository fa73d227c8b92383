import type { FormField, FormOption } from "@/lib/chart/form-model";
import { FieldFrame, FieldNotes, useFieldParts } from "./field-frame";
import { fieldId, useFormEditing } from "./form-editing";
import { INPUT_LOOK } from "./input-look";

type ChoiceField = Extract<FormField, { kind: "choice" | "search" }>;

/** More than these do not stand open side by side. */
const MOST_OPEN = 5;

/** One of few: open with what each means where these are words of the codebook, else folded. */
export function ChoiceField({ field }: { readonly field: ChoiceField }) {
  const isOpen = field.options.length <= MOST_OPEN && field.options.some(({ hint }) => hint !== null);
  return isOpen ? <OpenChoice field={field} /> : <FoldedChoice field={field} />;
}

/** A browser's own list of options; also what a searched field is without a script. */
export function FoldedChoice({ field }: { readonly field: ChoiceField }) {
  const { set } = useFormEditing();
  const { id, described } = useFieldParts(field);
  const { kind, path, value, options, required } = field;
  const known = value === "" || options.some((option) => option.value === value);
  return (
    <FieldFrame field={field}>
      <select
        id={id}
        name={path}
        value={value}
        required={required}
        {...described}
        className={INPUT_LOOK}
        onChange={({ target }) => set(path, target.value)}
      >
        {!options.some((option) => option.value === "") && <option value="">—</option>}
        {!known && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.hint === null ? option.name : `${option.name}: ${option.hint}`}
          </option>
        ))}
      </select>
      {kind === "search" && <ChosenHint option={options.find((option) => option.value === value)} />}
    </FieldFrame>
  );
}

/** What the chosen one of many is, below it. */
export function ChosenHint({ option }: { readonly option: FormOption | undefined }) {
  return option?.hint == null ? null : <p className="note mt-0.5 truncate">{option.hint}</p>;
}

function OpenChoice({ field }: { readonly field: ChoiceField }) {
  const { set } = useFormEditing();
  const { path, value, options } = field;
  return (
    <ChoiceGroup field={field}>
      {options.map((option, at) => (
        <Option
          key={option.value}
          {...{ path, option }}
          type="radio"
          chosen={option.value === value}
          id={at === 0 ? fieldId(path) : `${fieldId(path)}-${option.value}`}
          choose={() => set(path, option.value)}
        />
      ))}
    </ChoiceGroup>
  );
}

/** Several of few. */
export function ChoicesField({ field }: { readonly field: Extract<FormField, { kind: "choices" }> }) {
  const { set } = useFormEditing();
  const { path, values, options } = field;
  const turn = (value: string) =>
    set(
      path,
      ...options
        .map((option) => option.value)
        .filter((one) => (one === value ? !values.includes(one) : values.includes(one))),
    );
  return (
    <ChoiceGroup field={field}>
      <input type="hidden" name={path} value="" />
      {options.map((option, at) => (
        <Option
          key={option.value}
          {...{ path, option }}
          type="checkbox"
          chosen={values.includes(option.value)}
          id={at === 0 ? fieldId(path) : `${fieldId(path)}-${option.value}`}
          choose={() => turn(option.value)}
        />
      ))}
    </ChoiceGroup>
  );
}

/** Yes or no. */
export function YesNoField({ field }: { readonly field: Extract<FormField, { kind: "yes-no" }> }) {
  const { set } = useFormEditing();
  const { id, described } = useFieldParts(field);
  return (
    <div>
      <input type="hidden" name={field.path} value="" />
      <label className="flex min-h-6 items-center gap-2 text-[14px] font-semibold">
        <input
          id={id}
          type="checkbox"
          name={field.path}
          value="yes"
          checked={field.value}
          className="size-4 accent-ink"
          onChange={({ target }) => set(field.path, target.checked ? "yes" : "")}
          {...described}
        />
        {field.label}
      </label>
      <FieldNotes field={field} />
    </div>
  );
}

function ChoiceGroup({ field, children }: { readonly field: FormField; readonly children: React.ReactNode }) {
  const { described } = useFieldParts(field);
  const { "aria-describedby": notes } = described;
  return (
    <fieldset {...(notes === undefined ? {} : { "aria-describedby": notes })}>
      <legend className="mb-0.5 text-[14px] font-semibold">
        {field.label}
        {!field.required && <span className="note font-normal"> optional</span>}
      </legend>
      {children}
      <FieldNotes field={field} />
    </fieldset>
  );
}

function Option({
  path,
  option,
  type,
  chosen,
  id,
  choose,
}: {
  readonly path: string;
  readonly option: FormOption;
  readonly type: "radio" | "checkbox";
  readonly chosen: boolean;
  readonly id: string;
  readonly choose: () => void;
}) {
  return (
    <label className="flex min-h-6 items-baseline gap-2 text-[14px]">
      <input
        id={id}
        type={type}
        name={path}
        value={option.value}
        checked={chosen}
        className="relative top-0.5 size-4 shrink-0 accent-ink"
        onChange={choose}
      />
      <span>
        {option.name}
        {option.hint !== null && <span className="note"> {option.hint}</span>}
      </span>
    </label>
  );
}
