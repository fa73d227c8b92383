import { Masthead } from "@/components/ui/masthead";
import { StateMessage } from "@/components/ui/state-message";

export const metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <div className="page">
      <Masthead home="/" negotiation={null} screens={[]} />
      <main id="content">
        <h1 className="py-4">There is no such page</h1>
        <StateMessage
          title="The address names nothing that is kept here."
          actions={[{ name: "Negotiations", href: "/" }]}
        >
          <p>It may have been mistyped, or the record was renamed.</p>
        </StateMessage>
      </main>
    </div>
  );
}
