package isnad.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.mention.NameFinder;
import isnad.core.mention.NameMatch;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A name counts anyway where one place has it so, whatever else is called alike. */
class GazetteerTest {
  private static final String PLACES = """
      region\tRegion\tLY\t\t31\t13\tregion\t3000000\t!طرابلس
      town\tTown\tLY\t\t32.9\t13.2\ttown\t1000000\tطرابلس
      other\tOther\tLY\t\t31\t14\ttown\t1\t!كان
      """;

  private static NameMatch<List<Place>> find(String text) {
    Packs packs = Packs.load(List.of(new PackFile("packs/places/test.tsv", PLACES)));
    assertThat(packs.problems()).isEmpty();
    Tokens tokens = Tokens.of(FoldedText.of(text));
    return Objects.requireNonNull(
        new NameFinder<>(packs.gazetteer().names()).find(tokens, 0, tokens.count()));
  }

  @Test
  void aPlainNameHidesBehindNoGuardedOne() {
    NameMatch<List<Place>> match = find("طرابلس");
    assertThat(match.guarded()).isFalse();
    assertThat(Gazetteer.best(match.value(), Optional.empty(), null).id()).isEqualTo("town");
    assertThat(Gazetteer.best(match.value(), Optional.empty(), Precision.REGION).id())
        .isEqualTo("region");
  }

  @Test
  void aNameThatIsOnlyGuardedStaysSo() {
    assertThat(find("كان").guarded()).isTrue();
  }
}
