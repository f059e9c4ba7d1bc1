package isnad.app.present;

import isnad.core.view.Said;
import isnad.core.view.Sayers;
import java.util.ArrayList;
import java.util.List;

/** A stretch of a brief, piece by piece, not yet written for any surface. */
final class Prose {
  private final List<Piece> pieces = new ArrayList<>();

  /** A piece of a stretch: what Isnad says, what reports or packs call something, a footnote. */
  sealed interface Piece {
    record Ours(String text) implements Piece {}

    record Strong(String text) implements Piece {}

    record Given(String text) implements Piece {}

    record Note(int number) implements Piece {}
  }

  static Prose of(String text) {
    return new Prose().say(text);
  }

  Prose say(String text) {
    pieces.add(new Piece.Ours(text));
    return this;
  }

  Prose strong(String text) {
    pieces.add(new Piece.Strong(text));
    return this;
  }

  Prose given(String text) {
    pieces.add(new Piece.Given(text));
    return this;
  }

  /** Several names, with commas between them. */
  Prose given(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      say(i == 0 ? "" : ", ").given(names.get(i));
    }
    return this;
  }

  /** Who says something, each with the footnotes of the words. */
  Prose sayers(Sayers sayers) {
    for (int i = 0; i < sayers.said().size(); i++) {
      Said said = sayers.said().get(i);
      say(i == 0 ? "" : ", ").given(said.voice());
      said.notes().forEach(number -> pieces.add(new Piece.Note(number)));
    }
    if (sayers.more() > 0) {
      say(" and " + sayers.more() + (sayers.more() == 1 ? " more voice" : " more voices"));
    }
    return this;
  }

  List<Piece> pieces() {
    return List.copyOf(pieces);
  }
}
