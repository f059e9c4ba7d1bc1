package isnad.app.keeping;

import isnad.app.answer.Refused;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.core.review.Signature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules that lie beside a ledger, in the file {@code LEDGER.keeping}: one a line, by tabs. */
public final class Schedule {
  private static final int MOST = 100;
  private static final int MOST_BYTES = 500_000;
  private static final int FIELDS = 4;

  private final Path file;

  private Schedule(Path file) {
    this.file = file;
  }

  /** That beside {@code ledger}, whether anything is there or not. */
  public static Schedule beside(StoreAddress ledger) throws Refused {
    return switch (ledger) {
      case LocalFile file ->
        new Schedule(file.path().resolveSibling(file.path().getFileName() + ".keeping"));
      case StoreAddress.Server server ->
        throw new Refused(KeepingProblem.BAD_KEEPING.of(server.shown() + ": a schedule is kept"
            + " beside a ledger that is a file; run isnad erase --older-than by a clock"));
    };
  }

  /** All rules. */
  public List<Rule> rules() throws Refused, IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    if (Files.size(file) > MOST_BYTES) {
      throw broken("it is too large");
    }
    List<Rule> rules = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      rules.add(rule(line));
    }
    if (rules.size() > MOST) {
      throw broken("it has more than " + MOST + " rules");
    }
    return rules;
  }

  private Rule rule(String line) throws Refused {
    String[] fields = line.split("\t", -1);
    try {
      if (fields.length == FIELDS) {
        return new Rule(
            fields[1].isEmpty() ? Optional.empty() : Optional.of(fields[1]),
            Integer.parseInt(fields[0]),
            Signature.of(fields[2], fields[3]));
      }
    } catch (IllegalArgumentException wrong) {
      throw broken(String.valueOf(wrong.getMessage()));
    }
    throw broken("a line is no rule");
  }

  private Refused broken(String why) {
    return new Refused(KeepingProblem.BAD_KEEPING.of(file.getFileName() + ": " + why));
  }

  /** Has a rule hold from now on, in place of one for the same outlet. */
  public void set(Rule rule) throws Refused, IOException {
    List<Rule> rules = new ArrayList<>(rules());
    rules.removeIf(one -> one.outlet().equals(rule.outlet()));
    rules.add(rule);
    if (rules.size() > MOST) {
      throw broken("at most " + MOST + " rules");
    }
    write(rules);
  }

  /** Takes the rule for an outlet, or for all others, away; whether there was one. */
  public boolean remove(Optional<String> outlet) throws Refused, IOException {
    List<Rule> rules = new ArrayList<>(rules());
    boolean was = rules.removeIf(one -> one.outlet().equals(outlet));
    if (was) {
      write(rules);
    }
    return was;
  }

  private void write(List<Rule> rules) throws IOException {
    List<String> lines = rules.stream()
        .map(rule -> String.join(
            "\t",
            String.valueOf(rule.days()),
            rule.outlet().orElse(""),
            plain(rule.signature().by()),
            plain(rule.signature().why())))
        .toList();
    Path fresh = file.resolveSibling("." + file.getFileName() + ".part");
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String plain(String words) {
    return words.replaceAll("\\p{Cntrl}", " ");
  }
}
