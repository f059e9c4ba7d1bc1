package isnad.app.web;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where and how the desk is served: the address and port it listens at, whether people log in, what
 * it proves itself by, whether a proxy of ours stands before it, and by which names it is asked.
 */
public record Serving(
    String listen,
    int port,
    boolean accounts,
    Optional<Certificate> certificate,
    boolean behindProxy,
    Set<String> names,
    Rates rates) {
  /** This machine's own address. */
  public static final String LOOPBACK = "127.0.0.1";

  /** A certificate and its key, as files of PEM. */
  public record Certificate(Path certificate, Path key) {}

  public Serving {
    names = Set.copyOf(names);
  }

  /** For this machine alone, without accounts. */
  public static Serving here(int port) {
    return new Serving(LOOPBACK, port, false, Optional.empty(), false, Set.of(), Rates.USUAL);
  }

  /** For this machine alone, to people who log in. */
  public static Serving toAccounts(int port) {
    return new Serving(LOOPBACK, port, true, Optional.empty(), false, Set.of(), Rates.USUAL);
  }

  /** Where whoever started it finds it. */
  public String address(int listening) {
    String host = names.stream().sorted().findFirst().orElse(listen);
    String shown = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    if (behindProxy) {
      return "https://" + shown + "/";
    }
    return (certificate.isPresent() ? "https://" : "http://") + shown + ":" + listening + "/";
  }

  /** Whether browsers reach it by TLS, here or at the proxy. */
  boolean isSecure() {
    return certificate.isPresent() || behindProxy;
  }

  /** The names, without ports, under which browsers may ask. */
  Set<String> hosts() {
    Set<String> hosts = new HashSet<>(Set.of(LOOPBACK, "localhost", "[::1]"));
    hosts.addAll(names);
    hosts.add(listen.indexOf(':') >= 0 ? "[" + listen + "]" : listen);
    return hosts;
  }
}
