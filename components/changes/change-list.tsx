import { ChangeMark } from "@/components/marks/change-mark";
import type { ChangeListModel } from "@/lib/chart/prepare-change-list";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";
import { ChangeEntry } from "./change-entry";
import { ChangeLines } from "./change-lines";
import { UncountedChanges } from "./uncounted-changes";

/** What changed in the last round: the tally, the largest changes with their evidence, the others in a line each. */
export function ChangeList({
  negotiation,
  model,
}: {
  readonly negotiation: Slug;
  readonly model: ChangeListModel;
}) {
  const { compare } = model;
  return (
    <aside aria-labelledby="changes-finding">
      <h2 id="changes-finding">{model.finding}</h2>
      <p className="sub">
        {model.span}{" "}
        {compare !== null && (
          <a href={screenPaths.compare(negotiation, compare)} className="whitespace-nowrap">
            compare in full
          </a>
        )}
      </p>
      {model.large.length > 0 && (
        <ol className="mt-2">
          {model.large.map((item) => (
            <ChangeEntry key={`${item.party} ${item.on}`} negotiation={negotiation} item={item} />
          ))}
        </ol>
      )}
      <ChangeLines title="Smaller changes" negotiation={negotiation} lines={model.small} />
      <UncountedChanges negotiation={negotiation} groups={model.uncounted} />
      <ChangeLines title="On matters without a scale" negotiation={negotiation} lines={model.unscaled} />
      {model.still.length > 0 && (
        <p className="note mt-2 border-t border-rule pt-2">
          {model.still.map(({ change, words }) => (
            <span key={change}>
              <ChangeMark change={change} /> {words}{" "}
            </span>
          ))}
        </p>
      )}
    </aside>
  );
}
