import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { FormAnswer } from "@/components/people/form-answer";

/**
 * Sends the browser on after a form, to a page that is loaded as a whole: nothing of the screens before stays in it.
 * A form that a script has sent is told where to go, since for it Next would fetch the page from itself.
 */
export async function goOn(to: string): Promise<FormAnswer> {
  const sent = await headers();
  if (sent.get("accept")?.includes("text/x-component")) return { kind: "go", to };
  redirect(to);
}
