package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file of JSON-LD as a reader makes statements of RDF of it, to be asked. */
record Linked(List<Statement> statements, String vocabulary) {
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  /** That a thing has a property; {@code kind} is the datatype of a literal, null of a thing. */
  record Statement(
      String subject,
      String property,
      String object,
      @Nullable String kind) {}

  /** The statements of a file, asked for by names of one vocabulary. */
  static Linked of(String text, String vocabulary) throws JsonLdError {
    List<Statement> statements = new ArrayList<>();
    JsonLd.toRdf(JsonDocument.of(new StringReader(text))).provide(new RdfQuadConsumer() {
      @Override
      public RdfQuadConsumer quad(
          String subject,
          String predicate,
          String object,
          @Nullable String datatype,
          @Nullable String language,
          @Nullable String direction,
          @Nullable String graph) {
        statements.add(new Statement(subject, predicate, object, datatype));
        return this;
      }
    });
    return new Linked(statements, vocabulary);
  }

  /** All that are of a class. */
  Set<String> all(String type) {
    return statements.stream()
        .filter(one -> one.property.equals(TYPE) && one.object.equals(vocabulary + type))
        .map(Statement::subject)
        .collect(Collectors.toSet());
  }

  /** What a thing is told to have as a property. */
  Set<String> values(String of, String property) {
    return statements.stream()
        .filter(one -> one.subject.equals(of) && one.property.equals(vocabulary + property))
        .map(Statement::object)
        .collect(Collectors.toSet());
  }

  /** The one value of a property. */
  String value(String of, String property) {
    Set<String> values = values(of, property);
    assertThat(values).as(property + " of " + of).hasSize(1);
    return values.iterator().next();
  }
}
