package isnad.core.reading;

import isnad.core.grammar.Parse;
import isnad.core.grammar.Word;
import java.util.List;

/** The words of a whole report by token, and in which of its sentences each stands. */
final class ReportWords {
  private final List<Parse> parses;

  ReportWords(List<Parse> parses) {
    this.parses = parses;
  }

  /** The number of the sentence that {@code token} stands in. */
  int sentence(int token) {
    int low = 0;
    int high = parses.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (parses.get(middle).sentence().first() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The sentence that {@code token} stands in. */
  Parse parse(int token) {
    return parses.get(sentence(token));
  }

  /** The word that says what {@code referent} is: the first noun of its words, else the first. */
  Word head(Referent referent) {
    Parse parse = parse(referent.first());
    int end = Math.min(referent.end(), parse.sentence().end());
    return Referents.head(parse, referent.first(), end);
  }
}
