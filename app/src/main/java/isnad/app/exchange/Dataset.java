package isnad.app.exchange;

import isnad.app.json.ClaimReview;
import isnad.app.json.IncidentFeature;
import isnad.app.json.ProvNode;
import isnad.core.pack.Registry;
import isnad.core.review.Decisions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A dataset of incidents in the form of another project, written one incident after another, so
 * that none is kept; it counts what was told, and what was left out why.
 */
public final class Dataset {
  private final FormWriting form;
  private final Map<Left, Integer> left = new EnumMap<>(Left.class);
  private int told;

  /** Whose form it has. */
  public enum Form {
    ACLED,
    UCDP,
    PLOVER,
    GEOJSON,
    GDELT,
    CLAIMREVIEW,
    PROV,
    PARQUET;

    /** The name in options. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it tells when reports came in and who read them. */
    public boolean tellsTimes() {
      return this == PROV;
    }

    /** What whoever takes rows over has to know, and no row can say. */
    public Optional<String> caution() {
      return switch (this) {
        case GDELT -> Optional.of(GdeltTable.CAUTION);
        case PROV -> Optional.of(ProvGraph.CAUTION);
        case ACLED, UCDP, PLOVER, GEOJSON, CLAIMREVIEW, PARQUET -> Optional.empty();
      };
    }
  }

  /** Where its bytes go. */
  public interface Sink {
    void write(ByteBuffer bytes) throws IOException;
  }

  /**
   * What all incidents of it have in common: the packs' actors, what people decided, the Isnad that
   * makes it, when, and for whom.
   */
  public record Made(
      Registry registry,
      Decisions decisions,
      String version,
      Instant when,
      ClaimReview.Organisation by) {}

  private Dataset(FormWriting form) {
    this.form = form;
  }

  /** A dataset that is to be written to {@code sink}. */
  public static Dataset of(Form form, Made made, Sink sink) throws IOException {
    return new Dataset(
        switch (form) {
          case ACLED ->
            TextWriting.commaSeparated(
                AcledTable.NAMES, new AcledTable(made.registry, made.when)::of, sink);
          case UCDP ->
            TextWriting.commaSeparated(UcdpTable.NAMES, new UcdpTable(made.registry)::of, sink);
          case PLOVER ->
            TextWriting.lines(new PloverLines(made.registry, made.version, made.when)::of, sink);
          case GDELT ->
            TextWriting.tabSeparated(new GdeltTable(made.registry, made.when)::of, sink);
          case CLAIMREVIEW ->
            TextWriting.members(
                ClaimReview.HEAD,
                new ClaimReviews(made.registry, made.decisions, made.by)::of,
                ClaimReview.FOOT,
                sink);
          case PARQUET -> ParquetWriting.to(sink, made.version);
          case PROV ->
            TextWriting.members(
                ProvNode.HEAD, new ProvGraph(made.decisions)::of, ProvNode.FOOT, sink);
          case GEOJSON ->
            TextWriting.members(
                IncidentFeature.HEAD,
                new MapFeatures(made.registry)::of,
                IncidentFeature.FOOT,
                sink);
        });
  }

  /** Tells {@code incident}, or counts why it cannot. */
  public void take(Carried incident) throws IOException {
    FormWriting.Counted counted = form.take(incident);
    told += counted.told();
    counted.left().forEach(this::leave);
  }

  private void leave(Left why, int many) {
    if (many > 0) {
      left.merge(why, many, Integer::sum);
    }
  }

  /** Writes what stands behind the last of them. */
  public void finish() throws IOException {
    form.finish();
  }

  /** What was told and what was left out, in a line. */
  public String summary() {
    int all = left.values().stream().mapToInt(Integer::intValue).sum();
    String why = left.entrySet().stream()
        .map(one -> one.getValue() + " " + one.getKey().key())
        .collect(Collectors.joining(", "));
    return told + " told, " + all + " left out" + (why.isEmpty() ? "" : " (" + why + ")");
  }
}
