package isnad.core.pack;

import isnad.core.report.FoldedText;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/**
 * All spellings of a lexicon, each with its senses as numbers: of a lexeme and of an inflection.
 * Flat arrays, not objects, because there are hundreds of thousands and so they can be kept in
 * bytes. Spellings whose hashes share a bucket lie side by side.
 */
final class SpellingTable {
  /** One sense before it is in a table. */
  record Numbered(int lexeme, int inflection) {}

  private final char[] letters;

  /** Where each spelling's letters begin; one more for the end, as in the next two. */
  private final int[] starts;

  private final int[] senses;
  private final int[] buckets;

  /** Each spelling's {@link String#hashCode}. */
  private final int[] hashes;

  private final int[] lexemes;
  private final char[] inflections;

  private SpellingTable(
      char[] letters,
      int[] starts,
      int[] senses,
      int[] buckets,
      int[] hashes,
      int[] lexemes,
      char[] inflections) {
    this.letters = letters;
    this.starts = starts;
    this.senses = senses;
    this.buckets = buckets;
    this.hashes = hashes;
    this.lexemes = lexemes;
    this.inflections = inflections;
  }

  /** The table of {@code spellings}, whose keys are folded. */
  static SpellingTable of(Map<String, List<Numbered>> spellings) {
    int size = spellings.size();
    int[] buckets = new int[Integer.highestOneBit(Math.max(1, size)) + 1];
    int letterCount = 0;
    int senseCount = 0;
    for (Map.Entry<String, List<Numbered>> spelling : spellings.entrySet()) {
      buckets[bucket(spelling.getKey().hashCode(), buckets) + 1]++;
      letterCount += spelling.getKey().length();
      senseCount += spelling.getValue().size();
    }
    for (int i = 1; i < buckets.length; i++) {
      buckets[i] += buckets[i - 1];
    }
    SpellingTable table = new SpellingTable(
        new char[letterCount],
        new int[size + 1],
        new int[size + 1],
        buckets,
        new int[size],
        new int[senseCount],
        new char[senseCount]);
    table.fill(spellings);
    return table;
  }

  private void fill(Map<String, List<Numbered>> spellings) {
    String[] ordered = new String[hashes.length];
    int[] next = buckets.clone();
    for (String spelling : spellings.keySet()) {
      ordered[next[bucket(spelling.hashCode(), buckets)]++] = spelling;
    }
    for (int at = 0; at < ordered.length; at++) {
      String spelling = ordered[at];
      hashes[at] = spelling.hashCode();
      spelling.getChars(0, spelling.length(), letters, starts[at]);
      starts[at + 1] = starts[at] + spelling.length();
      int sense = senses[at];
      for (Numbered one : spellings.getOrDefault(spelling, List.of())) {
        lexemes[sense] = one.lexeme();
        inflections[sense++] = (char) one.inflection();
      }
      senses[at + 1] = sense;
    }
  }

  private static int bucket(int hash, int[] buckets) {
    return (hash ^ hash >>> 15) & buckets.length - 2;
  }

  /** The number of the spelling that the folded stretch is, or -1. */
  int find(FoldedText folded, int from, int to) {
    int hash = folded.hash(from, to);
    int bucket = bucket(hash, buckets);
    for (int at = buckets[bucket]; at < buckets[bucket + 1]; at++) {
      if (hashes[at] == hash && matches(at, folded, from, to)) {
        return at;
      }
    }
    return -1;
  }

  private boolean matches(int spelling, FoldedText folded, int from, int to) {
    int start = starts[spelling];
    if (starts[spelling + 1] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (folded.charAt(i) != letters[start + i - from]) {
        return false;
      }
    }
    return true;
  }

  /** The first sense of {@code spelling}; its last is the one before the next spelling's first. */
  int firstSense(int spelling) {
    return senses[spelling];
  }

  /** The number of the lexeme of {@code sense}. */
  int lexeme(int sense) {
    return lexemes[sense];
  }

  /** The number of the inflection of {@code sense}. */
  int inflection(int sense) {
    return inflections[sense];
  }

  /** How many bytes {@link #write} needs. */
  int bytes() {
    return 7 * Integer.BYTES
        + Character.BYTES * (letters.length + inflections.length)
        + Integer.BYTES * (starts.length + senses.length + buckets.length)
        + Integer.BYTES * (hashes.length + lexemes.length);
  }

  void write(ByteBuffer out) {
    write(out, letters);
    write(out, starts);
    write(out, senses);
    write(out, buckets);
    write(out, hashes);
    write(out, lexemes);
    write(out, inflections);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws BufferUnderflowException where bytes are missing
   * @throws IllegalArgumentException where the numbers contradict each other, or a sense has a
   *     lexeme or an inflection that there is not
   */
  static SpellingTable read(ByteBuffer in, int lexemeCount, int inflectionCount) {
    SpellingTable table =
        new SpellingTable(chars(in), ints(in), ints(in), ints(in), ints(in), ints(in), chars(in));
    int size = table.hashes.length;
    int bucketCount = table.buckets.length - 1;
    if (bucketCount < 1
        || Integer.bitCount(bucketCount) != 1
        || table.starts.length != size + 1
        || table.senses.length != size + 1
        || table.inflections.length != table.lexemes.length
        || !rises(table.buckets, size)
        || !rises(table.starts, table.letters.length)
        || !rises(table.senses, table.lexemes.length)) {
      throw new IllegalArgumentException("the parts of a table of spellings do not fit");
    }
    for (int sense = 0; sense < table.lexemes.length; sense++) {
      if (Integer.compareUnsigned(table.lexemes[sense], lexemeCount) >= 0
          || table.inflections[sense] >= inflectionCount) {
        throw new IllegalArgumentException("a sense of nothing");
      }
    }
    return table;
  }

  private static boolean rises(int[] numbers, int last) {
    int before = 0;
    for (int number : numbers) {
      if (number < before) {
        return false;
      }
      before = number;
    }
    return numbers[0] == 0 && before == last;
  }

  private static void write(ByteBuffer out, char[] values) {
    out.putInt(values.length);
    out.asCharBuffer().put(values);
    out.position(out.position() + values.length * Character.BYTES);
  }

  private static void write(ByteBuffer out, int[] values) {
    out.putInt(values.length);
    out.asIntBuffer().put(values);
    out.position(out.position() + values.length * Integer.BYTES);
  }

  private static char[] chars(ByteBuffer in) {
    char[] values = new char[length(in, Character.BYTES)];
    in.asCharBuffer().get(values);
    in.position(in.position() + values.length * Character.BYTES);
    return values;
  }

  private static int[] ints(ByteBuffer in) {
    int[] values = new int[length(in, Integer.BYTES)];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  private static int length(ByteBuffer in, int bytes) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining() / bytes) {
      throw new BufferUnderflowException();
    }
    return length;
  }
}
