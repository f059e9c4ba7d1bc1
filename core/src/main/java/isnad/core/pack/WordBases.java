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
    add(token, bases);
    String rest = token;
    if (rest.length() > SHORTEST && (rest.charAt(0) == 'و' || rest.charAt(0) == 'ف')) {
      rest = rest.substring(1);
      add(rest, bases);
    }
    if (rest.startsWith("لل") && rest.length() > SHORTEST + 1) {
      add(rest.substring(2), bases);
    } else if (rest.length() > SHORTEST && "بلك".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1);
      add(rest, bases);
    }
    if (rest.startsWith("ال") && rest.length() > SHORTEST + 1) {
      add(rest.substring(2), bases);
    }
    return bases;
  }

  private void add(String form, Set<String> bases) {
    bases.add(form);
    FoldedText folded = FoldedText.of(form);
    Sense[] senses = lexicon.senses(folded, 0, folded.length());
    if (senses != null) {
      for (Sense sense : senses) {
        if (verbs || sense.lexeme().part() != Lexeme.Part.VERB) {
          bases.add(sense.lexeme().key());
        }
      }
    }
  }
}
