package isnad.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenTableTest {
  private static final TokenTable<Integer> TABLE = TokenTable.of(Map.of(
      TokenTable.key("كانون الأول"), 12,
      TokenTable.key("أول"), 1,
      TokenTable.key("أول من أمس"), -2,
      TokenTable.key("9/11"), 911));

  @Test
  void findsTheLongestKey() {
    Tokens tokens = tokens("أوّل من أمسِ أول من هنا");
    assertThat(TABLE.words(tokens, 0, tokens.count())).isEqualTo(3);
    assertThat(TABLE.get(tokens, 0, 3)).isEqualTo(-2);
    assertThat(TABLE.words(tokens, 3, tokens.count())).isEqualTo(1);
    assertThat(TABLE.get(tokens, 3)).isEqualTo(1);
  }

  @Test
  void readsNothingBehindTheLimit() {
    Tokens tokens = tokens("أول من أمس");
    assertThat(TABLE.words(tokens, 0, 2)).isEqualTo(1);
    assertThat(TABLE.words(tokens, 0, 0)).isZero();
  }

  @Test
  void aBeginningOfAKeyIsNoKey() {
    Tokens tokens = tokens("كانون الثاني");
    assertThat(TABLE.words(tokens, 0, tokens.count())).isZero();
    assertThat(TABLE.get(tokens, 0)).isNull();
  }

  @Test
  void marksAreTokensOfAKey() {
    Tokens tokens = tokens("9/11");
    assertThat(TABLE.words(tokens, 0, tokens.count())).isEqualTo(3);
    assertThat(TokenTable.key("9/11")).isEqualTo("9 / 11");
  }

  @Test
  void holdsWhatAMapHolds() {
    Random random = new Random(7);
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      map.put(word(random), i);
    }
    TokenTable<Integer> table = TokenTable.of(map);
    for (int i = 0; i < 5000; i++) {
      String word = word(random);
      assertThat(table.get(tokens(word), 0)).isEqualTo(map.get(word));
    }
    map.forEach((word, value) -> assertThat(table.get(tokens(word), 0)).isEqualTo(value));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      word.append("بتثجحخدذرز".charAt(random.nextInt(10)));
    }
    return word.toString();
  }

  private static Tokens tokens(String text) {
    return Tokens.of(FoldedText.of(text));
  }
}
