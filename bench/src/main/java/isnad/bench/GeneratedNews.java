package isnad.bench;

import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As many reports as are asked for, made of real ones: each round tells all of them again with
 * other towns, other numbers and other dates, the same for all reports of a round, so that reports
 * of one incident remain so and no two rounds tell of the same. The same seed gives the same.
 */
final class GeneratedNews {
  /** By how many days a round lies behind the one before. */
  private static final int DAYS = 41;

  /** Numbers up to this are changed; larger ones may be years. */
  private static final int LARGEST = 999;

  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,3}(?!\\d)");

  private final List<Report> real;
  private final List<String> towns;
  private final Pattern town;
  private final long seed;

  /** Of {@code real} reports, in which the names of {@code towns} stand. */
  GeneratedNews(List<Report> real, List<String> towns, long seed) {
    this.real = real;
    this.seed = seed;
    this.towns = towns;
    this.town = Pattern.compile("(?<!\\p{L})([وبلف]?)(" + String.join("|", towns) + ")(?!\\p{L})");
  }

  /** The reports of the rounds from 0 on, without end. */
  Stream<Report> reports() {
    return IntStream.iterate(0, round -> round + 1).boxed().flatMap(round -> {
      Map<String, String> others = others(round);
      return real.stream().map(report -> retold(report, round, others));
    });
  }

  private Map<String, String> others(int round) {
    List<String> shuffled = new ArrayList<>(towns);
    if (round > 0) {
      Collections.shuffle(shuffled, new Random(seed + round));
    }
    Map<String, String> others = new HashMap<>();
    for (int i = 0; i < towns.size(); i++) {
      others.put(towns.get(i), shuffled.get(i));
    }
    return others;
  }

  private Report retold(Report report, int round, Map<String, String> others) {
    String moved = town.matcher(report.text())
        .replaceAll(found -> Matcher.quoteReplacement(
            found.group(1) + others.getOrDefault(found.group(2), found.group(2))));
    String counted =
        NUMBER.matcher(moved).replaceAll(found -> number(Integer.parseInt(found.group()), round));
    return new Report(
        new ReportId(report.id().value() + "-" + round),
        report.outlet(),
        report.language(),
        report.uri().map(uri -> uri + "#" + round),
        report.published().map(day -> later(day, round)),
        report.title(),
        counted);
  }

  private static Published later(Published published, int round) {
    return new Published(
        published.date().plusDays((long) DAYS * round), published.time(), published.zone());
  }

  private String number(int number, int round) {
    int more = round == 0 ? 0 : new Random(seed * 31 + round * 1009L + number).nextInt(7);
    return String.valueOf(Math.min(LARGEST, number + more));
  }
}
