/** The look of a form's one button. */
export const BUTTON_LOOK = "min-h-9 border border-ink px-4 font-semibold hover:bg-tint disabled:text-ink3";
