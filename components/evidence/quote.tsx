import type { Evidence } from "@/lib/domain/model";
import { languageName } from "@/lib/format/codebook-words";

/** The language of the interface: a quotation in it needs no name of its language. */
const HOME = "en";

/**
 * A party's own words, in the serif and with their language named when it is not English; under them the
 * translation, where there is one.
 */
export function Quote({
  evidence,
  party,
}: {
  readonly evidence: Pick<Evidence, "quote" | "translation" | "language">;
  readonly party: string;
}) {
  const { quote, translation, language } = evidence;
  if (quote === null) return null;
  return (
    <blockquote data-party={party} className="quote-block my-1">
      <p lang={language}>
        “{quote}”{language !== HOME && <span className="note font-sans"> in {languageName(language)}</span>}
      </p>
      {translation !== null && (
        <p lang={HOME} className="mt-1">
          “{translation}”<span className="note font-sans"> translated</span>
        </p>
      )}
    </blockquote>
  );
}
