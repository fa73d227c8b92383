/** What a form brought: nothing yet, done, where to go on, or what is wrong with what was given. */
export type FormAnswer =
  | { readonly kind: "none" }
  | { readonly kind: "go"; readonly to: string }
  | {
      readonly kind: "done";
      readonly message: string;
      /** Something that is shown now and never again. */
      readonly once: { readonly label: string; readonly value: string } | null;
    }
  | {
      readonly kind: "refused";
      /** `path` is the name of a field, or empty: it is about the whole. */
      readonly faults: readonly { readonly path: string; readonly message: string }[];
      /** What was given, to be mended; passwords are not among it. */
      readonly given: Readonly<Record<string, string>>;
    };

/** Answers a form; runs on the server. */
export type FormAction = (before: FormAnswer, form: FormData) => Promise<FormAnswer>;

export const NO_ANSWER: FormAnswer = { kind: "none" };
