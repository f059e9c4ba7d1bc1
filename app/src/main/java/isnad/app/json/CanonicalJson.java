package isnad.app.json;

import isnad.app.json.JsonValue.Bare;
import isnad.app.json.JsonValue.Items;
import isnad.app.json.JsonValue.Members;
import isnad.app.json.JsonValue.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one spelling that is hashed, after RFC 8785: members sorted, no spaces, nothing
 * escaped that need not be. Two things go beyond it: integers keep all their digits, and half a
 * surrogate pair, which it refuses, is written as an escape.
 */
final class CanonicalJson {
  private CanonicalJson() {}

  /** The canonical spelling of {@code value}. */
  static String of(JsonValue value) {
    StringBuilder out = new StringBuilder(256);
    write(out, value);
    return out.toString();
  }

  /** The canonical spelling of a string. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    string(out, text);
    return out.toString();
  }

  private static void write(StringBuilder out, JsonValue value) {
    switch (value) {
      case Text(String text) -> string(out, text);
      case Bare(String spelling) -> out.append(bare(spelling));
      case Items(var values) -> {
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
          if (i > 0) {
            out.append(',');
          }
          write(out, values.get(i));
        }
        out.append(']');
      }
      case Members(var values) -> members(out, values);
    }
  }

  private static void members(StringBuilder out, Map<String, JsonValue> values) {
    out.append('{');
    boolean first = true;
    // By UTF-16 units, as strings compare.
    for (Map.Entry<String, JsonValue> member : new TreeMap<>(values).entrySet()) {
      if (!first) {
        out.append(',');
      }
      first = false;
      string(out, member.getKey());
      out.append(':');
      write(out, member.getValue());
    }
    out.append('}');
  }

  private static void string(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c) && isLone(text, i)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isLone(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static String bare(String spelling) {
    char first = spelling.charAt(0);
    if (first != '-' && !Character.isDigit(first)) {
      return spelling;
    }
    boolean whole =
        spelling.chars().allMatch(c -> c == '-' || Character.isDigit(c)) && !spelling.equals("-0");
    return whole ? spelling : number(Double.parseDouble(spelling));
  }

  /** A number as ECMAScript spells it. */
  static String number(double value) {
    if (value == 0) {
      return "0";
    }
    BigDecimal decimal = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
    String digits = decimal.unscaledValue().toString();
    int point = decimal.precision() - decimal.scale();
    String sign = value < 0 ? "-" : "";
    if (point > 21 || point <= -6) {
      String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
      String exponent = (point > 0 ? "+" : "") + (point - 1);
      return sign + digits.charAt(0) + rest + "e" + exponent;
    }
    return sign + decimal.toPlainString();
  }
}
