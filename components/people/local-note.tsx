import { StateMessage } from "@/components/ui/state-message";

/** In local mode: that there are no accounts, and how there would be. */
export function LocalNote() {
  return (
    <StateMessage title="This copy runs in local mode: one person on this machine, and no accounts.">
      <p>
        For several people, start it with STANDPOINT_MODE=team and STANDPOINT_ORIGIN set to the address that
        they open, such as https://desk.example.
      </p>
    </StateMessage>
  );
}
