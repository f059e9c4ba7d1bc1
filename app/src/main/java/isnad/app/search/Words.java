package isnad.app.search;

import isnad.core.report.FoldedText;
import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is looked up: words that are to be there, phrases in quotation marks whose words stand side
 * by side, and either with a minus before it that must not be there.
 */
public record Words(List<Term> terms) {
  /** The most units and the most words and phrases that are looked up. */
  public static final int LONGEST = 500;

  static final int MOST = 40;

  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";

  /** No words: all that the options take. */
  public static final Words NONE = new Words(List.of());

  /** Words or a phrase as they were given, without their quotation marks. */
  public record Term(String text, boolean phrase, boolean without) {}

  public Words {
    terms = List.copyOf(terms);
  }

  /** Those that {@code given} asks for; empty where it makes no sense, which is told. */
  public static Optional<Words> of(String given, Consumer<Problem> problems) {
    if (given.length() > LONGEST) {
      problems.accept(SearchProblem.QUERY_TOO_LONG.of("more than " + LONGEST + " units"));
      return Optional.empty();
    }
    List<Term> terms = new ArrayList<>();
    int at = 0;
    while (at < given.length()) {
      char c = given.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      boolean without = c == '-' && at + 1 < given.length();
      int from = without ? at + 1 : at;
      int quote = OPENING.indexOf(given.charAt(from));
      int end = quote < 0 ? wordEnd(given, from) : phraseEnd(given, from + 1, quote);
      if (end < 0) {
        problems.accept(SearchProblem.QUERY_UNCLOSED.of(
            "the quotation mark at unit " + from + " opens a phrase that nothing closes"));
        return Optional.empty();
      }
      terms.add(new Term(given.substring(quote < 0 ? from : from + 1, end), quote >= 0, without));
      at = quote < 0 ? end : end + 1;
    }
    return checked(terms, problems);
  }

  /** Words with which questions are asked, and which reports have by chance, folded. */
  private static final Set<String> ASKING = Set.of(
      "who",
      "whom",
      "whose",
      "what",
      "which",
      "when",
      "where",
      "why",
      "how",
      "many",
      "much",
      "did",
      "do",
      "does",
      "has",
      "have",
      "had",
      "were",
      "been",
      "happen",
      "happened",
      "happening",
      "say",
      "says",
      "said",
      "tell",
      "told",
      "any",
      "about",
      "between",
      "during",
      "from",
      "since",
      "there",
      "كم",
      "كيف",
      "متي",
      "لماذا",
      "ماذا",
      "حدث",
      "جري",
      "من",
      "ما",
      "هل",
      "اين",
      "عدد");

  /** The same without the words that only ask. */
  public Words withoutAsking() {
    return new Words(terms.stream()
        .filter(term -> term.phrase() || term.without() || !isAsking(term.text()))
        .toList());
  }

  private static boolean isAsking(String word) {
    return ASKING.contains(FoldedText.key(word.replaceAll("[\\p{Punct}؟،؛]", "")));
  }

  private static Optional<Words> checked(List<Term> terms, Consumer<Problem> problems) {
    if (terms.size() > MOST) {
      problems.accept(SearchProblem.QUERY_TOO_LONG.of("more than " + MOST + " words and phrases"));
      return Optional.empty();
    }
    if (!terms.isEmpty() && terms.stream().allMatch(Term::without)) {
      problems.accept(SearchProblem.QUERY_ONLY_WITHOUT.of("it says only what must not be there"));
      return Optional.empty();
    }
    return Optional.of(new Words(terms));
  }

  private static int wordEnd(String given, int from) {
    int end = from;
    while (end < given.length()
        && !Character.isWhitespace(given.charAt(end))
        && (end == from || OPENING.indexOf(given.charAt(end)) < 0)) {
      end++;
    }
    return end;
  }

  /** The closing mark that fits the opening one; a plain mark closes any. */
  private static int phraseEnd(String given, int from, int quote) {
    for (int i = from; i < given.length(); i++) {
      char c = given.charAt(i);
      if (c == CLOSING.charAt(quote) || c == '"' || quote == 2 && c == '”') {
        return i;
      }
    }
    return -1;
  }
}
