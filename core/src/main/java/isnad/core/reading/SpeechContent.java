package isnad.core.reading;

import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import java.util.List;
import java.util.Optional;

/** The stretch of a sentence that a verb of saying says: where it begins and where it ends. */
final class SpeechContent {
  private final Parse parse;
  private final Syntax syntax;

  SpeechContent(Parse parse, Syntax syntax) {
    this.parse = parse;
    this.syntax = syntax;
  }

  /**
   * The token where what is said begins: behind أن, a colon or a quotation mark, else the object or
   * a governed phrase.
   */
  int first(int index, int subject) {
    int start = Math.max(index, subject < 0 ? subject : lastOfList(subject));
    for (int i = start + 1; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      switch (chunk.kind()) {
        case COMPLEMENTISER, COLON -> {
          return chunk.end();
        }
        case VERB, SUBORDINATOR -> {
          return directContent(start);
        }
        default -> {}
      }
    }
    return directContent(start);
  }

  private int directContent(int start) {
    for (int i = start + 1; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Kind.PHRASE) || chunk.is(Kind.QUOTE) || chunk.is(Kind.VERB)) {
        return chunk.first();
      }
    }
    return -1;
  }

  private int lastOfList(int phrase) {
    List<Integer> joined = syntax.joinedTo(phrase);
    return joined.isEmpty() ? phrase : joined.get(joined.size() - 1);
  }

  /** The token before which the content that begins at {@code content} ends. */
  int end(Optional<Stance> stance, int content) {
    return isNarrow(stance) ? clauseEnd(content) : parse.sentence().end();
  }

  /** What is denied, demanded or threatened ends with its clause; a statement runs on. */
  private static boolean isNarrow(Optional<Stance> stance) {
    return stance.isPresent()
        && switch (stance.get()) {
          case DENIES, DEMANDS, THREATENS -> true;
          case ASSERTS, ACCUSES, WARNS, ESTIMATES -> false;
        };
  }

  private int clauseEnd(int content) {
    for (int i = parse.chunkAt(Math.max(content, parse.sentence().first()));
        i < parse.size();
        i++) {
      Chunk chunk = parse.chunk(i);
      boolean border = switch (chunk.kind()) {
        case COMMA, BREAK, SUBORDINATOR -> true;
        case VERB -> chunk.joined();
        default -> false;
      };
      if (border && chunk.first() > content) {
        return chunk.first();
      }
    }
    return parse.sentence().end();
  }
}
