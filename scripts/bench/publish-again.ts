import { connect } from "../postgres/connect";

/** Raises the version of the data as a publish does, so that nothing cached counts any more; the rows stay as they are. */
export async function publishAgain(ownerUrl: string): Promise<void> {
  await connect(ownerUrl, (client) => client.query("UPDATE dataset SET version = version + 1"));
}
