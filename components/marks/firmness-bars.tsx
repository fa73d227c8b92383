import { FIRMNESS_LEVELS, type Firmness } from "@/lib/domain/codebook/grades";
import { FIRMNESS_WORDS } from "@/lib/format/codebook-words";

/**
 * Firmness as five bars, 1 withdrawn to 5 red line.
 *
 * @param named - False where the words stand beside it, so that nobody hears them twice.
 */
export function FirmnessBars({
  firmness,
  named = true,
}: {
  readonly firmness: Firmness;
  readonly named?: boolean;
}) {
  const name = `firmness ${firmness} of 5, ${FIRMNESS_WORDS[firmness]}`;
  return (
    <span className="inline-block shrink-0" title={name}>
      <svg
        width="26"
        height="9"
        viewBox="0 0 26 9"
        className="inline-block align-[-0.5px]"
        aria-hidden="true"
      >
        {FIRMNESS_LEVELS.map((level) => (
          <rect
            key={level}
            x={(level - 1) * 5.5}
            width="4"
            height="9"
            fill={level <= firmness ? "var(--ink2)" : "var(--rule)"}
          />
        ))}
      </svg>
      {named && <span className="sr-only">{name}</span>}
    </span>
  );
}
