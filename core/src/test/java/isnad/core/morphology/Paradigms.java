package isnad.core.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables of words with forms that they have and forms that they have not, as a grammar lists them.
 * A line begins with {@code word}, {@code has} or {@code not}; the last two may be repeated.
 */
final class Paradigms {
  private Paradigms() {}

  /** One word and what is known of its forms. */
  record Paradigm(List<String> word, List<String> has, List<String> not) {

    void check(List<InflectedForm> forms) {
      Set<String> made = spellings(forms);
      for (String spelling : has) {
        assertThat(made).as("%s has %s", word, spelling).contains(FoldedText.key(spelling));
      }
      for (String spelling : not) {
        assertThat(made)
            .as("%s has not %s", word, spelling)
            .doesNotContain(FoldedText.key(spelling));
      }
    }

    @Override
    public String toString() {
      return String.join(" ", word);
    }
  }

  static List<Paradigm> read(String table) {
    List<Paradigm> paradigms = new ArrayList<>();
    for (String line : table.strip().split("\n", -1)) {
      if (line.isBlank()) {
        continue;
      }
      List<String> words = Arrays.asList(line.strip().split(" +", -1));
      List<String> values = words.subList(1, words.size());
      switch (words.getFirst()) {
        case "word" -> paradigms.add(new Paradigm(values, new ArrayList<>(), new ArrayList<>()));
        case "has" -> paradigms.getLast().has().addAll(values);
        case "not" -> paradigms.getLast().not().addAll(values);
        default -> throw new IllegalArgumentException(line);
      }
    }
    return paradigms;
  }

  static Set<String> spellings(List<InflectedForm> forms) {
    Set<String> spellings = new LinkedHashSet<>();
    forms.forEach(form -> spellings.add(form.folded()));
    return spellings;
  }
}
