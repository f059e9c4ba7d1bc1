package isnad.app.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The places taken from a dump, as the content of a pack's file, and what became of the rest. */
public final class PlacePack {
  /** How the file of such a pack begins. */
  public static final String MARK =
      "# Places from GeoNames (CC BY 4.0), made by isnad gazetteer add";

  private static final String COLUMNS =
      "# id\tenglish\tcountry\tadmin\tlatitude\tlongitude\tprecision\tweight\tarabic\n";

  private final List<PlaceLine> lines;
  private final DumpTally tally;

  PlacePack(List<PlaceLine> lines, DumpTally tally) {
    this.lines = List.copyOf(lines);
    this.tally = tally;
  }

  public DumpTally tally() {
    return tally;
  }

  public int places() {
    return lines.size();
  }

  /** How many places of each family there are, by the family's name. */
  public Map<String, Integer> families() {
    Map<String, Integer> families = new TreeMap<>();
    for (PlaceLine line : lines) {
      families.merge(line.feature().family().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    return families;
  }

  public long names() {
    return lines.stream().mapToLong(line -> line.names().size()).sum();
  }

  /** How many names count only behind a class word. */
  public long guarded() {
    return lines.stream()
        .flatMap(line -> line.names().stream())
        .filter(name -> name.startsWith("!"))
        .count();
  }

  /** The file's content, which says that it was made from {@code source}. */
  public String content(String source) {
    StringBuilder content = new StringBuilder(MARK);
    content.append(" from ").append(source.replaceAll("\\p{Cntrl}", " ")).append('\n');
    content.append(COLUMNS);
    lines.forEach(line -> content.append(line.text()));
    return content.toString();
  }
}
