package isnad.core.mention;

import isnad.core.pack.Name;
import isnad.core.pack.Names;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the longest name that begins at a token, with or without clitics before its first word. */
public final class NameFinder<V> {
  /** The shortest first word, in letters, that clitics are taken from. */
  private static final int SHORTEST_BARE = 3;

  private final Names<V> names;

  public NameFinder(Names<V> names) {
    this.names = names;
  }

  /** The longest name from {@code token} that ends before token {@code limit}; null for none. */
  public @Nullable NameMatch<V> find(Tokens tokens, int token, int limit) {
    if (tokens.isMark(token)) {
      return null;
    }
    int length = tokens.length(token);
    NameMatch<V> best = at(tokens, token, 0, limit, false, null);
    int start = isConjunction(tokens.charAt(token, 0)) ? 1 : 0;
    if (start == 1 && length - 1 >= SHORTEST_BARE) {
      best = at(tokens, token, 1, limit, false, best);
    }
    best = behindPreposition(tokens, token, 0, limit, best);
    return start == 1 ? behindPreposition(tokens, token, 1, limit, best) : best;
  }

  /** Whether any name begins with the word of {@code token}, with or without clitics before it. */
  public boolean begins(Tokens tokens, int token) {
    FoldedText folded = tokens.folded();
    int to = tokens.to(token);
    for (int from = tokens.from(token); from < to && from <= tokens.from(token) + 2; from++) {
      if (names.anyStartsWith(folded, from, to)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable NameMatch<V> behindPreposition(
      Tokens tokens, int token, int at, int limit, @Nullable NameMatch<V> best) {
    if (tokens.length(token) - at - 1 < SHORTEST_BARE) {
      return best;
    }
    char c = tokens.charAt(token, at);
    if (c != 'ب' && c != 'ل') {
      return best;
    }
    return at(tokens, token, at + 1, limit, c == 'ل', best);
  }

  private @Nullable NameMatch<V> at(
      Tokens tokens,
      int token,
      int skipped,
      int limit,
      boolean afterLam,
      @Nullable NameMatch<V> best) {
    FoldedText folded = tokens.folded();
    int from = tokens.from(token) + skipped;
    List<Name<V>> candidates =
        names.candidates(folded, from, tokens.to(token), tokens, token + 1, limit);
    for (Name<V> name : candidates) {
      if (name.afterLam() && !afterLam) {
        continue;
      }
      int end = Names.end(name, tokens, token + 1, limit);
      if (end > 0 && (best == null || end > best.end())) {
        return new NameMatch<>(token, end, skipped, name.value(), name.guarded());
      }
    }
    return best;
  }

  private static boolean isConjunction(char c) {
    return c == 'و' || c == 'ف';
  }
}
