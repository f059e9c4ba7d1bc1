package isnad.app.web;

import isnad.app.answer.Refused;
import isnad.core.event.CountOf;
import isnad.core.view.Policy;
import isnad.core.view.Standing;
import isnad.core.view.TollQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** What a toll is asked for, as {@code isnad toll} is; what is empty is not asked. */
public record TollFilter(
    @Limit(of = {"all", "party", "place", "period", "victims"}) @Nullable
    String by,

    @Limit(of = {"acled", "ucdp", "airwars"}) @Nullable String policy,
    @Nullable List<String> of,
    @Nullable String party,
    @Nullable String doer,
    @Nullable String place,

    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,

    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,

    @Nullable List<String> include) {
  TollQuery query() throws Refused {
    if (from != null && to != null && from.isAfter(to)) {
      throw new Refused(DeskProblem.BAD_REQUEST.of("from is after to"));
    }
    Set<CountOf> kinds = EnumSet.noneOf(CountOf.class);
    for (String one : given(of)) {
      kinds.add(one("of", one, TollQuery.PEOPLE, CountOf::key));
    }
    Set<Standing> standings = EnumSet.noneOf(Standing.class);
    for (String one : given(include)) {
      standings.add(one("include", one, List.of(Standing.values()), Standing::key));
    }
    return new TollQuery(
        sums(),
        kinds.isEmpty() ? TollQuery.usual().of() : kinds,
        Pages.given(party),
        Pages.given(doer),
        Pages.given(place),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        standings,
        TollQuery.Listing.USUAL);
  }

  private static <T> T one(String name, String given, Iterable<T> all, Function<T, String> key)
      throws Refused {
    for (T one : all) {
      if (key.apply(one).equals(given.toLowerCase(Locale.ROOT))) {
        return one;
      }
    }
    throw new Refused(DeskProblem.BAD_REQUEST.of(name + " is none of those that it may be"));
  }

  private static List<String> given(@Nullable List<String> all) {
    return all == null
        ? List.of()
        : all.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  /** What has a row of its own; nonsense is all. */
  TollQuery.By sums() {
    return Stream.of(TollQuery.By.values())
        .filter(one -> by != null && one.toString().equals(by.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(TollQuery.By.ALL);
  }

  /** The one policy that is asked for; nothing where all are. */
  Optional<Policy> only() throws Refused {
    Optional<String> wanted = Pages.given(policy);
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(one("policy", wanted.get(), List.of(Policy.values()), Policy::key));
  }

  /** Whether people of that kind are asked for. */
  public boolean counts(String kind) {
    List<String> kinds = given(of);
    return kinds.isEmpty() ? kind.equals("killed") || kind.equals("wounded") : kinds.contains(kind);
  }

  /** The address that asks for the same but for one part; empty takes it out. */
  public String with(String part, String value) {
    Map<String, Object> all = new TreeMap<>();
    Pages.given(by).ifPresent(one -> all.put("by", one));
    Pages.given(policy).ifPresent(one -> all.put("policy", one));
    Pages.given(party).ifPresent(one -> all.put("party", one));
    Pages.given(doer).ifPresent(one -> all.put("doer", one));
    Pages.given(place).ifPresent(one -> all.put("place", one));
    if (from != null) {
      all.put("from", from);
    }
    if (to != null) {
      all.put("to", to);
    }
    if (!given(of).isEmpty()) {
      all.put("of", String.join(",", given(of)));
    }
    if (!given(include).isEmpty()) {
      all.put("include", String.join(",", given(include)));
    }
    all.remove(part);
    if (!value.isEmpty()) {
      all.put(part, value);
    }
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tolls");
    all.keySet().forEach(key -> address.queryParam(key, "{" + key + "}"));
    return address.encode().buildAndExpand(all).toUriString();
  }

  /** The incidents among which those of a sum are: of its days, place and party. */
  IncidentFilter incidents() {
    Optional<String> actor = Pages.given(doer).or(() -> Pages.given(party));
    return new IncidentFilter(
        from,
        to,
        null,
        Pages.given(place).orElse(null),
        actor.orElse(null),
        null,
        null,
        null,
        null);
  }
}
