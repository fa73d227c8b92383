import { CHANGE_MARK_PATHS } from "@/lib/chart/change-mark-paths";
import { PARTY_MARKER_PATHS } from "@/lib/chart/party-marker-paths";
import type { Party } from "@/lib/domain/model";

/**
 * The outlines of all marks, once per page; the marks refer to them. A party's marker is `#p-<party>`, a class of
 * change `#c-<class>`.
 */
export function MarkSymbols({ parties }: { readonly parties: readonly Party[] }) {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <title>Marks</title>
      <defs>
        {parties.map(({ id, marker }) => (
          <path key={id} id={`p-${id}`} d={PARTY_MARKER_PATHS[marker]} />
        ))}
        {Object.entries(CHANGE_MARK_PATHS).map(([name, path]) => (
          <path key={name} id={`c-${name}`} d={path} />
        ))}
      </defs>
    </svg>
  );
}
