import { StateMessage } from "@/components/ui/state-message";
import type { NothingRecorded as Model } from "@/lib/chart/prepare-as-of";

/** What stands instead of a screen of a time before anything was recorded. */
export function NothingRecorded({ model }: { readonly model: Model }) {
  return (
    <>
      <h1 className="pt-6 pb-3">{model.title}</h1>
      <StateMessage title={model.beginning} actions={model.ways} />
    </>
  );
}
