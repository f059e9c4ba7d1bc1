package isnad.core.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names marked so far in one sentence; a later one takes the place of those it covers. Bodies
 * that are only described stand beside the names inside them (حكومة لبنان).
 */
final class Marked {
  private final int first;
  private final @Nullable NamedSpan[] spans;
  private final List<NamedSpan> described = new ArrayList<>();

  Marked(int first, int end) {
    this.first = first;
    this.spans = new NamedSpan[end - first];
  }

  @Nullable
  NamedSpan at(int token) {
    int index = token - first;
    return index < 0 || index >= spans.length ? null : spans[index];
  }

  boolean isFree(int token) {
    return at(token) == null;
  }

  boolean is(int token, NamedKind kind) {
    NamedSpan span = at(token);
    return span != null && span.kind() == kind;
  }

  /** Puts a name and takes away all that overlap it. */
  void put(NamedSpan span) {
    for (int token = span.first(); token < span.end(); token++) {
      NamedSpan before = at(token);
      if (before != null) {
        for (int other = before.first(); other < before.end(); other++) {
          spans[other - first] = null;
        }
      }
    }
    for (int token = span.first(); token < span.end(); token++) {
      spans[token - first] = span;
    }
  }

  /** Puts a body that is only described, unless one is described there already. */
  void describe(NamedSpan span) {
    if (!isDescribed(span.first())) {
      described.add(span);
    }
  }

  /** Whether the token stands in a body that is only described. */
  boolean isDescribed(int token) {
    for (NamedSpan span : described) {
      if (span.first() <= token && token < span.end()) {
        return true;
      }
    }
    return false;
  }

  /** The names in order, those described too. */
  List<NamedSpan> all() {
    List<NamedSpan> all = new ArrayList<>(described);
    for (int i = 0; i < spans.length; i++) {
      NamedSpan span = spans[i];
      if (span != null && span.first() == first + i) {
        all.add(span);
      }
    }
    all.sort(Comparator.comparingInt(NamedSpan::first)
        .thenComparing(Comparator.comparingInt(NamedSpan::end).reversed()));
    return all;
  }
}
