package isnad.app.gazetteer;

import isnad.core.grammar.KnownWords;
import isnad.core.mention.NameFinder;
import isnad.core.pack.Actor;
import isnad.core.pack.Frame;
import isnad.core.pack.Lexeme;
import isnad.core.pack.Packs;
import isnad.core.pack.Sense;
import isnad.core.pack.WordClass;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which names of a place mean it wherever they stand, and which only behind a class word
 * (the mark {@code !} of packs), because they may mean something else as well.
 */
final class NameGuard {
  /** One word of so few letters is never trusted. */
  private static final int SHORT = 3;

  /** A settlement of fewer people is called a village or town by those who report on it. */
  private static final long SMALL = 1_000;

  /** From here on several words that all mean something else as well are trusted. */
  private static final long LARGE = 10_000;

  /** The most letters that clitics before a word have: فبال. */
  private static final int CLITICS = 4;

  private final Packs packs;
  private final KnownWords words;
  private final NameFinder<Actor> actors;

  /** The words of the examples of all frames, which mean no place that a pack lacks. */
  private final Set<String> used = new HashSet<>();

  NameGuard(Packs packs) {
    this.packs = packs;
    this.words = new KnownWords(packs.lexicon());
    this.actors = new NameFinder<>(packs.registry().names());
    for (Frame frame : packs.frames()) {
      frame.examples().forEach(example -> use(example.sentence()));
    }
  }

  /** Notes the words of a sentence, with and without what may be clitics before them. */
  private void use(String sentence) {
    for (String word : Tokens.keys(sentence)) {
      for (int i = 0; i <= CLITICS && i < word.length(); i++) {
        used.add(word.substring(i));
      }
    }
  }

  /** {@code names} of a place as a pack has them, those that are guarded marked. */
  List<String> marked(List<String> names, Feature feature, long population) {
    List<String> marked = new ArrayList<>();
    for (String name : names) {
      Tokens tokens = Tokens.of(FoldedText.of(name));
      boolean called = tokens.count() > 1 && isClassWord(tokens, 0);
      if (!called && !feature.classWord().isEmpty()) {
        marked.add(feature.classWord() + " " + name);
      }
      marked.add(!called && isDoubtful(tokens, feature, population) ? "!" + name : name);
    }
    return marked;
  }

  private boolean isDoubtful(Tokens tokens, Feature feature, long population) {
    if (!feature.classWord().isEmpty()) {
      return true;
    }
    if (tokens.count() == 1) {
      boolean small = switch (feature.family()) {
        case SETTLEMENTS, QUARTERS -> population < SMALL;
        case SEATS, DIVISIONS, SITES, LANDFORMS -> false;
      };
      return small || tokens.length(0) <= SHORT || words.has(tokens, 0) || actors.begins(tokens, 0);
    }
    if (feature.weight(population) >= LARGE) {
      return false;
    }
    for (int i = 0; i < tokens.count(); i++) {
      if (!isWord(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code names} without those that are function words: على, which is spelled like علي, would be a
   * place behind every class word.
   */
  List<String> usable(List<String> names) {
    return names.stream().filter(name -> !isFunctionWord(name)).toList();
  }

  private boolean isFunctionWord(String name) {
    FoldedText folded = FoldedText.of(name);
    Sense[] senses = packs.lexicon().senses(folded, 0, folded.length());
    return senses != null
        && Arrays.stream(senses).anyMatch(sense -> sense.lexeme().part() == Lexeme.Part.WORD);
  }

  private boolean isWord(Tokens tokens, int token) {
    return words.has(tokens, token) || used.contains(tokens.key(token));
  }

  private boolean isClassWord(Tokens tokens, int token) {
    Sense[] senses = packs.lexicon().senses(tokens.folded(), tokens.from(token), tokens.to(token));
    if (senses == null) {
      return false;
    }
    for (Sense sense : senses) {
      if (sense.lexeme().is(WordClass.PLACE_NOUN) || sense.lexeme().is(WordClass.SITE)) {
        return true;
      }
    }
    return false;
  }
}
