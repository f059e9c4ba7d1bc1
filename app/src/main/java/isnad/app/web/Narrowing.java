package isnad.app.web;

import isnad.app.search.Wanted;
import isnad.core.pack.Actor;
import isnad.core.pack.Registry;
import isnad.core.view.Facets;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a search can be narrowed, and what narrows it already: links, each with what it is called and
 * how many reports are left behind it.
 */
public record Narrowing(Facets facets, List<Link> taken, List<Group> groups) {
  public Narrowing {
    taken = List.copyOf(taken);
    groups = List.copyOf(groups);
  }

  /** Leads to the same search with a value more, or one less. */
  public record Link(String label, long reports, String address) {}

  /** The links of one kind of facet. */
  public record Group(Facets.Kind kind, List<Link> links) {
    public Group {
      links = List.copyOf(links);
    }
  }

  static Narrowing of(
      HttpServletRequest request, Wanted wanted, Facets facets, Wording wording, Registry actors) {
    Names names = new Names(request, wanted, wording, actors);
    List<Group> groups = new ArrayList<>();
    for (Facets.Facet facet : facets.facets()) {
      List<Link> links = facet.counts().stream()
          .filter(one -> !names.isTaken(facet.kind(), one.value()))
          .map(one -> names.link(facet.kind(), one))
          .toList();
      if (!links.isEmpty()) {
        groups.add(new Group(facet.kind(), links));
      }
    }
    return new Narrowing(facets, names.taken(), groups);
  }

  /** What values are called on the page, and where their links lead. */
  private record Names(
      HttpServletRequest request, Wanted wanted, Wording wording, Registry actors) {

    List<Link> taken() {
      List<Link> links = new ArrayList<>();
      take(links, Facets.Kind.OUTLET, wanted.outlet());
      take(links, Facets.Kind.ACTOR, wanted.actor());
      take(links, Facets.Kind.PLACE, wanted.place());
      take(links, Facets.Kind.TYPE, wanted.type());
      if (wanted.from().isPresent() || wanted.to().isPresent()) {
        Map<String, @Nullable String> without = new LinkedHashMap<>();
        without.put("from", null);
        without.put("to", null);
        links.add(
            new Link(wording.days(wanted.from(), wanted.to()), 0, Pages.here(request, without)));
      }
      return links;
    }

    private void take(List<Link> links, Facets.Kind kind, Optional<String> value) {
      if (value.isPresent()) {
        Map<String, @Nullable String> without = new LinkedHashMap<>();
        without.put(kind.key(), null);
        String label = label(kind, value.get().replace("\"", ""));
        links.add(new Link(label, 0, Pages.here(request, without)));
      }
    }

    boolean isTaken(Facets.Kind kind, String value) {
      return switch (kind) {
        case OUTLET -> wanted.outlet().filter(quoted(value)::equals).isPresent();
        case ACTOR -> wanted.actor().filter(quoted(value)::equals).isPresent();
        case PLACE -> wanted.place().filter(quoted(value)::equals).isPresent();
        case TYPE -> wanted.type().isPresent();
        case YEAR, MONTH ->
          wanted.from().equals(Optional.of(first(kind, value)))
              && wanted.to().equals(Optional.of(last(kind, value)));
      };
    }

    Link link(Facets.Kind kind, Facets.Count count) {
      Map<String, @Nullable String> with = new LinkedHashMap<>();
      switch (kind) {
        case OUTLET, ACTOR, PLACE -> with.put(kind.key(), quoted(count.value()));
        case TYPE -> with.put("type", count.value());
        case YEAR, MONTH -> {
          LocalDate first = first(kind, count.value());
          LocalDate last = last(kind, count.value());
          with.put("from", wanted.from().filter(first::isBefore).orElse(first).toString());
          with.put("to", wanted.to().filter(last::isAfter).orElse(last).toString());
        }
      }
      return new Link(label(kind, count.value()), count.reports(), Pages.here(request, with));
    }

    /** In quotation marks a value is taken as it is. */
    private static String quoted(String value) {
      return '"' + value + '"';
    }

    private static LocalDate first(Facets.Kind kind, String value) {
      return LocalDate.parse(kind == Facets.Kind.YEAR ? value + "-01-01" : value + "-01");
    }

    private static LocalDate last(Facets.Kind kind, String value) {
      return kind == Facets.Kind.YEAR
          ? LocalDate.parse(value + "-12-31")
          : YearMonth.parse(value).atEndOfMonth();
    }

    private String label(Facets.Kind kind, String value) {
      return switch (kind) {
        case OUTLET -> wording.actor(value);
        case ACTOR -> actors.actor(value).map(Actor::name).map(wording::actor).orElse(value);
        case PLACE -> wording.placeCalled(value);
        case TYPE -> wording.type(value);
        case YEAR -> wording.year(first(kind, value));
        case MONTH -> wording.month(first(kind, value));
      };
    }
  }
}
