package isnad.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** More names of an actor that another entry declares, as docs/pack-format.md says. */
class AliasTest {
  private static final String ACTORS = """
      actor      river-guard
      kind       armed-group
      name       River Guard
      label      حراس النهر
      ar         حرس النهر الأزرق
      """;

  private static List<PackFile> files(String... contents) {
    return Stream.iterate(0, i -> i < contents.length, i -> i + 1)
        .map(i -> new PackFile("own/" + i + ".txt", contents[i]))
        .toList();
  }

  private static List<String> codes(String... contents) {
    return Packs.load(files(contents)).problems().stream()
        .map(Problem::code)
        .map(code -> code.code())
        .toList();
  }

  @Test
  void anActorHasTheNamesOfBothEntriesInWhicheverOrder() {
    String alias =
        "alias river-guard\nar حراس الضفة | قوات الضفة\nloaded مرتزقة النهر\nen Bank Guard\n";
    for (List<PackFile> order : List.of(files(ACTORS, alias), files(alias, ACTORS))) {
      Packs packs = Packs.load(order);
      assertThat(packs.problems()).isEmpty();
      assertThat(packs.registry().isSlanted("river-guard")).isTrue();
      ActorCard card = ActorCards.of(order).card("river-guard").orElseThrow();
      assertThat(card.arabic()).containsExactly("حرس النهر الأزرق", "حراس الضفة", "قوات الضفة");
      assertThat(card.loaded()).containsExactly("مرتزقة النهر");
      // On pages it stays what its own entry calls it.
      assertThat(ArabicNames.of(order).actor("River Guard")).contains("حراس النهر");
    }
  }

  @Test
  void whatNamesNobodyOrNothingIsAFault() {
    assertThat(codes(ACTORS, "alias nobody\nar حراس الضفة\n")).containsExactly("pack-name");
    assertThat(codes(ACTORS, "alias river-guard\n")).containsExactly("pack-actor");
    assertThat(codes(ACTORS, "alias river-guard\nar حراس الضفة\nkind party\n"))
        .containsExactly("pack-line");
  }

  @Test
  void actorsAreFoundByNamesInEitherLanguage() {
    ActorCards cards = ActorCards.of(files(ACTORS));
    assertThat(cards.called("river", 5)).extracting(ActorCard::id).containsExactly("river-guard");
    assertThat(cards.called("حرس الازرق", 5)).hasSize(1);
    assertThat(cards.called("حرس الأحمر", 5)).isEmpty();
    assertThat(cards.called(" ", 5)).isEmpty();
    assertThat(cards.bearing("حَرَس النهر الأزرق")).hasSize(1);
    assertThat(cards.bearing("حرس النهر")).isEmpty();
  }

  @Test
  void labelsOfAllFilesCount() {
    PackFile own = new PackFile("mine.txt", "# mine\n" + ACTORS);
    assertThat(ArabicNames.of(List.of(own)).actor("River Guard")).contains("حراس النهر");
  }
}
