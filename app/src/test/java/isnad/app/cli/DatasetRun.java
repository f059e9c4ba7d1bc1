package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code isnad dataset} run on a ledger of reports that differ in what a form can carry. */
final class DatasetRun {
  /** Of an outlet, an address and words that would break a form that does not mind them. */
  static final String HOSTILE_OUTLET = "وكالة\t\"<b>الوادي</b>\"\r\n=1+1 \u202e\u0001'\\";

  static final String HOSTILE_ADDRESS = "https://example.org/\"a\tb\nc\\<x>\u202e?q={}|";

  private static final String STRIKE =
      "قال المرصد السوري لحقوق الإنسان إن مسلحي تنظيم داعش قتلوا سبعة جنود من الجيش السوري قرب"
          + " مدينة الميادين في 21 يونيو 2020.";
  private static final String SHELLING =
      "قصفت مدفعية الجيش السوري مدينة سراقب يوم 14 مارس 2021 مما أدى إلى مقتل ثلاثة مدنيين وإصابة"
          + " ستة مدنيين آخرين، بحسب المرصد السوري لحقوق الإنسان.";
  private static final String OTHERWISE =
      "قصفت مدفعية الجيش السوري مدينة سراقب يوم 14 مارس 2021 مما أدى إلى مقتل خمسة مدنيين، بحسب"
          + " الدفاع المدني السوري.";
  private static final String DENIAL =
      "نفت وزارة الدفاع السورية أن يكون الجيش السوري قصف مدينة سراقب يوم 14 مارس 2021.";
  private static final String MEETING =
      "التقى وزير الخارجية السوري نظيره الروسي في موسكو يوم 2 فبراير 2021.";
  private static final String PLAN =
      "قال المرصد السوري لحقوق الإنسان إن القوات التركية تعتزم قصف بلدة تل رفعت.";
  private static final String NOWHERE =
      "قالت مصادر محلية إن مسلحين مجهولين قتلوا خمسة مدنيين يوم 3 أبريل 2021.";
  private static final String HOSTILE =
      "قال شهود عيان\t\"\u202e\" إن طائرة حربية قصفت مدينة إدلب يوم 5 مايو 2021 مما أدى إلى مقتل"
          + " أربعة مدنيين \u0001\\n';--<script>.";

  final CommandRun run;

  private DatasetRun(CommandRun run) {
    this.run = run;
  }

  /** In {@code folder}, on a ledger of all of them. */
  static DatasetRun in(Path folder) throws IOException {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2020-06-22", STRIKE)
            + line("b", "الوادي", "2021-03-15", SHELLING)
            + line("b2", "الجبل", "2021-03-16", OTHERWISE)
            + line("b3", "الساحل", "2021-03-16", DENIAL)
            + line("c", "الوادي", "2021-02-03", MEETING)
            + line("d", "الوادي", "2021-03-15", PLAN)
            + line("e", "الوادي", "2021-04-04", NOWHERE)
            + hostile());
    assertThat(run.isnad("add", "in.jsonl")).isZero();
    return new DatasetRun(run);
  }

  /** In {@code folder}, on a ledger that has nothing in it of what a form tells. */
  static DatasetRun empty(Path folder) throws IOException {
    CommandRun run = new CommandRun(folder, Terminal.NONE);
    run.write("in.jsonl", line("a", "الوادي", "2020-06-22", "الطقس معتدل اليوم."));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
    return new DatasetRun(run);
  }

  private static String hostile() {
    ObjectNode report = JsonMapper.shared().createObjectNode();
    report.put("id", "h");
    report.put("outlet", HOSTILE_OUTLET);
    report.put("published", "2021-05-06");
    report.put("uri", HOSTILE_ADDRESS);
    report.put("title", "غارة \"\t\r\n\u202e");
    report.put("text", HOSTILE);
    return report + "\n";
  }

  /** Writes a form and gives it. */
  String as(String form, String... more) {
    String[] all =
        Stream.concat(Stream.of("dataset", "--as", form), Stream.of(more)).toArray(String[]::new);
    assertThat(run.isnad(all)).as(run.err()).isZero();
    return run.out();
  }

  /** What {@code isnad incidents} says of each incident. */
  List<JsonNode> incidents() {
    assertThat(run.isnad("incidents", "--format", "jsonl")).isZero();
    return run.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
  }

  /** The ids of the claims that a report makes, in the order of its text. */
  List<String> claims(String report) {
    assertThat(run.isnad("show", report, "--format", "csv")).as(run.err()).isZero();
    return Pattern.compile("c-[0-9a-f]{16}")
        .matcher(run.out())
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }
}
