package isnad.app.gazetteer;

import isnad.core.pack.Packs;
import isnad.core.pack.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the rows of a dump one by one and chooses which become places of a pack. */
final class PlaceChooser {
  private static final Pattern DIVISION_WORD =
      Pattern.compile("^(Muhafazat|Wilayat|Wilaya de|Wilaya d'|Ostan-e) "
          + "| (Governorate|Province|State|Region|Department|District|Prefecture|Emirate)$");

  private final DumpLimits limits;
  private final KnownPlaces known;
  private final NameGuard guard;
  private final Set<String> ids;
  private final DumpTally tally = new DumpTally();
  private final Map<String, String> divisions = new HashMap<>();
  private final List<Candidate> candidates = new ArrayList<>();

  /** A row that may become a place, with its Arabic names. */
  private record Candidate(DumpRow row, Feature feature, List<String> names) {
    long weight() {
      return feature.weight(row.population());
    }
  }

  /** {@code ids} are those that places of other packs have. */
  PlaceChooser(Packs packs, Set<String> ids, DumpLimits limits) {
    this.limits = limits;
    this.known = new KnownPlaces(packs);
    this.guard = new NameGuard(packs);
    this.ids = new HashSet<>(ids);
  }

  /** Takes the bytes of line {@code number}. */
  void take(long number, byte[] line) {
    tally.row();
    try {
      row(DumpRow.of(number, text(line)));
    } catch (RefusedRow refused) {
      tally.refuse(refused.problem(), number, refused.what());
    }
  }

  /** Line {@code number} was too long to be taken. */
  void tooLong(long number) {
    tally.row();
    tally.refuse(DumpProblem.ROW_TOO_LONG, number, "more than " + limits.rowBytes() + " bytes");
  }

  private static String text(byte[] line) throws RefusedRow {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      throw new RefusedRow(DumpProblem.ROW_ENCODING, "not UTF-8");
    }
  }

  private void row(DumpRow row) throws RefusedRow {
    Feature feature = Feature.of(row.featureClass(), row.featureCode())
        .orElseThrow(() -> new RefusedRow(
            DumpProblem.ROW_OTHER_FEATURE,
            row.english() + " (" + row.featureClass() + "." + row.featureCode() + ")"));
    boolean first = row.featureClass().equals("A") && row.featureCode().equals("ADM1");
    if (first) {
      String name = DIVISION_WORD.matcher(row.english()).replaceAll("").strip();
      divisions.put(row.division(), name.isEmpty() ? row.english() : name);
    }
    List<String> names = names(row);
    Place place = known.find(row, names, feature);
    if (place != null) {
      if (first) {
        divisions.put(row.division(), place.admin().orElse(place.name()));
      }
      throw new RefusedRow(DumpProblem.ROW_KNOWN_PLACE, row.english() + " is " + place.id());
    }
    if (!ids.add(PlaceLine.id(row))) {
      throw new RefusedRow(DumpProblem.ROW_DUPLICATE, row.english() + " (" + row.id() + ")");
    }
    if (candidates.size() == limits.held()) {
      throw new RefusedRow(DumpProblem.ROW_OVER_LIMIT, row.english());
    }
    candidates.add(new Candidate(row, feature, names));
  }

  private List<String> names(DumpRow row) throws RefusedRow {
    try {
      List<String> names = guard.usable(ArabicNames.of(row.names()));
      if (!names.isEmpty()) {
        return names;
      }
    } catch (RefusedRow refused) {
      throw new RefusedRow(refused.problem(), row.english());
    }
    throw new RefusedRow(DumpProblem.ROW_NO_USABLE_NAME, row.english());
  }

  /** The pack, once all rows are taken: the weightiest places, in the order of the rows. */
  PlacePack pack() {
    List<Candidate> byWeight = new ArrayList<>(candidates);
    byWeight.sort(Comparator.comparingLong((Candidate each) -> -each.weight())
        .thenComparing(each -> each.row().number()));
    List<PlaceLine> lines = new ArrayList<>();
    List<DumpRow> over = new ArrayList<>();
    long units = 0;
    for (Candidate each : byWeight) {
      PlaceLine line = line(each);
      units += line.text().length();
      if (lines.size() < limits.places() && units <= limits.packUnits()) {
        lines.add(line);
      } else {
        over.add(each.row());
      }
    }
    over.sort(Comparator.comparingLong(DumpRow::number));
    over.forEach(row -> tally.refuse(DumpProblem.ROW_OVER_LIMIT, row.number(), row.english()));
    lines.sort(Comparator.comparingLong(line -> line.row().number()));
    return new PlacePack(lines, tally);
  }

  private PlaceLine line(Candidate each) {
    DumpRow row = each.row();
    String admin = divisions.getOrDefault(row.division(), "");
    List<String> names = guard.marked(each.names(), each.feature(), row.population());
    return new PlaceLine(row, each.feature(), admin, names);
  }
}
