package isnad.app.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the robots.txt of each server allows (RFC 9309): asked once a day, and where it could not be
 * asked again after a while.
 */
final class Robots {
  /** So many servers are remembered. */
  private static final int MOST = 10_000;

  private static final int MISSING = 404;
  private static final int UNAVAILABLE = 503;

  private static final Duration GOOD = Duration.ofHours(24);
  private static final Duration WHILE = Duration.ofMinutes(10);

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Known> known = new LinkedHashMap<>();

  /** Rules, and until when they hold by the clock of {@link System#nanoTime}. */
  private record Known(BaseRobotRules rules, long until) {}

  /**
   * Why {@code address} is not asked, as {@code ask} gives the robots.txt of its server; empty
   * where it may be. Where that could not be asked it may be otherwise in a while.
   */
  Optional<Fetched.Not> refused(URI address, Function<URI, Fetched> ask) {
    BaseRobotRules rules = rules(address, ask);
    if (rules.isAllowed(address.toString())) {
      return Optional.empty();
    }
    String whose = "the robots.txt of " + address.getHost();
    return Optional.of(
        rules.isDeferVisits()
            ? new Fetched.Not(
                FetchProblem.ROBOTS_REFUSED, whose + " cannot be asked", Optional.of(WHILE))
            : Fetched.Not.of(FetchProblem.ROBOTS_REFUSED, whose + " forbids it"));
  }

  /** How long the server wants to be left alone between two questions. */
  Optional<Duration> delay(URI address) {
    Known server = known.get(server(address));
    return server == null || server.rules.getCrawlDelay() <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(server.rules.getCrawlDelay()));
  }

  private BaseRobotRules rules(URI address, Function<URI, Fetched> ask) {
    String server = server(address);
    Known there = known.get(server);
    if (there != null && there.until - System.nanoTime() > 0) {
      return there.rules;
    }
    BaseRobotRules rules = asked(URI.create(server + "/robots.txt"), ask);
    if (there == null && known.size() == MOST) {
      known.remove(known.keySet().iterator().next());
    }
    Duration holds = rules.isDeferVisits() ? WHILE : GOOD;
    known.put(server, new Known(rules, System.nanoTime() + holds.toNanos()));
    return rules;
  }

  private BaseRobotRules asked(URI file, Function<URI, Fetched> ask) {
    return switch (ask.apply(file)) {
      case Fetched.Given given ->
        parser.parseContent(file.toString(), given.bytes(), "text/plain", List.of(Manners.ROBOT));
      case Fetched.Unchanged none -> parser.failedFetch(MISSING);
      // Where there is none all is allowed; where it cannot be asked nothing is.
      case Fetched.Not not ->
        parser.failedFetch(not.problem() == FetchProblem.FETCH_STATUS ? MISSING : UNAVAILABLE);
    };
  }

  private static String server(URI address) {
    int port = address.getPort();
    return address.getScheme() + "://" + address.getHost() + (port < 0 ? "" : ":" + port);
  }
}
