package isnad.app.cli;

import isnad.app.web.Rates;
import isnad.app.web.Serving;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the desk is served, and to whom. */
final class ServingOptions {
  private static final int PORT = 8080;
  private static final int LAST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where it is served; ${DEFAULT-VALUE} otherwise, 0 for any that is free.")
  private int port = PORT;

  @Option(
      names = "--accounts",
      description = "People log in: see isnad account, and docs/people.md.")
  private boolean accounts;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description = "With --accounts, and TLS or a proxy: at which address of this machine;"
          + " ${DEFAULT-VALUE} otherwise.")
  private String listen = Serving.LOOPBACK;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A name by which browsers ask for it; may be given several times.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--tls-certificate",
      paramLabel = "FILE",
      description = "The certificate to show, with those that it hangs on, as PEM.")
  private @Nullable Path certificate;

  @Option(
      names = "--tls-key",
      paramLabel = "FILE",
      description = "Its private key, as PEM (PKCS#8).")
  private @Nullable Path key;

  @Option(
      names = "--behind-proxy",
      description = "A proxy of your own speaks TLS, and passes Host, X-Forwarded-For and"
          + " X-Forwarded-Proto on.")
  private boolean behindProxy;

  /** What was asked for; null where it makes no sense, which is told. */
  @Nullable
  Serving serving(Surroundings here) {
    String wrong = wrong(here.folder());
    if (wrong != null) {
      here.say("isnad: " + wrong);
      return null;
    }
    Optional<Serving.Certificate> shown = certificate == null || key == null
        ? Optional.empty()
        : Optional.of(new Serving.Certificate(
            here.folder().resolve(certificate), here.folder().resolve(key)));
    return new Serving(listen, port, accounts, shown, behindProxy, Set.copyOf(names), Rates.USUAL);
  }

  private @Nullable String wrong(Path folder) {
    if (port < 0 || port > LAST_PORT) {
      return "no port " + port + ": ports are 0 to " + LAST_PORT;
    }
    if ((certificate == null) != (key == null)) {
      return "--tls-certificate and --tls-key come together";
    }
    for (Path file :
        certificate == null || key == null ? List.<Path>of() : List.of(certificate, key)) {
      if (!Files.isReadable(folder.resolve(file))) {
        return file + ": there is no such file, or it may not be read";
      }
    }
    for (String name : names) {
      if (!name.matches("[A-Za-z0-9.-]{1,253}|\\[[0-9a-fA-F:]{2,39}\\]")) {
        return "--name " + name + " is no name of a host; a port does not belong to it";
      }
    }
    boolean alone = isLoopback();
    boolean secret = certificate != null || behindProxy;
    if (!accounts && (!alone || behindProxy)) {
      return "without --accounts whoever reaches the desk could do everything: it is served on"
          + " this machine alone";
    }
    if (!alone && !secret) {
      return "passwords do not go over a network in the open: --tls-certificate and --tls-key, or"
          + " --behind-proxy";
    }
    boolean any = listen.equals("0.0.0.0") || listen.equals("::");
    if ((any || behindProxy) && names.isEmpty()) {
      return "by which name do browsers ask for it? --name HOST";
    }
    return null;
  }

  private boolean isLoopback() {
    try {
      return InetAddress.getByName(listen).isLoopbackAddress();
    } catch (UnknownHostException none) {
      return false;
    }
  }
}
