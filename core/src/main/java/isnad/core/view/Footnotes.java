package isnad.core.view;

import isnad.core.incident.Teller;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the footnotes of a brief as they are first needed, the same words once. */
final class Footnotes {
  /** How many voices are listed for one statement, and how many footnotes for each voice. */
  private static final int VOICES = 6;

  private static final int NOTES = 3;

  private final Map<String, Report> reports;
  private final Map<Key, Note> notes = new LinkedHashMap<>();

  private record Key(String report, Span span, String claim) {}

  /** Words of a claim that a statement rests on. */
  private record Words(Telling telling, Quote quote) {}

  Footnotes(Map<String, Report> reports) {
    this.reports = reports;
  }

  List<Note> notes() {
    return List.copyOf(notes.values());
  }

  /** Who tells {@code tellings}. */
  Sayers tellers(List<Telling> tellings) {
    return sayers(tellings.stream()
        .map(telling -> new Words(telling, telling.claim().says()))
        .toList());
  }

  /** Who gives {@code answers}; the claim's own words where they hold the answer's. */
  Sayers answerers(List<Answer> answers) {
    return sayers(answers.stream().map(Footnotes::words).toList());
  }

  private static Words words(Answer answer) {
    Quote says = answer.telling().claim().says();
    boolean within = says.span().contains(answer.words().span());
    return new Words(answer.telling(), within ? says : answer.words());
  }

  private Sayers sayers(List<Words> all) {
    Map<String, List<Words>> byVoice = new LinkedHashMap<>();
    for (Words words : all) {
      byVoice.computeIfAbsent(key(words.telling), voice -> new ArrayList<>()).add(words);
    }
    List<Said> said = new ArrayList<>();
    for (List<Words> words : byVoice.values()) {
      if (said.size() < VOICES) {
        said.add(new Said(name(words.getFirst().telling), numbers(words)));
      }
    }
    return new Sayers(said, byVoice.size() - said.size());
  }

  private static String key(Telling telling) {
    List<Teller> chain = telling.testimony().chain();
    return chain.isEmpty() ? telling.testimony().outlet() : chain.getLast().key();
  }

  /** The origin's name; of an outlet that speaks for itself, the one that its report gives. */
  private String name(Telling telling) {
    List<Teller> chain = telling.testimony().chain();
    return chain.isEmpty()
        ? report(telling).outlet().orElse(telling.testimony().outlet())
        : chain.getLast().name();
  }

  private Report report(Telling telling) {
    Report report = reports.get(telling.report());
    if (report == null) {
      throw new IllegalArgumentException("no report " + telling.report());
    }
    return report;
  }

  private List<Integer> numbers(List<Words> words) {
    List<Integer> numbers = new ArrayList<>();
    for (Words one : words) {
      int number = numbers.size() < NOTES ? number(one) : 0;
      if (number > 0 && !numbers.contains(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private int number(Words words) {
    Key key =
        new Key(words.telling.report(), words.quote.span(), words.telling.id().value());
    Note known = notes.get(key);
    if (known == null) {
      known = new Note(notes.size() + 1, words.quote, words.telling, report(words.telling));
      notes.put(key, known);
    }
    return known.number();
  }
}
