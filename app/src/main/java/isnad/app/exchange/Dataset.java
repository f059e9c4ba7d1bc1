package isnad.app.exchange;

import isnad.app.present.CommaSeparated;
import isnad.core.pack.Registry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A dataset of incidents in the form of another project: its lines, and what was left out why. */
public record Dataset(List<String> lines, String end, int told, Map<Left, Integer> left) {
  public Dataset {
    lines = List.copyOf(lines);
    left = Map.copyOf(left);
  }

  /** Whose form it has. */
  public enum Form {
    ACLED,
    UCDP,
    PLOVER;

    /** The name in options. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@code incidents} in the form of {@code form}, made by the Isnad {@code version} at a time. */
  public static Dataset of(
      Form form, Collection<Carried> incidents, Registry registry, String version, Instant made) {
    return switch (form) {
      case ACLED -> table(AcledTable.NAMES, incidents, new AcledTable(registry, made)::of);
      case UCDP -> table(UcdpTable.NAMES, incidents, new UcdpTable(registry)::of);
      case PLOVER -> {
        Gathered all = Gathered.of(incidents, new PloverLines(registry, version, made)::of);
        yield new Dataset(
            all.rows.stream().map(List::getFirst).toList(), "\n", all.rows.size(), all.left);
      }
    };
  }

  private static Dataset table(
      List<String> names, Collection<Carried> incidents, Function<Carried, Told> told) {
    Gathered all = Gathered.of(incidents, told);
    return new Dataset(
        CommaSeparated.table(names, all.rows.stream()), "\r\n", all.rows.size(), all.left);
  }

  private record Gathered(List<List<String>> rows, Map<Left, Integer> left) {
    static Gathered of(Collection<Carried> incidents, Function<Carried, Told> telling) {
      List<List<String>> rows = new ArrayList<>();
      Map<Left, Integer> left = new EnumMap<>(Left.class);
      for (Carried incident : incidents) {
        switch (telling.apply(incident)) {
          case Told.Rows some -> rows.addAll(some.rows());
          case Told.Nothing(Left why) -> left.merge(why, 1, Integer::sum);
        }
      }
      return new Gathered(rows, left);
    }
  }

  /** What was told and what was left out, in a line. */
  public String summary() {
    int all = left.values().stream().mapToInt(Integer::intValue).sum();
    String why = left.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one -> one.getValue() + " " + one.getKey().key())
        .collect(Collectors.joining(", "));
    return told + " told, " + all + " left out" + (why.isEmpty() ? "" : " (" + why + ")");
  }
}
