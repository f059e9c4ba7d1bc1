package isnad.core.reading;

import isnad.core.event.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence, from token {@code first} to before {@code end}, that is told on the word
 * of {@code voices}, the outermost first. {@code relay}: a source named for the whole sentence
 * (according to), which stands outside all others.
 */
record Speech(
    int first, int end, List<Voiced> voices, Stance stance, boolean doubted, boolean relay) {
  Speech {
    voices = List.copyOf(voices);
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }

  /** The innermost voice; null where it has none. */
  @Nullable
  Voiced speaker() {
    return voices.isEmpty() ? null : voices.get(voices.size() - 1);
  }

  Speech until(int token) {
    return new Speech(first, Math.max(first, token), voices, stance, doubted, relay);
  }

  /** A voice and the tokens of the word that makes it speak. */
  record Voiced(Referent voice, int actFirst, int actEnd) {}
}
