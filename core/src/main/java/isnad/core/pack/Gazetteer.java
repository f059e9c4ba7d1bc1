package isnad.core.pack;

import isnad.core.report.FoldedText;
import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places that packs know, by name; several places may share one. */
public final class Gazetteer {
  private static final int FIELDS = 9;

  private final Names<List<Place>> names;

  private Gazetteer(Names<List<Place>> names) {
    this.names = names;
  }

  public Names<List<Place>> names() {
    return names;
  }

  /** Collects the places of tab-separated pack files. */
  static final class Builder {
    private final List<Problem> problems;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, List<Place>> byGuardedName = new HashMap<>();

    Builder(List<Problem> problems) {
      this.problems = problems;
    }

    void add(PackFile file) {
      int number = 0;
      int start = 0;
      String content = file.content();
      while (start < content.length()) {
        int newline = content.indexOf('\n', start);
        int end = newline < 0 ? content.length() : newline;
        number++;
        if (content.charAt(start) != '#' && end > start) {
          line(file.path(), number, content.substring(start, end));
        }
        start = end + 1;
      }
    }

    private void line(String path, int number, String line) {
      String[] fields = line.strip().split("\t", -1);
      if (fields.length != FIELDS) {
        problems.add(PackProblem.PACK_PLACE.at(
            path, number, "a place has " + FIELDS + " fields, this line " + fields.length));
        return;
      }
      try {
        Place place = place(fields);
        if (!ids.add(place.id())) {
          problems.add(PackProblem.PACK_DUPLICATE.at(path, number, "place " + place.id()));
          return;
        }
        for (String name : PackLine.split(fields[8])) {
          boolean guarded = name.startsWith("!");
          (guarded ? byGuardedName : byName)
              .computeIfAbsent(
                  FoldedText.key(guarded ? name.substring(1) : name), key -> new ArrayList<>(1))
              .add(place);
        }
      } catch (IllegalArgumentException refused) {
        problems.add(PackProblem.PACK_PLACE.at(path, number, String.valueOf(refused.getMessage())));
      }
    }

    private static Place place(String[] fields) {
      return new Place(
          fields[0],
          fields[1],
          RegistryBuilder.present(fields[2]),
          RegistryBuilder.present(fields[3]),
          Double.parseDouble(fields[4]),
          Double.parseDouble(fields[5]),
          Precision.valueOf(fields[6].toUpperCase(Locale.ROOT)),
          fields[7].isBlank() ? 0 : Long.parseLong(fields[7]));
    }

    Gazetteer build() {
      Names.Builder<List<Place>> names = new Names.Builder<>();
      byGuardedName.forEach((name, places) -> {
        List<Place> plain = byName.get(name);
        if (plain == null) {
          add(names, "!" + name, places);
        } else {
          // The name counts anyway; behind a class word it may mean these as well.
          places.forEach(place -> plain.add(place.rarely()));
        }
      });
      byName.forEach((name, places) -> add(names, name, places));
      return new Gazetteer(names.build());
    }

    private void add(Names.Builder<List<Place>> names, String name, List<Place> places) {
      try {
        names.add(name, List.copyOf(places));
      } catch (IllegalArgumentException refused) {
        problems.add(Problem.of(PackProblem.PACK_PLACE, String.valueOf(refused.getMessage())));
      }
    }
  }

  /**
   * The likeliest of {@code places}: those that are as wide as the class word before the name says
   * (a region behind محافظة, a town behind مدينة; null for no such word) first, then those in
   * {@code country}, then the heaviest.
   */
  public static Place best(
      List<Place> places, Optional<String> country, @Nullable Precision width) {
    Place best = places.get(0);
    int most = -1;
    for (Place place : places) {
      int fits = width != null && isAsWide(place.precision(), width) ? 2 : 0;
      int home = country.isPresent() && country.equals(place.country()) ? 1 : 0;
      if (fits + home > most || fits + home == most && place.weight() > best.weight()) {
        most = fits + home;
        best = place;
      }
    }
    return best;
  }

  private static boolean isAsWide(Precision precision, Precision width) {
    boolean region = precision == Precision.REGION || precision == Precision.DISTRICT;
    return width == Precision.REGION
        ? region
        : precision == Precision.TOWN || precision == Precision.POINT;
  }
}
