package isnad.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a brief, piece by piece, not yet written for any surface. */
final class Prose {
  /** Where a piece is put in, or where strong text begins or ends. */
  private static final Pattern MARK = Pattern.compile("\\{(\\d)\\}|\\*\\*");

  private final List<Piece> pieces = new ArrayList<>();

  /** A piece of a stretch: what Isnad says, what reports or packs call something, a footnote. */
  sealed interface Piece {
    record Ours(String text) implements Piece {}

    record Strong(String text) implements Piece {}

    record Given(String text) implements Piece {}

    record Note(int number) implements Piece {}
  }

  /**
   * A sentence of Isnad's with {@code with} in the places of {@code {0}}, {@code {1}}, ... and what
   * stands between two {@code **} strong; what is no prose itself is put in as text.
   */
  static Prose of(String sentence, Object... with) {
    Prose prose = new Prose();
    Matcher mark = MARK.matcher(sentence);
    boolean strong = false;
    int done = 0;
    while (mark.find()) {
      prose.ours(sentence.substring(done, mark.start()), strong);
      done = mark.end();
      if (mark.group(1) == null) {
        strong = !strong;
      } else if (with[Integer.parseInt(mark.group(1))] instanceof Prose other) {
        prose.add(other);
      } else {
        prose.ours(with[Integer.parseInt(mark.group(1))].toString(), strong);
      }
    }
    prose.ours(sentence.substring(done), strong);
    return prose;
  }

  private void ours(String text, boolean strong) {
    if (!text.isEmpty()) {
      pieces.add(strong ? new Piece.Strong(text) : new Piece.Ours(text));
    }
  }

  Prose say(String text) {
    ours(text, false);
    return this;
  }

  Prose given(String text) {
    pieces.add(new Piece.Given(text));
    return this;
  }

  Prose note(int number) {
    pieces.add(new Piece.Note(number));
    return this;
  }

  Prose add(Prose other) {
    pieces.addAll(other.pieces);
    return this;
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }
}
