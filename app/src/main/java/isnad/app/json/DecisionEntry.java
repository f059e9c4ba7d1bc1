package isnad.app.json;

import isnad.app.json.JsonValue.Members;
import isnad.app.json.JsonValue.Text;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.BrokenEntry;
import isnad.core.ledger.DecisionMade;
import isnad.core.ledger.Digest;
import isnad.core.review.Cell;
import isnad.core.review.Credibility;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Field;
import isnad.core.review.Marking;
import isnad.core.review.Reliability;
import isnad.core.review.Signature;
import isnad.core.review.Tlp;
import java.util.List;

/** What the chain keeps of a decision, in the body of its entry. */
final class DecisionEntry {
  private DecisionEntry() {}

  static Members tree(DecisionMade made) {
    JsonTree tree = new JsonTree();
    switch (made.decision()) {
      case Decision.Accepted one -> tree.text("claim", one.claim().value());
      case Decision.Rejected one -> tree.text("claim", one.claim().value());
      case Decision.Corrected one ->
        tree.text("claim", one.claim().value()).text("field", one.field().key());
      case Decision.Merged one -> claims(tree, "claims", List.of(one.one(), one.other()));
      case Decision.Split one -> {
        claims(tree, "out", one.out());
        claims(tree, "from", one.from());
      }
      case Decision.Annotated one -> tree.text("about", one.subject());
      case Decision.SourceGraded one ->
        tree.text("source", one.source()).text("grade", one.grade().name());
      case Decision.ClaimGraded one ->
        tree.text("claim", one.claim().value()).text("grade", one.grade().digit());
      case Decision.Marked one ->
        tree.text("about", one.subject())
            .text("cell", one.cell().map(Cell::key))
            .text("tlp", one.marking().level().key())
            .text("owner", one.marking().owner())
            .list("recipients", one.marking().recipients(), Text::new);
      case Decision.Added one -> tree.text("claim", one.claim().value());
      case Decision.Undone one -> tree.text("decision", one.decision().value());
    }
    return signed(tree.text("sealed", made.words().map(Digest::hex)), made.signature())
        .done();
  }

  private static void claims(JsonTree tree, String key, List<ClaimId> claims) {
    tree.list(key, claims, claim -> new Text(claim.value()));
  }

  /** Adds who decided, and why. */
  static JsonTree signed(JsonTree tree, Signature signature) {
    tree.text("by", signature.by()).text("why", signature.why());
    return signature.again() > 0 ? tree.number("again", signature.again()) : tree;
  }

  static Signature signature(JsonFields fields) throws BrokenJson {
    int again = fields.has("again") ? Math.toIntExact(fields.number("again")) : 0;
    return new Signature(fields.text("by"), fields.text("why"), again);
  }

  /** The decision that {@code fields} of {@code kind} are; throws where they are none. */
  static DecisionMade read(String kind, JsonFields fields) throws BrokenJson, BrokenEntry {
    return new DecisionMade(
        decision(kind, fields), signature(fields), fields.maybe("sealed").map(Digest::new));
  }

  private static Decision decision(String kind, JsonFields fields) throws BrokenJson, BrokenEntry {
    return switch (kind) {
      case Decision.Accepted.KIND -> new Decision.Accepted(claim(fields));
      case Decision.Rejected.KIND -> new Decision.Rejected(claim(fields));
      case Decision.Corrected.KIND ->
        new Decision.Corrected(claim(fields), Field.of(fields.text("field")));
      case Decision.Merged.KIND -> {
        List<ClaimId> both = claims(fields, "claims");
        if (both.size() != 2) {
          throw new BrokenJson("two claims are merged");
        }
        yield new Decision.Merged(both.getFirst(), both.getLast());
      }
      case Decision.Split.KIND -> new Decision.Split(claims(fields, "out"), claims(fields, "from"));
      case Decision.Annotated.KIND -> new Decision.Annotated(fields.text("about"));
      case Decision.SourceGraded.KIND ->
        new Decision.SourceGraded(fields.text("source"), Reliability.of(fields.text("grade")));
      case Decision.ClaimGraded.KIND ->
        new Decision.ClaimGraded(claim(fields), Credibility.of(fields.text("grade")));
      case Decision.Marked.KIND ->
        new Decision.Marked(
            fields.text("about"), fields.maybe("cell").map(Cell::of), marking(fields));
      case Decision.Undone.KIND -> new Decision.Undone(new DecisionId(fields.text("decision")));
      default -> throw new BrokenEntry("no kind of entry: " + kind);
    };
  }

  private static Marking marking(JsonFields fields) throws BrokenJson {
    return new Marking(
        Tlp.of(fields.text("tlp")),
        fields.text("owner"),
        fields.list("recipients", JsonFields::string));
  }

  private static ClaimId claim(JsonFields fields) throws BrokenJson {
    return new ClaimId(fields.text("claim"));
  }

  private static List<ClaimId> claims(JsonFields fields, String key) throws BrokenJson {
    return fields.list(key, value -> new ClaimId(JsonFields.string(value)));
  }
}
