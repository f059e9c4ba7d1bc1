package isnad.core.pack;

import isnad.core.report.FoldedText;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a folded word may be counted as: itself, itself without clitics and article, and the lemmas
 * of all of these.
 */
record WordBases(Lexicon lexicon, boolean verbs) {
  /** The fewest letters of a word that a clitic is taken from. */
  private static final int SHORTEST = 3;

  Set<String> of(String token) {
    Set<String> bases = new LinkedHashSet<>();
    FoldedText folded = FoldedText.of(token);
    int length = token.length();
    add(token, folded, 0, bases);
    int from = 0;
    if (length > SHORTEST && (token.charAt(0) == 'و' || token.charAt(0) == 'ف')) {
      add(token, folded, ++from, bases);
    }
    if (token.startsWith("لل", from) && length - from > SHORTEST + 1) {
      add(token, folded, from + 2, bases);
    } else if (length - from > SHORTEST && "بلك".indexOf(token.charAt(from)) >= 0) {
      add(token, folded, ++from, bases);
    }
    if (token.startsWith("ال", from) && length - from > SHORTEST + 1) {
      add(token, folded, from + 2, bases);
    }
    return bases;
  }

  /** Adds what the token is from there on; what is folded stays as it is when it is folded. */
  private void add(String token, FoldedText folded, int from, Set<String> bases) {
    bases.add(token.substring(from));
    Sense[] senses = lexicon.senses(folded, from, folded.length());
    if (senses != null) {
      for (Sense sense : senses) {
        if (verbs || sense.lexeme().part() != Lexeme.Part.VERB) {
          bases.add(sense.lexeme().key());
        }
      }
    }
  }
}
