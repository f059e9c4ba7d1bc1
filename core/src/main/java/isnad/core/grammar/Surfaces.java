package isnad.core.grammar;

import isnad.core.mention.NameFinder;
import isnad.core.pack.Actor;
import isnad.core.pack.Lexeme;
import isnad.core.pack.Place;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers what written words can be, because a few thousand of them make up most of what is read.
 * A table of fixed size in which every word has two slots, and a newer word takes the place of an
 * older one; threads may race, for every value is immutable and the same for the same word.
 */
final class Surfaces {
  private static final int SLOTS = 1 << 17;

  private final AtomicReferenceArray<Surface> slots = new AtomicReferenceArray<>(SLOTS);
  private final Analyser analyser;
  private final NameFinder<Actor> actors;
  private final NameFinder<List<Place>> places;
  private final NameFinder<Lexeme> phrases;

  Surfaces(
      Analyser analyser,
      NameFinder<Actor> actors,
      NameFinder<List<Place>> places,
      NameFinder<Lexeme> phrases) {
    this.analyser = analyser;
    this.actors = actors;
    this.places = places;
    this.phrases = phrases;
  }

  Surface of(Tokens tokens, int token) {
    int from = tokens.from(token);
    int to = tokens.to(token);
    boolean taMarbuta = Analyser.isTaMarbuta(tokens.folded(), to - 1);
    int hash = tokens.hash(token) * 2 + (taMarbuta ? 1 : 0);
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Surface known = slots.get(slot);
    if (known != null) {
      if (isOf(known, tokens.folded(), from, to, taMarbuta)) {
        return known;
      }
      slot ^= 1;
      known = slots.get(slot);
      if (known != null && isOf(known, tokens.folded(), from, to, taMarbuta)) {
        return known;
      }
    }
    List<Analysis> analyses = new ArrayList<>();
    analyser.analyse(tokens, token, analyses);
    Surface made = new Surface(
        tokens.key(token),
        taMarbuta,
        analyses,
        actors.begins(tokens, token),
        places.begins(tokens, token),
        phrases.begins(tokens, token));
    slots.set(slot, made);
    return made;
  }

  private static boolean isOf(
      Surface known, FoldedText folded, int from, int to, boolean taMarbuta) {
    return known.taMarbuta() == taMarbuta && folded.matches(from, to, known.key());
  }
}
