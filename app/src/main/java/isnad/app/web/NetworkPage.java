package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.json.RelationLine;
import isnad.app.present.CommaSeparated;
import isnad.core.view.Relation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is said to support, finance, arm or harbour whom. */
@Controller
class NetworkPage implements Foreseen {
  /** How many incidents of each type are looked through, the latest first. */
  private static final int LOOKED = 100;

  /** How many relations are drawn, and how many listed. */
  private static final int DRAWN = 30;

  private static final int LISTED = 200;

  private final Desks desks;
  private final Pages pages;

  NetworkPage(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  @Needs(Right.LOOK)
  @GetMapping("/network")
  Object network(HttpServletRequest request) {
    List<Relation> relations = relations();
    return Form.of(
        request,
        () -> pages.page(
            request,
            "network",
            Map.of(
                "relations",
                relations,
                "drawing",
                NetworkDrawing.of(
                    relations.stream().limit(DRAWN).toList(), pages.wording(request)))),
        () -> Form.array(relations.stream().map(RelationLine::of).toList()),
        () -> CommaSeparated.table(
            List.of("from", "relation", "to", "origins", "chains", "denied", "incidents"),
            relations.stream().map(NetworkPage::row)));
  }

  private List<Relation> relations() {
    return desks
        .mine()
        .askOnce(
            "relations",
            ledger -> ledger.relations(LOOKED).stream().limit(LISTED).toList());
  }

  @Override
  public void foresee() {
    relations();
  }

  private static List<String> row(Relation one) {
    return List.of(
        one.from().name(),
        one.type().name(),
        one.to().name(),
        one.said().told().atLeast() + "–" + one.said().told().atMost(),
        String.valueOf(one.said().told().chains()),
        String.valueOf(one.said().denied().atLeast()),
        String.join(" ", one.incidents().stream().map(Object::toString).toList()));
  }
}
