package isnad.core.pack;

import isnad.core.morphology.Inflection;
import isnad.core.morphology.Inflection.Ending;
import isnad.core.morphology.Inflection.Gender;
import isnad.core.morphology.Inflection.Kind;
import isnad.core.morphology.Inflection.Person;
import isnad.core.morphology.Inflection.Plurality;
import isnad.core.morphology.Inflection.State;
import isnad.core.morphology.Inflection.Voice;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.zip.CRC32C;

/**
 * What inflecting the words of packs gave, kept so that the same packs need not be inflected again.
 * Bytes of other packs, of another version or damaged bytes are none.
 *
 * @param masdars the folded spellings that are a verb's masdar
 * @param lexemeCount how many lexemes the packs declare, numbered in the order of their making
 */
record FrozenForms(
    SpellingTable spellings, List<Inflection> inflections, Set<String> masdars, int lexemeCount) {
  private static final int MAGIC = 0x69736e66;
  private static final int VERSION = 1;
  private static final int FIELDS = 7;
  private static final long MIXER = 0x9e3779b97f4a7c15L;

  /** Magic number, version and checksum. */
  private static final int CHECKED_FROM = 3 * Integer.BYTES;

  FrozenForms {
    inflections = List.copyOf(inflections);
    masdars = Set.copyOf(masdars);
  }

  /**
   * What tells these packs from all others, places apart, which are not inflected: 64 bits in which
   * every character of every file counts. It guards against packs that were changed, not against
   * people; SHA-256 took a twentieth of a run.
   */
  static long key(List<PackFile> files) {
    long key = files.size();
    for (PackFile file : files) {
      if (!file.path().endsWith(".tsv")) {
        key = mixed(mixed(key, file.path()), file.content());
      }
    }
    return key;
  }

  /** Each step can be undone, so that one other character always gives another key. */
  private static long mixed(long key, String text) {
    long mixed = (key ^ text.length()) * MIXER;
    for (int i = 0; i < text.length(); i++) {
      mixed = (Long.rotateLeft(mixed, 23) ^ text.charAt(i)) * MIXER;
    }
    return mixed;
  }

  /** The bytes to keep for the packs with {@code key}. */
  byte[] bytes(long key) {
    byte[] names = lines(inflections.stream().map(FrozenForms::name).toList());
    byte[] nouns = lines(masdars.stream().sorted().toList());
    ByteBuffer out = ByteBuffer.allocate(CHECKED_FROM
        + Long.BYTES
        + 3 * Integer.BYTES
        + names.length
        + nouns.length
        + spellings.bytes());
    out.putInt(MAGIC).putInt(VERSION).putInt(0).putLong(key);
    out.putInt(names.length).put(names);
    out.putInt(nouns.length).put(nouns);
    out.putInt(lexemeCount);
    spellings.write(out);
    return out.putInt(CHECKED_FROM - Integer.BYTES, checksum(out.array())).array();
  }

  /** The forms that {@code bytes} hold, if they are whole and of the packs with {@code key}. */
  static Optional<FrozenForms> read(byte[] bytes, long key) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (in.getInt() != MAGIC || in.getInt() != VERSION) {
        return Optional.empty();
      }
      int checksum = in.getInt();
      if (in.getLong() != key || checksum != checksum(bytes)) {
        return Optional.empty();
      }
      List<Inflection> inflections = new ArrayList<>();
      for (String name : lines(taken(in, in.getInt()))) {
        inflections.add(inflection(name));
      }
      Set<String> masdars = new HashSet<>(lines(taken(in, in.getInt())));
      int lexemes = in.getInt();
      SpellingTable spellings = SpellingTable.read(in, lexemes, inflections.size());
      return in.hasRemaining()
          ? Optional.empty()
          : Optional.of(new FrozenForms(spellings, inflections, masdars, lexemes));
    } catch (BufferUnderflowException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, CHECKED_FROM, bytes.length - CHECKED_FROM);
    return (int) checksum.getValue();
  }

  private static byte[] taken(ByteBuffer in, int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] taken = new byte[length];
    in.get(taken);
    return taken;
  }

  private static byte[] lines(List<String> lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> lines(byte[] bytes) {
    List<String> lines = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(new String(bytes, StandardCharsets.UTF_8), "\n");
    while (tokens.hasMoreTokens()) {
      lines.add(tokens.nextToken());
    }
    return lines;
  }

  private static String name(Inflection form) {
    return String.join(
        " ",
        form.kind().name(),
        form.voice().name(),
        form.person().name(),
        form.plurality().name(),
        form.gender().name(),
        form.state().name(),
        form.ending().name());
  }

  private static Inflection inflection(String name) {
    List<String> names = PackLine.words(name);
    if (names.size() != FIELDS) {
      throw new IllegalArgumentException("not an inflection: " + name);
    }
    return new Inflection(
        Kind.valueOf(names.get(0)),
        Voice.valueOf(names.get(1)),
        Person.valueOf(names.get(2)),
        Plurality.valueOf(names.get(3)),
        Gender.valueOf(names.get(4)),
        State.valueOf(names.get(5)),
        Ending.valueOf(names.get(6)));
  }
}
