package isnad.core.view;

import java.util.List;
import java.util.Locale;

/**
 * What the reports that answer a search have in common: for each kind of facet, how many of them
 * have a value. Counts are of {@code reports}, which are {@code all} that answer, or where those
 * are too many the first of the index.
 */
public record Facets(long reports, boolean all, List<Facet> facets) {
  public static final Facets NONE = new Facets(0, true, List.of());

  public Facets {
    facets = List.copyOf(facets);
  }

  /** By what a search can be narrowed. */
  public enum Kind {
    /** The name of an outlet, as its reports give it. */
    OUTLET,
    /** The id of an actor that packs know. */
    ACTOR,
    /** The English name of a place, a division or a country. */
    PLACE,
    TYPE,
    /** {@code 2020}. */
    YEAR,
    /** {@code 2020-03}. */
    MONTH;

    /** The name in output. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The values of one kind that most reports have; of years and months in their order. */
  public record Facet(Kind kind, List<Count> counts) {
    public Facet {
      counts = List.copyOf(counts);
    }
  }

  /** How many reports have a value. */
  public record Count(String value, long reports) {}
}
