package isnad.core.reading;

import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.reading.Speech.Voiced;
import isnad.core.report.Tokens;
import java.util.ArrayList;
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

  /**
   * The voices with those before the one who spoke last where he goes on alone: a medium to which
   * somebody speaks holds for what he says after.
   */
  List<Voiced> withMedium(Parse parse, List<Voiced> voices) {
    if (voices.size() != 1 || last.size() < 2) {
      return voices;
    }
    Voiced before = last.get(last.size() - 1);
    if (!isAgain(parse, voices.get(0).voice(), before.voice())) {
      return voices;
    }
    List<Voiced> all = new ArrayList<>(last.subList(0, last.size() - 1));
    all.addAll(voices);
    return all;
  }

  /** Whether a definite mention or a name means one named before: each of its words stood there. */
  private static boolean isAgain(Parse parse, Referent later, Referent earlier) {
    if (later.same(earlier)) {
      return true;
    }
    if (!later.isIn(parse)
        || later.known() && later.actor() == null && !parse.word(later.first()).article()) {
      return false;
    }
    for (int i = later.first(); i < later.end(); i++) {
      if (!isAmong(parse, i, earlier)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAmong(Parse parse, int token, Referent earlier) {
    Tokens tokens = parse.tokens();
    String word = bare(tokens.key(token));
    for (int i = earlier.first(); i < earlier.end(); i++) {
      if (bare(tokens.key(i)).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static String bare(String word) {
    return word.startsWith("ال") ? word.substring(2) : word;
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
