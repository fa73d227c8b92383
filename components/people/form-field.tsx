type Base = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
};

/** One field of a form, as data. */
export type Field =
  | (Base & {
      readonly kind: "text" | "email" | "password" | "date";
      readonly autoComplete?: string;
      readonly required?: boolean;
      readonly min?: string;
      readonly max?: string;
    })
  | (Base & {
      readonly kind: "choice";
      readonly options: readonly {
        readonly value: string;
        readonly name: string;
        readonly meaning?: string;
      }[];
    })
  | { readonly kind: "hidden"; readonly name: string; readonly value: string };

const INPUT =
  "mt-1 block min-h-9 w-full border border-axis bg-paper px-2 text-ink aria-invalid:border-2 aria-invalid:border-ink";

/** A field with its label above, what helps below, and what is wrong with it where it stands. */
export function FormField({
  field,
  idPrefix,
  given,
  fault,
  bare = false,
}: {
  readonly field: Field;
  readonly idPrefix: string;
  readonly given: string | undefined;
  readonly fault: string | null;
  /** The label is only for those who do not see what the field stands beside. */
  readonly bare?: boolean;
}) {
  if (field.kind === "hidden") return <input type="hidden" name={field.name} value={field.value} />;
  const id = `${idPrefix}-${field.name}`;
  const described = [
    ...(field.hint === undefined ? [] : [`${id}-hint`]),
    ...(fault === null ? [] : [`${id}-fault`]),
  ];
  const shared = {
    id,
    name: field.name,
    className: INPUT,
    defaultValue: given ?? field.value ?? "",
    "aria-invalid": fault !== null,
    ...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") }),
  };
  return (
    <div className="max-w-[440px]">
      <label htmlFor={id} className={bare ? "sr-only" : "font-semibold"}>
        {field.label}
      </label>
      {field.kind === "choice" ? (
        <select key={shared.defaultValue} {...shared}>
          {field.options.map(({ value, name, meaning }) => (
            <option key={value} value={value}>
              {meaning === undefined ? name : `${name}: ${meaning}`}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={field.kind}
          autoComplete={field.autoComplete ?? "off"}
          required={field.required ?? true}
          {...(field.min === undefined ? {} : { min: field.min })}
          {...(field.max === undefined ? {} : { max: field.max })}
        />
      )}
      {field.hint !== undefined && (
        <p id={`${id}-hint`} className="note mt-1">
          {field.hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className="mt-1 text-[14px] font-semibold">
          {fault}
        </p>
      )}
    </div>
  );
}
