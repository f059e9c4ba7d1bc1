package isnad.app.json;

import isnad.app.json.JsonValue.Bare;
import isnad.app.json.JsonValue.Items;
import isnad.app.json.JsonValue.Text;
import isnad.core.claim.ClaimId;
import isnad.core.event.CountOf;
import isnad.core.event.Family;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.ledger.ClaimMade;
import isnad.core.ledger.ClaimMade.Counted;
import isnad.core.ledger.ClaimMade.Part;
import isnad.core.ledger.ClaimMade.Where;
import isnad.core.ledger.Digest;
import isnad.core.mention.PlaceMention.Point;
import isnad.core.mention.Quantity;
import isnad.core.pack.Precision;
import isnad.core.report.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What the chain keeps of a claim, in the body of the entry of its reading. */
final class ClaimEntry {
  private ClaimEntry() {}

  static JsonValue tree(ClaimMade claim) {
    JsonTree tree = new JsonTree()
        .text("id", claim.id().value())
        .text("type", claim.type())
        .text("family", claim.family().key())
        .value("trigger", span(claim.trigger()))
        .value("says", span(claim.says()))
        .text("modality", claim.modality().key())
        .text("stance", claim.stance().key())
        .mark("hedged", claim.hedged())
        .mark("cumulative", claim.cumulative())
        .text("rule", claim.rule())
        .list("voices", claim.voices(), Text::new)
        .list("actors", claim.actors(), ClaimEntry::actor)
        .text("from", claim.from().map(LocalDate::toString))
        .text("to", claim.to().map(LocalDate::toString))
        .list("counts", claim.counts(), ClaimEntry::count)
        .text("sealed", claim.sealed().hex());
    claim.place().ifPresent(place -> tree.value("place", place(place)));
    return tree.done();
  }

  private static JsonValue span(Span span) {
    return new Items(
        List.of(new Bare(Integer.toString(span.start())), new Bare(Integer.toString(span.end()))));
  }

  private static JsonValue actor(Part part) {
    return new JsonTree()
        .text("role", part.role().key())
        .text("actor", part.actor())
        .done();
  }

  private static JsonValue place(Where where) {
    JsonTree tree = new JsonTree()
        .text("country", where.country())
        .text("precision", where.precision().key());
    where
        .point()
        .ifPresent(point -> tree.number("lat", point.latitude()).number("lon", point.longitude()));
    return tree.done();
  }

  private static JsonValue count(Counted counted) {
    Quantity quantity = counted.quantity();
    JsonTree tree = new JsonTree().text("of", counted.of().key()).number("min", quantity.min());
    quantity.max().ifPresent(max -> tree.number("max", max));
    return tree.mark("approx", quantity.approximate()).done();
  }

  static ClaimMade read(JsonValue value) throws BrokenJson {
    JsonFields fields = JsonFields.of(value);
    Optional<Where> place =
        fields.has("place") ? Optional.of(where(fields.object("place"))) : Optional.empty();
    return new ClaimMade(
        new ClaimId(fields.text("id")),
        fields.text("type"),
        Family.of(fields.text("family")),
        span(fields, "trigger"),
        span(fields, "says"),
        Modality.of(fields.text("modality")),
        Stance.of(fields.text("stance")),
        fields.mark("hedged"),
        fields.mark("cumulative"),
        fields.text("rule"),
        fields.list("voices", JsonFields::string),
        fields.list("actors", ClaimEntry::part),
        place,
        fields.maybe("from").map(LocalDate::parse),
        fields.maybe("to").map(LocalDate::parse),
        fields.list("counts", ClaimEntry::counted),
        new Digest(fields.text("sealed")));
  }

  private static Span span(JsonFields fields, String key) throws BrokenJson {
    List<Long> ends = fields.list(key, JsonFields::number);
    if (ends.size() != 2) {
      throw new BrokenJson("\"" + key + "\" is no span");
    }
    return new Span(Math.toIntExact(ends.getFirst()), Math.toIntExact(ends.getLast()));
  }

  private static Part part(JsonValue value) throws BrokenJson {
    JsonFields fields = JsonFields.of(value);
    return new Part(Role.of(fields.text("role")), fields.text("actor"));
  }

  private static Where where(JsonFields fields) throws BrokenJson {
    return new Where(fields.maybe("country"), point(fields), precision(fields));
  }

  static Optional<Point> point(JsonFields fields) throws BrokenJson {
    return fields.has("lat")
        ? Optional.of(new Point(fields.real("lat"), fields.real("lon")))
        : Optional.empty();
  }

  static Precision precision(JsonFields fields) throws BrokenJson {
    return Precision.valueOf(fields.text("precision").toUpperCase(Locale.ROOT));
  }

  private static Counted counted(JsonValue value) throws BrokenJson {
    JsonFields fields = JsonFields.of(value);
    return new Counted(CountOf.of(fields.text("of")), quantity(fields));
  }

  static Quantity quantity(JsonFields fields) throws BrokenJson {
    OptionalLong max =
        fields.has("max") ? OptionalLong.of(fields.number("max")) : OptionalLong.empty();
    return new Quantity(fields.number("min"), max, fields.mark("approx"));
  }
}
