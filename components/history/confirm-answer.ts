/** What a confirmed write came to, where it was refused; where it was done, one is led on. */
export type ConfirmAnswer =
  | { readonly kind: "none" }
  | {
      readonly kind: "refused";
      /** Sentences. */
      readonly messages: readonly string[];
      /** What was given as the reason. */
      readonly reason: string;
      /** Where it can be seen what stands now. */
      readonly href: string;
    };

/** Does a confirmed write; runs on the server. */
export type ConfirmAction = (before: ConfirmAnswer, form: FormData) => Promise<ConfirmAnswer>;
