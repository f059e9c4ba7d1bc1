package isnad.app.web.taxii;

import isnad.app.store.Collected;
import isnad.core.ledger.Digest;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a request asks of a collection by TAXII's filters, and how much of it. A place in the list
 * ({@code next}) holds for the filters that it was given out with alone.
 */
record Asked(Collected.Wanted wanted, int limit, String filters) {
  /** The most objects of a page. */
  static final int MOST = 500;

  /** The most values of one filter. */
  private static final int MOST_VALUES = 200;

  private static final Set<String> KEYWORDS = Set.of("first", "last", "all");
  private static final String SPEC = "2.1";

  /** STIX writes times to the millisecond; who asks may write them finer. */
  private static final DateTimeFormatter VERSION =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** What {@code request} asks, if it makes sense; {@code id} where one object is asked for. */
  static Asked of(HttpServletRequest request, Optional<String> id) {
    Set<String> ids = id.map(Set::of).orElseGet(() -> values(request, "match[id]"));
    Set<String> types = values(request, "match[type]");
    Set<String> specs = values(request, "match[spec_version]");
    Set<String> versions = versions(values(request, "match[version]"));
    String filters = filters(request);
    Optional<Instant> after =
        place(request, filters).or(() -> one(request, "added_after").map(Asked::time));
    return new Asked(
        new Collected.Wanted(after, ids, types, specs.isEmpty() ? Set.of(SPEC) : specs, versions),
        limit(request),
        filters);
  }

  private static Optional<String> one(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    if (values == null) {
      return Optional.empty();
    }
    if (values.length > 1) {
      throw bad(name + " is there several times");
    }
    return Optional.of(values[0]);
  }

  private static Set<String> values(HttpServletRequest request, String name) {
    Set<String> values = new HashSet<>();
    for (String value : one(request, name).map(all -> all.split(",", -1)).orElse(new String[0])) {
      if (value.isBlank()) {
        throw bad(name + " has an empty value");
      }
      values.add(value.strip());
    }
    if (values.size() > MOST_VALUES) {
      throw bad(name + " has more than " + MOST_VALUES + " values");
    }
    return values;
  }

  /** Each object is kept in its last version, which is its first too. */
  private static Set<String> versions(Set<String> asked) {
    if (asked.stream().anyMatch(KEYWORDS::contains)) {
      return Set.of();
    }
    Set<String> versions = new HashSet<>(asked);
    asked.forEach(one -> versions.add(VERSION.format(time(one))));
    return versions;
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException none) {
      throw bad("no time: " + brief(text));
    }
  }

  private static int limit(HttpServletRequest request) {
    Optional<String> given = one(request, "limit");
    if (given.isEmpty()) {
      return MOST;
    }
    try {
      long limit = Long.parseLong(given.get());
      if (limit > 0) {
        return (int) Math.min(MOST, limit);
      }
    } catch (NumberFormatException none) {
      // Told below.
    }
    throw bad("limit is a number from 1 on, not " + brief(given.get()));
  }

  /** What the filters say, for which a place in the list holds. */
  private static String filters(HttpServletRequest request) {
    TreeMap<String, List<String>> all = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> {
      if (!name.equals("next") && !name.equals("limit")) {
        all.put(name, List.copyOf(new TreeSet<>(Arrays.asList(values))));
      }
    });
    return Digest.of(request.getRequestURI() + all).hex().substring(0, 16);
  }

  /** The place behind the object that came at {@code added}. */
  String next(Instant added) {
    String place = filters + ' ' + added;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Instant> place(HttpServletRequest request, String filters) {
    return one(request, "next").map(given -> {
      try {
        String place = new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8);
        if (place.startsWith(filters + ' ')) {
          return Instant.parse(place.substring(filters.length() + 1));
        }
      } catch (IllegalArgumentException | DateTimeException none) {
        // Told below.
      }
      throw bad("next is no place that was given out for these filters");
    });
  }

  private static TaxiiRefusal bad(String why) {
    return new TaxiiRefusal(TaxiiProblem.TAXII_BAD_REQUEST, why);
  }

  private static String brief(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
