package isnad.app.cli;

import isnad.app.store.StoreAddress;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "STORE",
      description = "The ledger: a file, or jdbc:postgresql://HOST/DATABASE; isnad.db otherwise.")
  private String store = StoreAddress.USUAL;

  /** As it was given. */
  String given() {
    return store;
  }

  StoreAddress address(Surroundings here) {
    return StoreAddress.of(store, here.folder());
  }
}
