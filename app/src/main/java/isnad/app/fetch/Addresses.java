package isnad.app.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses may be asked: those of the web, and none in a private network, on this machine or
 * of no single host, whatever name they go by. Each step of a redirect is looked at again.
 */
final class Addresses {
  private final Set<String> allowed;

  /** Those hosts may be asked wherever they are. */
  Addresses(Set<String> allowed) {
    this.allowed = Set.copyOf(allowed);
  }

  /** Why {@code address} is not asked; empty where it may be. */
  Optional<Fetched.Not> refused(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    String host = address.getHost();
    if (!scheme.equals("http") && !scheme.equals("https") || host == null) {
      return not(FetchProblem.ADDRESS_REFUSED, "no address of the web: " + brief(address));
    }
    if (address.getUserInfo() != null) {
      return not(FetchProblem.ADDRESS_REFUSED, "an address with a password in it");
    }
    try {
      for (InetAddress one : InetAddress.getAllByName(host)) {
        if (!allowed.contains(host) && isPrivate(one)) {
          return not(
              FetchProblem.ADDRESS_REFUSED,
              host + " is in a private network or this machine (--allow-private " + host
                  + " asks it)");
        }
      }
      return Optional.empty();
    } catch (UnknownHostException none) {
      return not(FetchProblem.FETCH_FAILED, "there is no host " + host);
    }
  }

  private static Optional<Fetched.Not> not(FetchProblem problem, String what) {
    return Optional.of(Fetched.Not.of(problem, what));
  }

  private static String brief(URI address) {
    String all = address.toString();
    return all.length() > 100 ? all.substring(0, 100) + "…" : all;
  }

  private static boolean isPrivate(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (address instanceof Inet6Address) {
      // Unique local addresses, and those that carry one of the older kind.
      return (first & 0xfe) == 0xfc || isCarrier(bytes);
    }
    // Shared by carriers, for benchmarks and documents, reserved, of this network.
    return first == 0
        || first >= 240
        || first == 100 && second >= 64 && second < 128
        || first == 192 && second == 0
        || first == 198 && (second == 18 || second == 19 || second == 51)
        || first == 203 && second == 0;
  }

  /** 6to4, NAT64 and Teredo lead to addresses inside them, which nobody has looked at. */
  private static boolean isCarrier(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    return first == 0x2002 || first == 0x64 && second == 0xff9b || first == 0x2001 && second == 0;
  }
}
