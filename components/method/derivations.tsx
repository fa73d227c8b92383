import type { ReactNode } from "react";

/** How positions, changes, gaps and reliability are derived from statements, in words. */
export function Derivations({ threshold }: { readonly threshold: number }) {
  return (
    <dl className="grid gap-y-3 text-[15px]">
      <Derivation name="Standing statement">
        Of a demand at a round: its latest statement at a round not after it. An analyst’s reading never
        stands. From the round on in which one demand takes another’s place, the earlier one no longer stands,
        unless it is stated again.
      </Derivation>
      <Derivation name="Position">
        Of a party on an issue at a round: of the latest round in which it spoke on the issue, the statement
        nearest its own end that is not withdrawn; for a party without an own end the mean. It holds until the
        next statement, and its age is shown with it. Silence is never drawn as a statement.
      </Derivation>
      <Derivation name="Movement">
        Counts from {threshold} scale points on, or from one step of firmness. The own end is that at the
        later round.
      </Derivation>
      <Derivation name="Not comparable">
        Two positions that rest on different kinds of evidence (own words, a press report), and a movement
        away from the own end by naming a lesser demand while the greater one was neither repeated nor
        withdrawn. Such changes are listed with their reason and never counted in a headline.
      </Derivation>
      <Derivation name="Noise">
        From the statements coded twice comes the standard error s of one code, per issue. A movement smaller
        than 1.96 · √2 · s is within the coders’ own error and is not counted.
      </Derivation>
      <Derivation name="Gap">
        Between two parties on an issue: the distance of their positions. Where fallbacks are known, each
        party spans the interval from its position to its fallback; if the intervals meet, what they share is
        the zone of possible agreement, else what is left between them is the residual gap. The overall gap is
        the mean over issues, by salience where that is coded.
      </Derivation>
      <Derivation name="Ledger">
        The steps of a party from one stated position to the next, added up by direction; only counted ones.
      </Derivation>
    </dl>
  );
}

function Derivation({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid gap-x-6 md:grid-cols-[170px_minmax(0,1fr)]">
      <dt className="font-semibold">{name}</dt>
      <dd className="text-ink2">{children}</dd>
    </div>
  );
}
