package isnad.app.search;

import isnad.core.view.Facets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** The values of one facet in one file of the index, and how many reports had each. */
final class ColumnCounts {
  static final Map<Facets.Kind, String> FIELDS = Map.of(
      Facets.Kind.OUTLET, Fields.FACET_OUTLET,
      Facets.Kind.ACTOR, Fields.FACET_ACTOR,
      Facets.Kind.PLACE, Fields.FACET_PLACE,
      Facets.Kind.TYPE, Fields.FACET_TYPE);

  private final Facets.Kind kind;
  private final SortedSetDocValues column;
  private final int[] counts;
  private final int[] seen;

  private ColumnCounts(Facets.Kind kind, SortedSetDocValues column) {
    this.kind = kind;
    this.column = column;
    counts = new int[Math.toIntExact(column.getValueCount())];
    seen = new int[counts.length];
  }

  static List<ColumnCounts> of(LeafReader reader) throws IOException {
    List<ColumnCounts> columns = new ArrayList<>();
    for (Map.Entry<Facets.Kind, String> field : FIELDS.entrySet()) {
      SortedSetDocValues column = reader.getSortedSetDocValues(field.getValue());
      if (column != null) {
        columns.add(new ColumnCounts(field.getKey(), column));
      }
    }
    return columns;
  }

  /** Counts what {@code document} has for the report of that number, each value once. */
  void take(int document, int report) throws IOException {
    if (column.advanceExact(document)) {
      for (int i = column.docValueCount(); i > 0; i--) {
        int value = Math.toIntExact(column.nextOrd());
        if (seen[value] != report) {
          seen[value] = report;
          counts[value]++;
        }
      }
    }
  }

  void addTo(Map<Facets.Kind, Map<String, Integer>> all) throws IOException {
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        all.computeIfAbsent(kind, none -> new HashMap<>())
            .merge(column.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
      }
    }
  }
}
