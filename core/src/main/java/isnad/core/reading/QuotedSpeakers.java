package isnad.core.reading;

import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Word;
import isnad.core.reading.Speech.Voiced;
import java.util.List;

/** Who speaks within what somebody else says, and goes on there. Belongs to one sentence. */
final class QuotedSpeakers {
  private final Parse parse;
  private int verb = -1;
  private List<Voiced> last = List.of();

  QuotedSpeakers(Parse parse) {
    this.parse = parse;
  }

  /** Notes who speaks by the verb at {@code index}, which somebody else tells of. */
  void speaks(int index, List<Voiced> voices) {
    verb = index;
    last = List.copyOf(voices);
  }

  /**
   * قالت قوات إن الحكومة أعلنت كذا وزعمت كذا: whose word a verb of saying without a subject is that
   * is joined to one of which somebody tells; nobody where it is not.
   */
  List<Voiced> joined(int index, Word word, int subject) {
    if (last.isEmpty() || subject >= 0 || !word.conjunction() || word.pronoun() != null) {
      return List.of();
    }
    for (int i = verb + 1; i < index; i++) {
      if (parse.chunk(i).is(Kind.COMMA) || parse.chunk(i).is(Kind.BREAK)) {
        return List.of();
      }
    }
    Referent speaker = last.get(last.size() - 1).voice();
    return Concord.fits(word, speaker) ? last : List.of();
  }
}
