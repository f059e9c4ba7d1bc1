package isnad.app.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each of many did something within a minute, of the last thousands that did. */
public final class Buckets {
  private static final int KNOWN = 10_000;

  /** Bytes of an IPv6 address that are one client's: its network. */
  private static final int NETWORK = 8;

  private final int perMinute;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > KNOWN;
    }
  };

  /** Each of them may do it {@code perMinute} times a minute. */
  public Buckets(int perMinute) {
    this.perMinute = perMinute;
  }

  /** How long {@code who} has to wait, in nanoseconds; 0 where it need not, and then it counts. */
  public long take(String who) {
    ConsumptionProbe probe = of(who).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
  }

  /** Whether {@code who} would have to wait. */
  public boolean isEmpty(String who) {
    return of(who).getAvailableTokens() == 0;
  }

  private Bucket of(String who) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(
          who,
          unseen -> Bucket.builder()
              .addLimit(
                  limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
              .build());
    }
  }

  /** What one client has of a network address. */
  public static String client(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK)));
    } catch (UnknownHostException none) {
      return address;
    }
  }
}
