package isnad.app.present;

import isnad.core.view.Facets;
import java.util.List;
import java.util.stream.Stream;

/** What hits have in common, a row for each value. */
public final class FacetRows {
  private static final List<String> NAMES = List.of("facet", "value", "reports");
  private static final int[] WIDTHS = {8, 40, 8};

  private FacetRows() {}

  private static Stream<List<String>> rows(Facets facets) {
    return facets.facets().stream()
        .flatMap(facet -> facet.counts().stream()
            .map(one -> List.of(facet.kind().key(), one.value(), String.valueOf(one.reports()))));
  }

  /** The rows as comma-separated values below their names. */
  public static List<String> of(Facets facets) {
    return CommaSeparated.table(NAMES, rows(facets));
  }

  /** The rows for a terminal, below their names. */
  public static String table(Facets facets) {
    StringBuilder out = new StringBuilder();
    Stream.concat(Stream.of(NAMES), rows(facets)).forEach(fields -> {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < WIDTHS.length; i++) {
        line.append(i == 0 ? "" : "  ").append(Cells.cell(fields.get(i), WIDTHS[i]));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    });
    return out.toString();
  }
}
