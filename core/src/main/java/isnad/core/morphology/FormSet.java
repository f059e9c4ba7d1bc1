package isnad.core.morphology;

import isnad.core.morphology.Inflection.Ending;
import isnad.core.morphology.Inflection.Gender;
import isnad.core.morphology.Inflection.Kind;
import isnad.core.morphology.Inflection.State;
import isnad.core.morphology.Inflection.Voice;
import isnad.core.report.FoldedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of one lemma while they are gathered: spellings are folded, and two readings of one
 * spelling that differ in a single value become one reading with that value open.
 */
final class FormSet {
  private final Map<String, List<Inflection>> readings = new LinkedHashMap<>();

  void add(String spelling, Inflection inflection) {
    List<Inflection> present =
        readings.computeIfAbsent(FoldedText.key(spelling), key -> new ArrayList<>(2));
    Inflection added = inflection;
    int i = 0;
    while (i < present.size()) {
      Inflection merged = merged(present.get(i), added);
      if (merged == null) {
        i++;
      } else {
        // The wider reading may now take in another one.
        present.remove(i);
        added = merged;
        i = 0;
      }
    }
    present.add(added);
  }

  /** Whether a finite form has this spelling. */
  boolean hasFinite(String folded) {
    for (Inflection reading : readings.getOrDefault(folded, List.of())) {
      if (reading.kind().isFinite()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the active third person masculine singular of {@code kind} has this spelling. */
  boolean hasCitation(String spelling, Kind kind) {
    for (Inflection reading : readings.getOrDefault(FoldedText.key(spelling), List.of())) {
      boolean fits = reading.kind() == kind
          && reading.person() == Inflection.Person.THIRD
          && reading.plurality() == Inflection.Plurality.SINGULAR
          && reading.gender() != Gender.FEMININE
          && reading.voice() != Voice.PASSIVE
          && reading.ending() != Ending.BEFORE_PRONOUN;
      if (fits) {
        return true;
      }
    }
    return false;
  }

  List<InflectedForm> forms() {
    List<InflectedForm> forms = new ArrayList<>(readings.size() * 2);
    readings.forEach((folded, inflections) ->
        inflections.forEach(inflection -> forms.add(new InflectedForm(folded, inflection))));
    return List.copyOf(forms);
  }

  /** One reading that says exactly what the two say together, or null if there is none. */
  private static @Nullable Inflection merged(Inflection a, Inflection b) {
    if (a.kind() != b.kind() || a.person() != b.person() || a.plurality() != b.plurality()) {
      return null;
    }
    Voice voice = a.voice() == b.voice() ? a.voice() : Voice.EITHER;
    Gender gender = a.gender() == b.gender() ? a.gender() : Gender.EITHER;
    State state = a.state() == b.state() ? a.state() : State.EITHER;
    Ending ending = a.ending() == b.ending() ? a.ending() : Ending.EITHER;
    Inflection union =
        new Inflection(a.kind(), voice, a.person(), a.plurality(), gender, state, ending);
    int differing = (a.voice() == b.voice() ? 0 : 1)
        + (a.gender() == b.gender() ? 0 : 1)
        + (a.state() == b.state() ? 0 : 1)
        + (a.ending() == b.ending() ? 0 : 1);
    boolean exact = differing <= 1 || union.equals(a) || union.equals(b);
    return exact ? union : null;
  }
}
