import "server-only";
import { cookies, headers } from "next/headers";
import { ADDRESS_HEADER } from "@/lib/auth/request-address";
import type { SessionCookie } from "@/lib/auth/session-cookie";
import type { SignInPlace } from "@/lib/auth/sign-in";

/** Where the present request comes from. */
export async function requestPlace(): Promise<SignInPlace> {
  const sent = await headers();
  return {
    address: sent.get(ADDRESS_HEADER) ?? "",
    userAgent: sent.get("user-agent"),
    cookies: sent.get("cookie"),
  };
}

/** Gives the browser the session's cookie. */
export async function setSessionCookie({ name, value, ...attributes }: SessionCookie): Promise<void> {
  (await cookies()).set(name, value, attributes);
}
