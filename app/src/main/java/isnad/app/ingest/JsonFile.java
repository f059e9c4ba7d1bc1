package isnad.app.ingest;

import isnad.app.document.Contents;
import isnad.app.json.BrokenJson;
import isnad.app.json.ChatPost;
import isnad.app.json.GivenReport;
import isnad.app.json.JsonReports;
import java.io.InputStream;
import java.util.Optional;

/**
 * The reports of one JSON file: an array of them, or the posts of a Telegram export. A post that
 * was forwarded from a channel passes that channel's words on.
 */
record JsonFile(Batch batch) implements JsonReports.Sink {

  /** Reads {@code in} to its end. */
  void send(InputStream in) {
    try {
      JsonReports.read(in, batch.intake().columns()::called, this);
      batch.end("no report, and no post with words");
    } catch (BrokenJson broken) {
      batch.bad(IngestProblem.BROKEN_JSON, broken.why());
    }
  }

  @Override
  public void report(GivenReport report, long number) {
    batch.send(JsonLines.draft(batch, report, number, "report " + number));
  }

  @Override
  public void broken(String why, long number) {
    batch.bad(number, "report " + number, IngestProblem.BROKEN_JSON, why);
  }

  @Override
  public void post(ChatPost post) {
    Optional<String> none = Optional.empty();
    batch.send(new Draft(
        batch.name(Optional.of(post.address()), 0, "the post"),
        new Contents(post.text(), none, post.published(), post.author(), none, none),
        Optional.of(post.address()),
        Optional.of(post.chat()),
        none,
        post.forwarded(),
        Optional.empty()));
  }

  @Override
  public void privateChat(String name) {
    batch.bad(IngestProblem.PRIVATE_CHAT, "a chat between persons, passed over");
  }
}
