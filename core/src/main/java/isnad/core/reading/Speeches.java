package isnad.core.reading;

import isnad.core.event.Stance;
import isnad.core.reading.Speech.Voiced;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The speeches found so far in one sentence, in the order in which they were found. */
final class Speeches {
  private final List<Speech> found = new ArrayList<>(2);

  void add(Speech speech) {
    found.add(speech);
  }

  List<Speech> found() {
    return found;
  }

  /** Whether {@code token} stands in what somebody says, or opens it. */
  boolean inside(int token) {
    for (Speech speech : found) {
      if (!speech.relay() && speech.first() <= token + 1 && token < speech.end()) {
        return true;
      }
    }
    return false;
  }

  /** Ends the speeches that run on when another speaker begins. */
  void close(int token) {
    for (int i = 0; i < found.size(); i++) {
      Speech speech = found.get(i);
      if (!speech.relay() && speech.covers(token)) {
        found.set(i, speech.until(token));
      }
    }
  }

  /** Whether the same speeches hold at both tokens: what else is told there may lie outside. */
  static boolean isToldWith(List<Speech> speeches, int one, int other) {
    for (Speech speech : speeches) {
      if (!speech.relay() && speech.covers(one) != speech.covers(other)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands at {@code one} is doubted there, and not what {@code other} tells. */
  static boolean isDoubted(List<Speech> speeches, int one, int other) {
    for (Speech speech : speeches) {
      if (speech.doubted() && speech.covers(one) && !speech.covers(other)) {
        return true;
      }
    }
    return false;
  }

  /** The voices that speak at {@code token}, outermost first, and the stance of the innermost. */
  static @Nullable Speech at(List<Speech> speeches, int token) {
    List<Voiced> voices = new ArrayList<>(2);
    Stance stance = Stance.ASSERTS;
    boolean doubted = false;
    boolean any = false;
    for (boolean relay : new boolean[] {true, false}) {
      for (Speech speech : speeches) {
        if (speech.relay() == relay && speech.covers(token)) {
          any = true;
          for (Voiced voice : speech.voices()) {
            boolean known = voices.stream().anyMatch(other -> other.voice().same(voice.voice()));
            if (!known) {
              voices.add(voice);
            }
          }
          stance = speech.stance();
          doubted |= speech.doubted();
        }
      }
    }
    return any ? new Speech(token, token + 1, voices, stance, doubted, false) : null;
  }
}
