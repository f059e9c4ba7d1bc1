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

/** What the robots.txt of each server allows (RFC 9309), asked once in a run. */
final class Robots {
  /** So many servers are remembered. */
  private static final int MOST = 10_000;

  private static final int UNAVAILABLE = 503;

  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, BaseRobotRules> known = new LinkedHashMap<>();

  /** What {@code ask} gives for the robots.txt of a server decides about {@code address}. */
  boolean allow(URI address, Function<URI, Fetched> ask) {
    return rules(address, ask).isAllowed(address.toString());
  }

  /** How long the server wants to be left alone between two questions. */
  Optional<Duration> delay(URI address) {
    BaseRobotRules rules = known.get(server(address));
    return rules == null || rules.getCrawlDelay() <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(rules.getCrawlDelay()));
  }

  private BaseRobotRules rules(URI address, Function<URI, Fetched> ask) {
    String server = server(address);
    BaseRobotRules rules = known.get(server);
    if (rules == null) {
      URI file = URI.create(server + "/robots.txt");
      rules = switch (ask.apply(file)) {
        case Fetched.Given given ->
          parser.parseContent(file.toString(), given.bytes(), "text/plain", List.of(Manners.ROBOT));
        case Fetched.Unchanged none -> parser.failedFetch(404);
        // Where there is none all is allowed; where it cannot be asked nothing is.
        case Fetched.Not not ->
          parser.failedFetch(not.problem() == FetchProblem.FETCH_STATUS ? 404 : UNAVAILABLE);
      };
      if (known.size() == MOST) {
        known.remove(known.keySet().iterator().next());
      }
      known.put(server, rules);
    }
    return rules;
  }

  private static String server(URI address) {
    int port = address.getPort();
    return address.getScheme() + "://" + address.getHost() + (port < 0 ? "" : ":" + port);
  }
}
