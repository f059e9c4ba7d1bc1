package isnad.core.view;

import isnad.core.mention.NumberWords;
import isnad.core.mention.QuantityFinder;
import isnad.core.mention.QuantityPhrase;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Lexicon;
import isnad.core.pack.Packs;
import isnad.core.pack.Sense;
import isnad.core.pack.WordClass;
import isnad.core.report.FoldedText;
import isnad.core.report.Quote;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a claim says of a dead person right beside the name: age, sex as the noun of the
 * person is worded, and role. What stands farther off is not taken for his.
 */
public final class BesideName {
  /** How many tokens behind the name an age may begin. */
  private static final int NEAR = 6;

  /** The oldest that anybody is. */
  private static final long OLDEST = 130;

  private static final Set<String> YEARS =
      Set.of("سنه", "سنوات", "سنين", "عام", "عاما", "اعوام", "ربيعا");

  private static final Set<String> MONTHS = Set.of("شهر", "شهرا", "اشهر", "شهور");

  /** What may stand between a name and an age. */
  private static final Set<String> BETWEEN = Set.of(
      "البالغ", "البالغه", "يبلغ", "تبلغ", "من", "العمر", "عمره", "عمرها", "ذو", "ذات", "ابن");

  private static final long PEOPLE = WordClass.PERSON.bit()
      | WordClass.CIVILIAN.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.FIGHTER.bit()
      | WordClass.TITLE.bit();

  private final Lexicon lexicon;
  private final QuantityFinder quantities;

  public BesideName(Packs packs) {
    this.lexicon = packs.lexicon();
    this.quantities = new QuantityFinder(NumberWords.of(packs.wordTable("numbers.txt")));
  }

  /** The age in years, or as {@code 7 months}. */
  Optional<Detail> age(Death death) {
    Quote says = death.telling().claim().says();
    Quote mention = death.mention().text();
    int from = mention.span().start() - says.span().start();
    if (from < 0 || from >= says.words().length()) {
      return Optional.empty();
    }
    Tokens tokens = Tokens.of(FoldedText.of(says.words().substring(from)));
    int end = 0;
    while (end < tokens.count()
        && tokens.span(end, end + 1).end() <= mention.span().length()) {
      end++;
    }
    for (QuantityPhrase phrase : quantities.find(tokens, 0, tokens.count())) {
      boolean near = phrase.first() < end || isBeside(tokens, end, phrase.first());
      if (near && phrase.end() < tokens.count() && phrase.quantity().min() <= OLDEST) {
        String unit = tokens.key(phrase.end());
        boolean years = YEARS.contains(unit);
        if (years || MONTHS.contains(unit)) {
          long number = phrase.quantity().min();
          String age = years ? String.valueOf(number) : number + " months";
          Span words = tokens.span(phrase.first(), phrase.end() + 1);
          return Optional.of(detail(age, says, from + words.start(), words, death));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBeside(Tokens tokens, int end, int first) {
    if (first < end || first > end + NEAR) {
      return false;
    }
    for (int i = end; i < first; i++) {
      if (!tokens.isMark(i) && !BETWEEN.contains(tokens.key(i))) {
        return false;
      }
    }
    return true;
  }

  private static Detail detail(String value, Quote says, int from, Span length, Death death) {
    int start = says.span().start() + from;
    Span span = new Span(start, start + length.length());
    String words = says.words().substring(from, from + length.length());
    return new Detail(value, new Quote(says.report(), span, words), death.telling());
  }

  /** The words beside the name in the mention: what the person is said to have been. */
  Optional<Detail> role(Death death) {
    String words = death.mention().text().words();
    if (death.mention().id().isPresent()) {
      return Optional.empty();
    }
    int name = words.indexOf(death.mention().name());
    String before = name < 0 ? words : words.substring(0, name);
    String role = telling(before);
    if (role.isEmpty() && name >= 0) {
      role = telling(words.substring(name + death.mention().name().length()));
    }
    return role.isEmpty()
        ? Optional.empty()
        : Optional.of(new Detail(role, death.mention().text(), death.telling()));
  }

  /** The words less marks at their ends, where one of them tells what a person is. */
  private String telling(String words) {
    Tokens tokens = Tokens.of(FoldedText.of(words));
    int first = 0;
    int end = tokens.count();
    while (first < end && !tokens.isWord(first)) {
      first++;
    }
    while (end > first && !tokens.isWord(end - 1)) {
      end--;
    }
    boolean person = false;
    for (int i = first; i < end; i++) {
      if (tokens.isNumber(i) || tokens.isMark(i)) {
        return "";
      }
      person |= !senses(tokens.key(i)).isEmpty();
    }
    if (!person) {
      return "";
    }
    Span span = tokens.span(first, end);
    return words.substring(span.start(), span.end());
  }

  /** {@code female} or {@code male}, as the noun of the {@code role} is worded. */
  Optional<Detail> sex(Death death, Optional<Detail> role) {
    if (role.isEmpty()) {
      return Optional.empty();
    }
    List<String> words = Tokens.keys(role.get().value());
    return words.isEmpty()
        ? Optional.empty()
        : gender(words.getFirst())
            .map(sex -> new Detail(sex, death.mention().text(), death.telling()));
  }

  private Optional<String> gender(String word) {
    if (!word.startsWith("ال")) {
      return Optional.empty();
    }
    return senses(word).stream()
        .findFirst()
        .flatMap(sense -> switch (sense.inflection().gender()) {
          case FEMININE -> Optional.of("female");
          case MASCULINE -> Optional.of("male");
          case EITHER -> Optional.empty();
        });
  }

  /** What a word can mean as one person. */
  private List<Sense> senses(String word) {
    return lexicon.senses(Lexicon.withoutArticle(word)).stream()
        .filter(sense -> sense.lexeme().isAny(PEOPLE))
        .filter(sense -> sense.inflection().plurality() == Inflection.Plurality.SINGULAR)
        .toList();
  }
}
