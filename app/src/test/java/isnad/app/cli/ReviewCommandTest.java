package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad review}, as people run it, and what other commands make of it. */
class ReviewCommandTest {
  private static final String FIRST = "أعلنت وزارة الداخلية العراقية مقتل ثلاثة أشخاص بانفجار سيارة"
      + " مفخخة في سوق شعبي في الموصل الثلاثاء.";
  private static final String SECOND = "قالت الشرطة العراقية إن سبعة أشخاص قتلوا بانفجار سيارة"
      + " مفخخة في سوق شعبي في الموصل الثلاثاء.";
  private static final String OTHER =
      "قصفت مدفعية الجيش السوري قرية في ريف إدلب يوم الأحد مما أدى إلى مقتل تسعة مدنيين.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2020-03-03", FIRST)
            + line("c", "التل", "2020-03-03", SECOND)
            + line("z", "النخلة", "2020-03-10", OTHER));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
  }

  private String decided(String... arguments) {
    List<String> all = new ArrayList<>(List.of("review"));
    all.addAll(List.of(arguments));
    assertThat(run.isnad(all.toArray(String[]::new))).as(run.err()).isZero();
    return run.out().strip();
  }

  private void refused(String code, String... arguments) {
    List<String> all = new ArrayList<>(List.of("review"));
    all.addAll(List.of(arguments));
    assertThat(run.isnad(all.toArray(String[]::new))).isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: " + code + ": ").doesNotContain("\tat ");
  }

  /** The claim of a report that tells of the dead. */
  private String claim(String report) {
    assertThat(run.isnad("show", report, "--format", "csv")).as(run.err()).isZero();
    Matcher found =
        Pattern.compile(",killed [0-9]+,[^\n]*(c-[0-9a-f]{16})," + report + ",").matcher(run.out());
    assertThat(found.find()).as(run.out()).isTrue();
    return found.group(1);
  }

  private String shown(String id) {
    assertThat(run.isnad("show", id)).as(run.err()).isZero();
    return run.out();
  }

  private String incident(String claim) {
    return shown(claim).substring(0, "{\"incident\":\"i-0123456789abcdef".length());
  }

  private String toll() {
    assertThat(run.isnad("toll", "--of", "killed", "--policy", "acled")).isZero();
    return run.out();
  }

  @Test
  void aRejectedClaimCountsNowhereAndIsSeenUntilItIsUndone() {
    String claim = claim("z");
    final String before = toll();
    final String incidents = incidents();
    String name = decided("reject", claim, "--by", "Noor", "--why", "another war");
    assertThat(name).matches("d-[0-9a-f]{16}");
    assertThat(toll()).isNotEqualTo(before).doesNotContain(claim);
    assertThat(run.isnad("show", claim)).isEqualTo(2);
    assertThat(run.err()).contains("rejected-claim", "Noor", "another war", name);

    decided("undo", name, "--by", "Noor", "--why", "it is this war");
    assertThat(toll()).isEqualTo(before);
    assertThat(incidents()).isEqualTo(incidents);
    refused("bad-decision", "undo", name, "--by", "Noor", "--why", "again");
  }

  @Test
  void reportsAndCellsOfClaimsAreMarkedTogetherOrNotAtAll() {
    String claim = claim("z");
    final String before = incidents();
    String[] names = decided(
            "mark", "a", "z", "--tlp", "amber", "--for", "monitors", "--by", "Noor", "--why", "w")
        .split("\n");
    assertThat(names).hasSize(2).allMatch(name -> name.matches("d-[0-9a-f]{16}"));
    decided(
        "mark", claim, "--cell", "voice", "--tlp", "red", "--for", "@noor", "--by", "N", "--why",
        "w");
    String list = decided("list");
    assertThat(list)
        .contains("\"kind\":\"marked\"", "\"tlp\":\"amber\"", "\"recipients\":[\"monitors\"]")
        .contains("\"cell\":\"voice\"", "\"recipients\":[\"@noor\"]");
    assertThat(incidents()).isEqualTo(before);

    refused("unknown-id", "mark", "c", "none", "--tlp", "clear", "--by", "N", "--why", "w");
    refused("bad-decision", "mark", "a", "--tlp", "pink", "--by", "N", "--why", "w");
    refused("bad-decision", "mark", "a", "--tlp", "red", "--by", "N", "--why", "w");
    refused(
        "bad-decision",
        "mark",
        "a",
        "--cell",
        "voice",
        "--tlp",
        "clear",
        "--by",
        "N",
        "--why",
        "w");
    assertThat(decided("list")).isEqualTo(list);
  }

  private String incidents() {
    assertThat(run.isnad("incidents")).isZero();
    return run.out();
  }

  @Test
  void aCorrectionStandsBesideWhatWasRead() {
    String claim = claim("z");
    decided("correct", claim, "killed", "12", "--by", "Noor", "--why", "misprint");
    assertThat(toll()).contains("\"number\":12");
    assertThat(shown(claim))
        .contains("\"kind\":\"claim-corrected\"", "\"words\":\"12\"", "\"read\":\"9\"")
        .contains("\"field\":\"killed\"", "\"by\":\"Noor\"", "\"quote\":\"تسعة\"");
    assertThat(run.isnad("show", claim, "--format", "table")).isZero();
    assertThat(run.out()).contains("REVIEWED", "corrected killed", "12", "read as 9");
    refused("bad-decision", "correct", claim, "killed", "x", "--by", "N", "--why", "w");
    refused("bad-decision", "correct", claim, "colour", "red", "--by", "N", "--why", "w");
  }

  @Test
  void incidentsAreMergedAndSplitAsPeopleSay() {
    String a = claim("a");
    String c = claim("c");
    String z = claim("z");
    assertThat(shown(a)).contains(c).doesNotContain(z);
    decided("split", a, "--from", c, "--by", "Noor", "--why", "two bombs");
    assertThat(incident(a)).isNotEqualTo(incident(c));
    assertThat(shown(a)).contains("incident-split");
    decided("merge", "i" + c.substring(1), z, "--by", "Noor", "--why", "one war");
    assertThat(shown(c)).contains(z, "incidents-merged");
    refused("bad-decision", "merge", a, a, "--by", "Noor", "--why", "one");
    refused("unknown-id", "split", a, "--from", "c-0000000000000000", "--by", "N", "--why", "w");
  }

  @Test
  void reviewersWhoDisagreeAreBothNamed() {
    String claim = claim("a");
    decided("accept", claim, "--by", "Noor", "--why", "read it");
    decided("grade", claim, "2", "--by", "Noor", "--why", "fits");
    decided("grade", claim, "5", "--by", "Sami", "--why", "does not fit");
    decided("grade", "الوادي", "C", "--by", "Noor", "--why", "mixed record");
    decided("annotate", "a", "asked the desk", "--by", "Noor");
    assertThat(shown(claim))
        .contains("\"kind\":\"claim-accepted\"", "\"disagreement\":\"credibility of " + claim)
        .contains("\"words\":\"asked the desk\"", "\"kind\":\"source-graded\"")
        .contains("\"state\":\"overruled\"");
    assertThat(run.isnad("review", "list", "--format", "table")).isZero();
    assertThat(run.out()).contains("reviewers disagree", "5 (holds): by ");
    assertThat(run.isnad("review", "list", claim, "--format", "csv", "--holding"))
        .isZero();
    assertThat(run.out().lines()).hasSize(3);
    refused("unknown-id", "grade", "nobody", "A", "--by", "Noor", "--why", "w");
    refused("bad-decision", "grade", claim, "7", "--by", "Noor", "--why", "w");
    refused("unsigned-decision", "accept", claim, "--by", "Noor");
    refused("unsigned-decision", "accept", claim, "--by", "", "--why", "w");
    refused("unknown-id", "undo", "d-0000000000000000", "--by", "Noor", "--why", "w");
  }

  @Test
  void aClaimByHandStandsInTheWordsOfAnInterview() {
    String words = "قال أحد السكان إن طائرة قصفت البلدة يوم الأحد وقتلت خمسة أشخاص في بغداد";
    String[] told = {
      "--type",
      "killing",
      "--says",
      words,
      "--trigger",
      "قتلت",
      "--voice",
      "أحد السكان",
      "--target",
      "أشخاص",
      "--place",
      "بغداد",
      "--time",
      "يوم الأحد=2020-05-03",
      "--count",
      "killed=خمسة=5",
      "--by",
      "Noor",
      "--why",
      "told by telephone"
    };
    List<String> all = new ArrayList<>(
        List.of("add", "--medium", "telephone", "--date", "2020-05-04", "--words", words));
    all.addAll(List.of(told));
    decided(all.toArray(String[]::new));
    assertThat(run.isnad("incidents", "--from", "2020-05-01")).isZero();
    assertThat(run.out()).contains("Baghdad").contains("{\"of\":\"killed\",\"min\":5,\"max\":5}");
    Matcher id = Pattern.compile("i-[0-9a-f]{16}").matcher(run.out());
    assertThat(id.find()).isTrue();
    assertThat(shown(id.group()))
        .contains("telephone-2020-05-04-", "\"kind\":\"claim-added\"", "\"outlet\":\"noor\"");
    assertThat(run.isnad("reread")).isZero();
    assertThat(run.isnad("verify")).isZero();

    List<String> unfounded = new ArrayList<>(List.of("add", "--report", "z"));
    unfounded.addAll(List.of(told));
    refused("bad-claim", unfounded.toArray(String[]::new));
    unfounded.set(2, "nowhere");
    refused("unknown-id", unfounded.toArray(String[]::new));
    List<String> both = new ArrayList<>(List.of("add"));
    both.addAll(List.of(told));
    refused("bad-claim", both.toArray(String[]::new));
  }

  @Test
  void aClaimThatTheReaderMissedIsAddedToItsReport() {
    String before = toll();
    decided(
        "add",
        "--report",
        "z",
        "--type",
        "displacement",
        "--says",
        "مقتل تسعة مدنيين",
        "--trigger",
        "مقتل",
        "--count",
        "killed=تسعة=9",
        "--by",
        "Noor",
        "--why",
        "missed");
    assertThat(toll()).isNotEqualTo(before);
    assertThat(run.isnad("export", "out.jsonl")).isZero();
    assertThat(run.isnad("import", "--store", "copy.db", "out.jsonl"))
        .as(run.err())
        .isZero();
    assertThat(run.isnad("toll", "--of", "killed", "--policy", "acled", "--store", "copy.db"))
        .isZero();
    assertThat(run.out()).isEqualTo(toll());
  }

  @Test
  void whatIsErasedIsGoneWithItsNotes() throws IOException {
    String claim = claim("z");
    decided("annotate", claim, "a name to forget", "--by", "Noor");
    assertThat(run.isnad("erase", "z", "--by", "Noor", "--why", "w")).isEqualTo(2);
    assertThat(run.isnad("erase", "y", "--all", "--by", "Noor", "--why", "w")).isEqualTo(2);
    assertThat(run.err()).contains("unknown-id");
    assertThat(run.isnad("erase", "z", "--claim", claim, "--by", "Noor", "--why", "asked for"))
        .as(run.err())
        .isZero();
    assertThat(run.isnad("reread")).isZero();
    assertThat(run.out()).doesNotContain(claim);
    assertThat(run.isnad("erase", "z", "--all", "--by", "Noor", "--why", "asked for"))
        .isZero();
    assertThat(run.isnad("verify")).as(run.out()).isZero();
    assertThat(run.isnad("export", "out.jsonl")).isZero();
    assertThat(run.read("out.jsonl")).doesNotContain("a name to forget", "تسعة");
    assertThat(run.isnad("show", "z")).isEqualTo(2);
  }
}
