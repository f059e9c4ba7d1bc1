package isnad.app.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** What other forms call the countries that Isnad knows by their ISO 3166-1 code. */
final class Countries {
  private static final int COLUMNS = 6;

  /** All of them. */
  static final Countries ALL = read();

  private final Map<String, Country> byCode;

  /**
   * A country: its number of ISO 3166-1, the regions of ACLED and UCDP, the number of Gleditsch and
   * Ward and the code of FIPS 10-4, both empty where they are not known here.
   */
  record Country(
      String code, String number, String acledRegion, String ucdpRegion, String gwno, String fips) {
    /** Its English name. */
    String name() {
      return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** Its code of three letters. */
    String alpha3() {
      try {
        return Locale.of("", code).getISO3Country();
      } catch (MissingResourceException none) {
        return code;
      }
    }
  }

  private Countries(Map<String, Country> byCode) {
    this.byCode = Map.copyOf(byCode);
  }

  Optional<Country> of(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private static Countries read() {
    Map<String, Country> byCode = new HashMap<>();
    try (InputStream in = Countries.class.getResourceAsStream("countries.tsv")) {
      if (in == null) {
        throw new IllegalStateException("countries.tsv is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : lines.lines().filter(one -> !one.startsWith("#")).toList()) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() != COLUMNS) {
          throw new IllegalStateException("countries.tsv: " + line);
        }
        byCode.put(
            fields.getFirst(),
            new Country(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                fields.get(3),
                fields.get(4),
                fields.get(5)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Countries(byCode);
  }
}
