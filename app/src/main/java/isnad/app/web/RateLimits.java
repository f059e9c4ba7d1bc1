package isnad.app.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;

/** Has whoever asks too often wait: by the address of clients, and once known, by account. */
final class RateLimits {
  /** Of so many clients, and of so many accounts, it is known how often they asked. */
  private static final int KNOWN = 10_000;

  /** Bytes of an IPv6 address that are one client's: its network. */
  private static final int NETWORK = 8;

  private final Rates rates;
  private final Counted counted;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > KNOWN;
    }
  };

  RateLimits(Rates rates, Counted counted) {
    this.rates = rates;
    this.counted = counted;
  }

  /** How long {@code who} has to wait, in nanoseconds; 0 where it need not. */
  private long wait(String who, int perMinute) {
    Bucket bucket;
    synchronized (buckets) {
      bucket = buckets.computeIfAbsent(
          who,
          unseen -> Bucket.builder()
              .addLimit(
                  limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
              .build());
    }
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
  }

  private boolean isLet(
      HttpServletRequest request, HttpServletResponse response, String who, int perMinute)
      throws IOException {
    long wait = wait(who, perMinute);
    if (wait == 0) {
      return true;
    }
    counted.limited();
    long seconds = TimeUnit.NANOSECONDS.toSeconds(wait) + 1;
    response.setHeader("Retry-After", String.valueOf(seconds));
    Safety.say(
        request,
        response,
        429,
        DeskProblem.TOO_MANY_REQUESTS.of("too much was asked for: again in " + seconds + " s"));
    return false;
  }

  /** What one client has of a network address. */
  static String client(String address) {
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

  /** The limit of clients, whoever they are; log-in has one of its own. */
  OncePerRequestFilter ofClients() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        String client = client(request.getRemoteAddr());
        String path = request.getServletPath();
        boolean enters =
            request.getMethod().equals("POST") && (path.equals("/login") || path.equals("/setup"));
        if (path.startsWith("/static/")
            || isLet(request, response, "client " + client, rates.perClient())
                && (!enters || isLet(request, response, "enters " + client, rates.logIns()))) {
          chain.doFilter(request, response);
        }
      }
    };
  }

  /** The limit of accounts, from wherever they ask. */
  OncePerRequestFilter ofAccounts() {
    return new OncePerRequestFilter() {
      @Override
      protected void doFilterInternal(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws ServletException, IOException {
        String account = Asker.of(request).map(asker -> asker.account().name()).orElse("");
        if (account.isEmpty()
            || isLet(request, response, "account " + account, rates.perAccount())) {
          chain.doFilter(request, response);
        }
      }
    };
  }
}
