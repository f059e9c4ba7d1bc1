package isnad.app.present;

import isnad.app.ingest.TokenFile.Token;
import isnad.app.ingest.TokenFile.TokenText;
import isnad.core.naming.NamedMention;
import java.util.List;

/**
 * Names as tags of tokens: B- on the first token of a name, I- on its others, O on the rest. Bodies
 * that are only described (وزارة الدفاع) are no names here.
 */
public final class TokenTags {
  private TokenTags() {}

  /** One line a token, with its tag behind a blank; an empty line behind each sentence. */
  public static String lines(TokenText text, List<NamedMention> mentions) {
    List<NamedMention> names = mentions.stream().filter(m -> !m.described()).toList();
    StringBuilder out = new StringBuilder();
    int next = 0;
    for (Token token : text.tokens()) {
      if (token.isBreak()) {
        out.append('\n');
        continue;
      }
      while (next < names.size() && names.get(next).text().span().end() <= token.start()) {
        next++;
      }
      out.append(token.word()).append(' ');
      if (next < names.size() && names.get(next).text().span().start() < token.end()) {
        NamedMention name = names.get(next);
        boolean begins = name.text().span().start() >= token.start();
        out.append(begins ? "B-" : "I-").append(tag(name));
      } else {
        out.append('O');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String tag(NamedMention name) {
    return switch (name.kind()) {
      case PERSON -> "PER";
      case PLACE -> "LOC";
      case ORGANISATION -> "ORG";
    };
  }
}
