package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.pack.WordClass;

/** The verbs, words that open clauses, and commas that stand between chunks of a sentence. */
final class ClauseBorders {
  /** How many answers {@link #between} has. */
  static final int ANSWERS = 12;

  private final int[] verbs;
  private final int[] clauses;
  private final int[] commas;

  ClauseBorders(Parse parse) {
    int size = parse.size();
    verbs = new int[size + 1];
    clauses = new int[size + 1];
    commas = new int[size + 1];
    for (int i = 0; i < size; i++) {
      Chunk chunk = parse.chunk(i);
      boolean verb = chunk.is(Chunk.Kind.VERB) && !parse.word(chunk.head()).is(WordClass.COPULA);
      verbs[i + 1] = verbs[i] + (verb ? 1 : 0);
      clauses[i + 1] = clauses[i] + (isBorder(chunk.kind()) ? 1 : 0);
      commas[i + 1] = commas[i] + (chunk.is(Chunk.Kind.COMMA) ? 1 : 0);
    }
  }

  /** How many words that open clauses, and commas, stand between two chunks. */
  static int crossed(Parse parse, int one, int other) {
    int crossed = 0;
    for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
      Chunk.Kind kind = parse.chunk(i).kind();
      if (kind == Chunk.Kind.COMPLEMENTISER
          || kind == Chunk.Kind.SUBORDINATOR
          || kind == Chunk.Kind.COMMA
          || kind == Chunk.Kind.RELATIVE) {
        crossed++;
      }
    }
    return crossed;
  }

  private static boolean isBorder(Chunk.Kind kind) {
    return switch (kind) {
      case COMPLEMENTISER, SUBORDINATOR, RELATIVE, COLON, BREAK -> true;
      case PHRASE, VERB, NEGATION, PARTICLE, CONJUNCTION, TIME -> false;
      case COMMA, QUOTE, OPEN, CLOSE, OTHER -> false;
    };
  }

  /** What stands between two chunks: verbs (two or more are alike), any border, any comma. */
  int between(int one, int other) {
    int first = Math.min(one, other) + 1;
    int end = Math.max(Math.max(one, other), first);
    return Math.min(2, verbs[end] - verbs[first]) * 4
        + (clauses[end] > clauses[first] ? 2 : 0)
        + (commas[end] > commas[first] ? 1 : 0);
  }
}
