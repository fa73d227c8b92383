import { signOut } from "@/lib/auth/sign-in";
import { isTeam } from "@/lib/auth/team";
import { setSessionCookie } from "../../../(people)/request-place";

/** Ends the session on the server and in the browser. */
export async function POST(request: Request): Promise<Response> {
  if (isTeam()) await setSessionCookie(await signOut(request.headers.get("cookie")));
  return new Response(null, { status: 303, headers: { "cache-control": "no-store", location: "/" } });
}
