package isnad.app.web;

import isnad.app.store.IncidentWanted;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** Which incidents a list is asked for; what is empty is not asked. */
public record IncidentFilter(
    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,

    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,

    @Nullable String type,
    @Nullable String place,
    @Nullable String actor,
    @Limit(least = 1) @Nullable Integer reports,
    @Limit @Nullable Integer origins,
    @Nullable Boolean denied,
    @Limit(most = IncidentFilter.LAST_PAGE) @Nullable Integer page) {
  static final int LAST_PAGE = 100_000;

  /** All incidents. */
  static final IncidentFilter ANY = of(null, null);

  /** All with an actor or at a place. */
  static IncidentFilter of(@Nullable String actor, @Nullable String place) {
    return new IncidentFilter(null, null, null, place, actor, null, null, null, null);
  }

  IncidentWanted wanted() {
    return new IncidentWanted(
        Pages.given(type),
        Optional.ofNullable(from),
        Optional.ofNullable(to),
        Pages.given(place),
        Pages.given(actor),
        1,
        reports == null ? 1 : Math.max(1, reports),
        origins == null ? 0 : Math.max(0, origins),
        Boolean.TRUE.equals(denied),
        false);
  }

  int number() {
    return page == null ? 0 : Math.clamp(page, 0, LAST_PAGE);
  }

  /** The address of the list of the same incidents, of those days alone. */
  String list(LocalDate first, LocalDate last) {
    return new IncidentFilter(first, last, type, place, actor, reports, origins, denied, null)
        .address("/incidents", Map.of());
  }

  /** The address at {@code path} that asks for the same, and what is added. */
  String address(String path, Map<String, String> added) {
    Map<String, Object> all = new LinkedHashMap<>();
    put(all, "from", from);
    put(all, "to", to);
    Pages.given(type).ifPresent(one -> all.put("type", one));
    Pages.given(place).ifPresent(one -> all.put("place", one));
    Pages.given(actor).ifPresent(one -> all.put("actor", one));
    put(all, "reports", reports);
    put(all, "origins", origins);
    put(all, "denied", denied);
    all.putAll(added);
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    all.keySet().forEach(key -> address.queryParam(key, "{" + key + "}"));
    return address.encode().buildAndExpand(all).toUriString();
  }

  private static void put(Map<String, Object> all, String key, @Nullable Object value) {
    if (value != null) {
      all.put(key, value);
    }
  }
}
