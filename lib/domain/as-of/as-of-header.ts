/**
 * The header in which the server in front of the pages hands them the `asOf` of a request's address, percent-encoded:
 * the frame around the pages is not given the address. Also the header in which an answer says of when it is.
 */
export const AS_OF_HEADER = "x-standpoint-as-of";
