package isnad.core.reading;

import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.reading.Speech.Voiced;
import java.util.List;
import java.util.Optional;

/** Who spoke last in a report, and whether his quotation is still open where a sentence ends. */
final class SpeakerMemory {
  private List<Voiced> last = List.of();
  private boolean open;

  /** The voices that spoke last, outermost first; none at the start of a report. */
  List<Voiced> last() {
    return last;
  }

  void speaks(List<Voiced> voices) {
    last = List.copyOf(voices);
  }

  /** The speech that a quotation left open carries into this sentence, up to where it is closed. */
  Optional<Speech> carried(Parse parse) {
    if (!open || last.isEmpty()) {
      return Optional.empty();
    }
    int end = parse.sentence().end();
    for (Chunk chunk : parse.chunks()) {
      if (chunk.is(Chunk.Kind.QUOTE)) {
        end = chunk.first();
        break;
      }
    }
    int first = parse.sentence().first();
    return end <= first
        ? Optional.empty()
        : Optional.of(new Speech(first, end, last, Stance.ASSERTS, false, false));
  }

  /**
   * Whether the last of the sentence's speeches opens a quotation that the sentence does not close,
   * or stands wholly within one.
   */
  void after(Parse parse, List<Speech> speeches) {
    if (speeches.isEmpty()) {
      open = false;
      return;
    }
    if (open && Quotations.isWithout(parse)) {
      open = isClosedBehind(parse);
      return;
    }
    int content = parse.chunkAt(speeches.get(speeches.size() - 1).first());
    boolean quoted = false;
    int marks = 0;
    for (int i = Math.max(0, content - 1); i < parse.size(); i++) {
      if (parse.chunk(i).is(Chunk.Kind.QUOTE)) {
        quoted |= i <= content + 1;
        marks++;
      }
    }
    open = quoted && marks % 2 == 1 && isClosedBehind(parse);
  }

  private static boolean isClosedBehind(Parse parse) {
    return Quotations.isClosedBehind(parse.tokens(), parse.sentence().end());
  }

  /** Whether a quotation was left open before this sentence. */
  boolean isOpen() {
    return open && !last.isEmpty();
  }

  void newLine() {
    open = false;
  }
}
