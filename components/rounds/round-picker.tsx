import Link from "next/link";
import type { RoundPickerModel } from "@/lib/chart/prepare-round-picker";
import type { Slug } from "@/lib/domain/model";
import { RoundKeys } from "./round-keys";

const LIST = "all-rounds";

/**
 * The choice of a round: the neighbours at both ends (also with the arrow keys), the place in the order in the
 * middle, and behind "choose" all rounds by phase.
 *
 * @param hrefOf - Where a round leads; the rest of the screen's state stays in the address.
 */
export function RoundPicker({
  model,
  hrefOf,
}: {
  readonly model: RoundPickerModel;
  readonly hrefOf: (round: Slug) => string;
}) {
  const { previous, next, current } = model;
  return (
    <div
      data-print="no"
      className="grid grid-cols-[1fr_auto_1fr] items-baseline gap-x-3 pt-2.5 pb-1.5 text-[13px] md:gap-x-6 md:text-[13.5px]"
    >
      <RoundKeys
        previous={previous === null ? null : hrefOf(previous.id)}
        next={next === null ? null : hrefOf(next.id)}
      />
      {previous === null ? (
        <span className="note">the first round</span>
      ) : (
        <Neighbour round={previous} href={hrefOf(previous.id)} side="previous" />
      )}
      <p className="whitespace-nowrap">
        <b className="font-semibold">Round {model.ordinal}</b> of {model.total}{" "}
        <button
          type="button"
          popoverTarget={LIST}
          className="ml-1 min-h-6 text-ink2 underline decoration-rule2 underline-offset-3"
        >
          choose<span className="sr-only"> a round</span>
        </button>
      </p>
      {next === null ? (
        <span className="note text-right">the last round</span>
      ) : (
        <Neighbour round={next} href={hrefOf(next.id)} side="next" />
      )}
      <RoundList key={current} model={model} hrefOf={hrefOf} />
    </div>
  );
}

function Neighbour({
  round,
  href,
  side,
}: {
  readonly round: NonNullable<RoundPickerModel["next"]>;
  readonly href: string;
  readonly side: "previous" | "next";
}) {
  const words = (
    <span className="overflow-hidden text-ellipsis">
      <span className="sr-only">{side} round: </span>
      {round.day}
      <span className="sr-only md:not-sr-only">, {round.name}</span>
    </span>
  );
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      rel={side === "previous" ? "prev" : "next"}
      className={`inline-flex min-h-6 min-w-0 items-baseline gap-1.5 whitespace-nowrap text-ink2 no-underline hover:underline ${side === "next" ? "justify-self-end" : "justify-self-start"}`}
    >
      {side === "previous" && <Arrow sign="←" />}
      {words}
      {side === "next" && <Arrow sign="→" />}
    </Link>
  );
}

function Arrow({ sign }: { readonly sign: "←" | "→" }) {
  return (
    <span aria-hidden="true">
      <kbd>{sign}</kbd>
    </span>
  );
}

/** All rounds by phase, laid over the screen; a choice closes it. */
function RoundList({
  model,
  hrefOf,
}: {
  readonly model: RoundPickerModel;
  readonly hrefOf: (round: Slug) => string;
}) {
  return (
    <nav
      id={LIST}
      popover="auto"
      aria-label="All rounds"
      data-own-keys
      className="m-auto max-h-[86vh] w-[min(1240px,calc(100vw-32px))] overflow-y-auto border border-ink bg-paper p-4 text-[13.5px] leading-[18px] text-ink md:p-6"
    >
      <div className="gap-x-8 md:columns-2 lg:columns-3">
        {model.groups.map((group) => (
          <section key={group.key} className="pb-3">
            <h2 className="label sticky top-0 bg-paper pb-1">{group.phase}</h2>
            <ul>
              {group.rounds.map(({ id, ordinal, name, days }) => (
                <li key={id} className="break-inside-avoid">
                  <Link
                    href={hrefOf(id)}
                    prefetch={false}
                    scroll={false}
                    className="grid min-h-6 grid-cols-[26px_1fr] py-[3px] no-underline hover:underline aria-[current]:font-semibold"
                    {...(id === model.current ? { "aria-current": "true" as const } : {})}
                  >
                    <span className="text-ink3">{ordinal}</span>
                    <span>
                      {name} <span className="note">{days}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}
