/** A form as plain data: what its fields are called, hold and allow. A field's path is its place in the record. */
export type FormOption = {
  readonly value: string;
  readonly name: string;
  /** What the option means, such as the codebook's words for a grade. */
  readonly hint: string | null;
};

type FieldBase = {
  /** Such as `evidence.0.quote`; also the name that the form sends it under. */
  readonly path: string;
  readonly label: string;
  readonly hint: string | null;
  readonly required: boolean;
  /** Half as wide as the form, beside another one. */
  readonly half?: boolean;
  /** Shown, and sent, only while another field holds one of these; always unless given. */
  readonly shownWhile?: { readonly path: string; readonly values: readonly string[] };
};

/** Where a new option of a field is written, so that it can be chosen at once. */
export type FormSupply = { readonly kind: "source" | "demand"; readonly href: string; readonly name: string };

export type FormField = FieldBase &
  (
    | {
        readonly kind: "line" | "prose" | "day" | "number" | "address" | "colour";
        readonly value: string;
        /** Characters at most; null where the kind says it. */
        readonly longest: number | null;
        /** Words at most, counted while one writes; null where they are not counted. */
        readonly mostWords: number | null;
        /** Left empty, it becomes what is made of the fields at these paths. */
        readonly madeOf?: readonly string[];
      }
    | {
        /** `search`: so many options that one types to find them. */
        readonly kind: "choice" | "search";
        readonly value: string;
        readonly options: readonly FormOption[];
        readonly supply?: FormSupply;
      }
    | {
        readonly kind: "choices";
        readonly values: readonly string[];
        readonly options: readonly FormOption[];
      }
    | { readonly kind: "yes-no"; readonly value: boolean }
    /** `fixed`: shown, and cannot be changed; `hidden`: sent along. */
    | { readonly kind: "fixed" | "hidden"; readonly value: string }
    | {
        readonly kind: "list";
        /** What one item is called, such as `piece of evidence`. */
        readonly itemName: string;
        readonly items: readonly (readonly FormField[])[];
        /** A new item; its paths begin with that of the list and `#`. */
        readonly blank: readonly FormField[];
        readonly least: number;
      }
  );

export type FormSection = {
  readonly title: string;
  readonly hint: string | null;
  readonly fields: readonly FormField[];
};

export type FormModel = {
  /** What is done, such as `Revise the statement`. */
  readonly title: string;
  readonly sections: readonly FormSection[];
  /** Under which the browser keeps a draft of it. */
  readonly draftKey: string;
  /** The version that it revises; null for a new record. */
  readonly version: number | null;
  /** Where one goes who does not want it after all. */
  readonly cancelHref: string;
};
