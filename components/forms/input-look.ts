/** The look of an element that is written in. */
export const INPUT_LOOK =
  "block min-h-8 w-full border border-axis bg-paper px-2 py-1 text-ink aria-invalid:border-2 aria-invalid:border-ink";
