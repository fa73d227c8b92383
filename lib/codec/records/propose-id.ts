export { proposeId } from "../../format/propose-id";
