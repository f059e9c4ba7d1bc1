package isnad.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.FoldedText;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class FrozenFormsTest {
  private static final String LEXICON = """
      verb قتل يقتل masdar قتل
      verb استهدف يستهدف
      noun مسلح plural مسلحون class fighter
      noun قتل
      adjective كبير plural كبار
      word في class preposition
      word من أجل class preposition
      """;
  private static final String FRAMES = """
      event-type killing
        family violence
        means one kills another

      verb قتل يقتل masdar قتل
      frame قتل type killing subject agent object target
        yes قتل الجيش مسلحا
          trigger قتل
      """;
  private static final String ACTORS = """
      actor turkey
        kind state
        name Turkey
        ar تركيا
        nisba تركي
      """;
  private static final List<PackFile> FILES = List.of(
      new PackFile("packs/actors/a.txt", ACTORS),
      new PackFile("packs/ar/frames.txt", FRAMES),
      new PackFile("packs/ar/lexicon.txt", LEXICON));

  @Test
  void aFrozenLoadGivesWhatInflectingGives() {
    Packs inflected = Packs.load(FILES);
    byte[] frozen = inflected.frozen(FILES).orElseThrow();

    assertThat(FrozenForms.read(frozen, FrozenForms.key(FILES))).isPresent();
    Packs thawed = Packs.load(FILES, Optional.of(frozen));

    assertThat(senses(thawed)).isEqualTo(senses(inflected)).hasSizeGreaterThan(12);
    assertThat(thawed.problems()).isEqualTo(inflected.problems());
    assertThat(thawed.frames()).hasSize(1);
    assertThat(thawed.frozen(FILES))
        .hasValueSatisfying(again -> assertThat(again).isEqualTo(frozen));
    assertThat(thawed.lexicon().senses(FoldedText.of("زيد"), 0, 3)).isNull();
  }

  @Test
  void bytesOfOtherPacksAreNone() {
    byte[] frozen = Packs.load(FILES).frozen(FILES).orElseThrow();
    List<PackFile> changed = new ArrayList<>(FILES);
    changed.set(2, new PackFile("packs/ar/lexicon.txt", LEXICON + "noun مدفع plural مدافع\n"));

    assertThat(FrozenForms.read(frozen, FrozenForms.key(changed))).isEmpty();
    Packs packs = Packs.load(changed, Optional.of(frozen));
    assertThat(packs.lexicon().senses(FoldedText.of("مدافع"), 0, 5)).isNotNull();
  }

  @Test
  void thePlacesOfOtherPacksDoNotMatter() {
    List<PackFile> more = new ArrayList<>(FILES);
    more.add(new PackFile("packs/places/x.tsv", "# none\n"));
    assertThat(FrozenForms.key(more)).isNotEqualTo(FrozenForms.key(FILES));
    List<PackFile> other = new ArrayList<>(FILES);
    other.add(new PackFile("packs/places/x.tsv", "# none at all\n"));
    assertThat(FrozenForms.key(more)).isEqualTo(FrozenForms.key(other));
  }

  @Test
  void damagedBytesAreNone() {
    byte[] frozen = Packs.load(FILES).frozen(FILES).orElseThrow();
    long key = FrozenForms.key(FILES);
    for (int at = 0; at < frozen.length; at += 1 + at / 50) {
      byte[] damaged = frozen.clone();
      damaged[at] ^= 0x10;
      assertThat(FrozenForms.read(damaged, key)).isEmpty();
      assertThat(FrozenForms.read(Arrays.copyOf(frozen, at), key)).isEmpty();
    }
    assertThat(FrozenForms.read(Arrays.copyOf(frozen, frozen.length + 4), key)).isEmpty();
    assertThat(senses(Packs.load(FILES, Optional.of(new byte[100]))))
        .isEqualTo(senses(Packs.load(FILES)));
  }

  @Test
  void evenForgedBytesDoNotThrow() {
    byte[] frozen = Packs.load(FILES).frozen(FILES).orElseThrow();
    for (int at = 20; at < frozen.length; at += 1 + at / 20) {
      for (byte value : new byte[] {0, 1, 0x7f, (byte) 0xff}) {
        byte[] forged = frozen.clone();
        forged[at] = value;
        CRC32C checksum = new CRC32C();
        checksum.update(forged, 12, forged.length - 12);
        ByteBuffer.wrap(forged).putInt(8, (int) checksum.getValue());
        senses(Packs.load(FILES, Optional.of(forged)));
      }
    }
  }

  @Test
  void packsWithFaultsAreNotFrozen() {
    List<PackFile> faulty = List.of(new PackFile("packs/ar/lexicon.txt", "verb قتل\n"));
    Packs packs = Packs.load(faulty);
    assertThat(packs.problems()).hasSize(1);
    assertThat(packs.frozen(faulty)).isEmpty();
  }

  private static List<String> senses(Packs packs) {
    List<String> senses = new ArrayList<>();
    String words = "قتل يقتل قتلوا يقتلون استهدف استهداف مسلحون مسلحو كبير كبار في تركي تركيه";
    for (String word : PackLine.words(words)) {
      FoldedText folded = FoldedText.of(word);
      Sense[] found = packs.lexicon().senses(folded, 0, folded.length());
      if (found != null) {
        for (Sense sense : found) {
          Lexeme lexeme = sense.lexeme();
          senses.add(word + " " + lexeme.part() + " " + lexeme + " "
              + lexeme.frames().size() + " " + lexeme.owner() + " " + sense.inflection());
        }
      }
    }
    return senses;
  }
}
