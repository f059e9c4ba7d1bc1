package isnad.app.cli;

import isnad.app.fetch.TaxiiClient;
import isnad.app.share.DerivedLedgers;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Digest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As whom a server of TAXII is asked. */
final class CallerOptions {
  @Option(
      names = "--key",
      paramLabel = "KEY",
      required = true,
      description = "The key by which the server knows you.")
  private String key = "";

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Where your token stands; what ISNAD_TOKEN says otherwise.")
  private @Nullable Path file;

  /** A client for {@code url}. */
  TaxiiClient client(Surroundings here, String url) throws TaxiiClient.Failed, IOException {
    Path token = file;
    String given = token == null
        ? System.getenv().getOrDefault("ISNAD_TOKEN", "")
        : Files.readString(here.folder().resolve(token));
    return TaxiiClient.of(url, key, given.strip());
  }

  /** The server that {@code url} names; empty where it names none. */
  static String host(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      return host == null ? "" : host;
    } catch (IllegalArgumentException none) {
      return "";
    }
  }

  /** Where what comes from {@code url} is kept until it is taken in. */
  Path spool(Surroundings here, StoreOption store, String url) {
    String name = Digest.of(key + ' ' + url.strip()).hex().substring(0, 32);
    Path beside = store.address(here) instanceof StoreAddress.LocalFile local
        ? DerivedLedgers.pulled(local)
        : here.folder().resolve("isnad.pulled");
    return beside.resolve(name);
  }
}
