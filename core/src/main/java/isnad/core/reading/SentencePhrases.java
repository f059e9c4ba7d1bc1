package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import org.jspecify.annotations.Nullable;

/** The phrases of one sentence as candidates for roles: whom they name, and how they stand. */
final class SentencePhrases {
  final Parse parse;
  final Syntax syntax;
  final ClauseBorders borders;
  private final @Nullable Referent[] named;
  private final int[] prepositions;

  SentencePhrases(Parse parse, Referents referents) {
    this.parse = parse;
    this.syntax = new Syntax(parse);
    this.borders = new ClauseBorders(parse);
    this.named = new Referent[parse.size()];
    this.prepositions = new int[parse.size()];
    PhraseReferents words = new PhraseReferents(parse, referents);
    for (int i = 0; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Chunk.Kind.PHRASE) && chunk.head() >= 0 && chunk.pronoun() == null) {
        named[i] = words.byWords(i);
        prepositions[i] = RolePrepositions.number(chunk.preposition());
      }
    }
  }

  int size() {
    return named.length;
  }

  /** Whom the phrase names; null where it is none or only a pronoun. */
  @Nullable
  Referent named(int chunk) {
    return named[chunk];
  }

  /** The number of the preposition before a phrase. */
  int preposition(int chunk) {
    return prepositions[chunk];
  }
}
