package isnad.app.search;

import isnad.core.claim.ClaimId;
import isnad.core.ledger.Digest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found: the report and the claim that it is of, and how well it answers. Both
 * are read from columns, which takes a small part of what stored fields take.
 */
record FoundDocument(String report, Optional<ClaimId> claim, double score) {
  /**
   * The best first, of equals the report of the lesser {@link #order}, of a report its text before
   * its claims: the order is one, however the index came about.
   */
  static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.LONG));

  /** A number of a report; the ids themselves take long to compare where thousands are equal. */
  static long order(String report) {
    return HexFormat.fromHexDigitsToLong(Digest.of(report).hex(), 0, Long.BYTES * 2);
  }

  /** The digits of a claim's id as a number. */
  static long number(ClaimId claim) {
    return HexFormat.fromHexDigitsToLong(claim.value(), 2, claim.value().length());
  }

  private static ClaimId id(long number) {
    return new ClaimId("c-" + HexFormat.of().toHexDigits(number));
  }

  /** What {@code reader} has of documents found by {@link #BEST_FIRST}, in their order. */
  static List<FoundDocument> of(IndexReader reader, ScoreDoc[] docs) throws IOException {
    @Nullable FoundDocument[] found = new @Nullable FoundDocument[docs.length];
    Integer[] order = new Integer[docs.length];
    Arrays.setAll(order, i -> i);
    // Columns are read forwards.
    Arrays.sort(order, Comparator.comparingInt(i -> docs[i].doc));
    Columns columns = null;
    for (int i : order) {
      if (columns == null || docs[i].doc >= columns.end) {
        columns =
            Columns.of(reader.leaves().get(ReaderUtil.subIndex(docs[i].doc, reader.leaves())));
      }
      found[i] = columns.of((FieldDoc) docs[i]);
    }
    return Arrays.stream(found).map(Objects::requireNonNull).toList();
  }

  /** The columns of one file of the index. */
  private record Columns(
      int base,
      int end,
      @Nullable SortedDocValues reports,
      @Nullable NumericDocValues claims) {
    static Columns of(LeafReaderContext leaf) throws IOException {
      LeafReader reader = leaf.reader();
      return new Columns(
          leaf.docBase,
          leaf.docBase + reader.maxDoc(),
          reader.getSortedDocValues(Fields.REPORT),
          reader.getNumericDocValues(Fields.CLAIM));
    }

    FoundDocument of(FieldDoc doc) throws IOException {
      if (reports == null || !reports.advanceExact(doc.doc - base)) {
        throw new IllegalStateException("a document of no report");
      }
      String report = reports.lookupOrd(reports.ordValue()).utf8ToString();
      Optional<ClaimId> claim = claims != null && claims.advanceExact(doc.doc - base)
          ? Optional.of(id(claims.longValue()))
          : Optional.empty();
      return new FoundDocument(report, claim, (Float) Objects.requireNonNull(doc.fields)[0]);
    }
  }
}
