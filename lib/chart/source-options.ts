import { formatDay } from "../format/format-day";
import type { FormContext } from "./form-context";
import type { FormOption } from "./form-model";

/** Sources as options: by title, with who published them and when. */
export function sourceOptions(sources: FormContext["sources"]): readonly FormOption[] {
  return sources.map(({ id, title, author, publisher, published }) => ({
    value: id,
    name: title,
    hint: [author, publisher, published === null ? null : formatDay(published)]
      .filter((part) => part !== null)
      .join(", "),
  }));
}
