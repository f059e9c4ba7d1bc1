package isnad.app.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a dump, its columns checked: {@code english} is the name in plain Latin letters,
 * {@code names} all names in any script, {@code admin1} the code of the first-level division.
 */
record DumpRow(
    long number,
    String id,
    String english,
    List<String> names,
    double latitude,
    double longitude,
    String featureClass,
    String featureCode,
    String country,
    String admin1,
    long population) {
  private static final int COLUMNS = 19;
  private static final int LONGEST_ENGLISH = 100;
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,11}");
  private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}([.][0-9]{1,20})?");
  private static final Pattern POPULATION = Pattern.compile("[0-9]{1,12}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}|]+");

  DumpRow {
    names = List.copyOf(names);
  }

  /** The row that stands in line {@code number}. */
  static DumpRow of(long number, String line) throws RefusedRow {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new RefusedRow(
          DumpProblem.ROW_COLUMNS,
          columns.length + " columns, not the " + COLUMNS + " of GeoNames");
    }
    String name = columns[1];
    if (!ID.matcher(columns[0]).matches()) {
      throw new RefusedRow(DumpProblem.ROW_NUMBER, "no id: " + shown(columns[0]));
    }
    String plain = CONTROL.matcher(columns[2].isBlank() ? name : columns[2]).replaceAll(" ");
    String english = plain.strip();
    if (english.isEmpty()) {
      throw new RefusedRow(DumpProblem.ROW_COLUMNS, "no name");
    }
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(Arrays.asList(columns[3].split(",", -1)));
    return new DumpRow(
        number,
        columns[0],
        shown(english),
        names,
        degrees(columns[4], 90),
        degrees(columns[5], 180),
        columns[6],
        columns[7],
        COUNTRY.matcher(columns[8]).matches() ? columns[8] : "",
        columns[10],
        population(columns[14]));
  }

  private static double degrees(String text, int most) throws RefusedRow {
    if (!DEGREES.matcher(text).matches() || Math.abs(Double.parseDouble(text)) > most) {
      throw new RefusedRow(DumpProblem.ROW_NUMBER, "no degrees: " + shown(text));
    }
    return Double.parseDouble(text);
  }

  private static long population(String text) throws RefusedRow {
    if (text.isEmpty()) {
      return 0;
    }
    if (!POPULATION.matcher(text).matches()) {
      throw new RefusedRow(DumpProblem.ROW_NUMBER, "no population: " + shown(text));
    }
    return Long.parseLong(text);
  }

  private static String shown(String text) {
    String plain = CONTROL.matcher(text).replaceAll(" ").strip();
    return plain.length() <= LONGEST_ENGLISH ? plain : plain.substring(0, LONGEST_ENGLISH);
  }

  /** The key of its first-level division within the dump. */
  String division() {
    return country + "." + admin1;
  }
}
