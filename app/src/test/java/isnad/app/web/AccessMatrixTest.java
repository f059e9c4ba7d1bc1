package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.access.Doer;
import isnad.app.access.Right;
import isnad.app.access.Role;
import isnad.app.answer.Refused;
import isnad.core.report.ReportId;
import isnad.core.review.Signature;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every address, asked by everybody: whoever may is answered, whoever may not is refused, and no
 * word of one organisation's ledger reaches another's people.
 */
class AccessMatrixTest {
  /** Words that stand nowhere but in the reports and decisions of the first organisation. */
  private static final List<String> PLANTED =
      List.of("زقفنطيل", "خجمطوب", "ضشكلان", "ظمبقوز", "planted-note-7151", "planted-host-7151");

  /** One of them is looked for, and stands in what answers a search by anybody. */
  private static final String SOUGHT = "غصبقرين";

  private static final String REPORT = "{\"id\":\"planted-a\",\"outlet\":\"وكالة ضشكلان\","
      + "\"published\":\"2020-03-03\",\"url\":\"https://planted-host-7151.example/1\",\"title\":"
      + "\"مقتل ثلاثة جنود خجمطوب\",\"text\":\"قال المتحدث ظمبقوز إن مسلحي تنظيم داعش قتلوا"
      + " ثلاثة جنود قرب مدينة الرقة أمس. " + SOUGHT + " زقفنطيل في آخر الخبر.\"}\n";

  /** What each address needs, written down a second time: a change of it is to be meant. */
  private static final Map<Right, List<String>> NEEDED = Map.of(
      Right.LOOK,
          List.of(
              "GET /",
              "GET /actors",
              "GET /actors/relations",
              "GET /alerts",
              "GET /api",
              "GET /brief",
              "GET /incidents",
              "GET /incidents/{id}",
              "GET /marks",
              "GET /network",
              "GET /packs",
              "GET /places",
              "GET /report",
              "GET /reviews",
              "GET /search",
              "GET /sources",
              "GET /timeline",
              "GET /tolls",
              "GET /trends",
              "POST /logout"),
      Right.EXPORT, List.of("GET /report/original"),
      Right.DECIDE,
          List.of(
              "GET /claims/decide",
              "POST /claims/decide",
              "POST /incidents/decide",
              "POST /decisions/second",
              "POST /decisions/undo",
              "POST /marks",
              "POST /sources/grade"),
      Right.IMPORT, List.of("GET /import", "GET /import/{id}", "POST /import"),
      Right.SAVE_PACKS, List.of("POST /packs", "GET /packs/{id}"),
      Right.SERVER, List.of("GET /metrics"));

  private static final Set<String> FOR_ANYBODY =
      Set.of("GET /health", "GET /login", "POST /login", "GET /setup", "POST /setup");

  private static final List<String> FORMS =
      List.of("", "format=json", "format=csv", "format=geojson", "format=md", "lang=ar");

  @TempDir
  static Path folder;

  private static ServedPeople served;
  private static String claim;
  private static String decision;

  @BeforeAll
  static void serve() throws Exception {
    served =
        ServedPeople.of(folder, ServedPeople.serving(ServedPeople.MANY), REPORT).withEverybody();
    claim = served.home.ask(ledger ->
        ledger.reader().claims(new ReportId("planted-a"), 1).getFirst().value());
    served.home.decide(
        deciding -> deciding.annotated(claim, "a note planted-note-7151"),
        Signature.of("head", "planted-note-7151"));
    try (Caller head = Caller.loggedIn(served, "head")) {
      assertThat(head.get("/report?id=planted-a").body()).contains(PLANTED.getFirst());
    }
    decision = served.home.ask(ledger -> ledger.decided().all().getLast().id().value());
  }

  @AfterAll
  static void close() {
    served.close();
  }

  /** Somebody who asks, what they may do, and whether they are of the other organisation. */
  private record Somebody(Caller caller, boolean known, Set<Right> rights, boolean other) {}

  private static Map<String, Somebody> everybody() throws Exception {
    Map<String, Somebody> all = new LinkedHashMap<>();
    all.put("nobody", new Somebody(Caller.browser(served), false, Set.of(), true));
    for (Role role : Role.values()) {
      for (boolean other : List.of(false, true)) {
        String name = (other ? "river-" : "") + role.key();
        Caller caller = Caller.loggedIn(served, name);
        all.put(name, new Somebody(caller, true, role.rights(), other));
      }
    }
    all.put(
        "head",
        new Somebody(Caller.loggedIn(served, "head"), true, EnumSet.allOf(Right.class), false));
    for (Right right : Right.values()) {
      String word = served.token("head", Set.of(right));
      all.put(
          "token to " + right.key(),
          new Somebody(Caller.program(served, word), true, Set.of(right), false));
    }
    Set<Right> most = Role.ADMINISTRATOR.rights();
    String word = served.token("river-administrator", most);
    all.put("token of river", new Somebody(Caller.program(served, word), true, most, true));
    for (String bad : List.of("", "isnad_", "isnad_guessed", "x".repeat(3_000))) {
      all.put(
          "bad token " + all.size(),
          new Somebody(Caller.program(served, bad), false, Set.of(), true));
    }
    all.put("revoked token", refusedToken(false));
    all.put("token of a locked account", refusedToken(true));
    return all;
  }

  private static Somebody refusedToken(boolean locked) throws Refused {
    String name = locked ? "locked" : "revoked";
    served.account(name, Role.EDITOR, "home");
    String word = served.token(name, Set.of(Right.LOOK));
    if (locked) {
      served.people.accounts().lock(Doer.TERMINAL, name);
    } else {
      String id = served.people.tokens().all().stream()
          .filter(one -> one.account().equals(name))
          .findFirst()
          .orElseThrow()
          .id();
      served.people.tokens().revoke(Doer.TERMINAL, id);
    }
    return new Somebody(Caller.program(served, word), false, Set.of(), true);
  }

  private static String address(Addresses.Mapped one) {
    return one.method() + " " + one.path();
  }

  private static Right needed(String address) {
    return NEEDED.entrySet().stream()
        .filter(one -> one.getValue().contains(address))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionError("say here what " + address + " needs"));
  }

  @Test
  void everyAddressSaysWhoMayAskIt() {
    Set<String> addresses = new TreeSet<>();
    for (Addresses.Mapped one : served.server.mapped()) {
      addresses.add(address(one));
      boolean anybody = one.handler().hasMethodAnnotation(Anybody.class);
      assertThat(anybody).as(address(one)).isEqualTo(FOR_ANYBODY.contains(address(one)));
      if (!anybody) {
        Needs needs =
            Objects.requireNonNull(one.handler().getMethodAnnotation(Needs.class), address(one));
        assertThat(needs.value()).as(address(one)).isEqualTo(needed(address(one)));
      }
    }
    Set<String> told = new TreeSet<>(FOR_ANYBODY);
    NEEDED.values().forEach(told::addAll);
    assertThat(addresses).isEqualTo(told).hasSizeGreaterThan(35);
  }

  /** What is asked of an address: what the other organisation has, wherever it takes that. */
  private static List<String> questions(String path) {
    String incident = "i-" + claim.substring(2);
    return switch (path) {
      case "/incidents/{id}" -> List.of("/incidents/" + incident, "/incidents/" + claim);
      case "/import/{id}", "/packs/{id}" -> List.of(path.replace("{id}", "w-0000000000000000"));
      case "/report", "/report/original" -> List.of(path + "?id=planted-a", path);
      case "/search", "/brief" ->
        List.of(
            path,
            path + "?q=%D8%BA%D8%B5%D8%A8%D9%82%D8%B1%D9%8A%D9%86",
            path + "?type=killing",
            path + "?actor=islamic-state&facets=true");
      case "/actors" -> List.of(path, path + "?name=islamic-state", path + "?q=zz");
      case "/actors/relations" -> List.of(path + "?name=islamic-state");
      case "/places" -> List.of(path, path + "?country=sy", path + "?name=Raqqa&country=SY");
      case "/sources" -> List.of(path, path + "?most=20");
      case "/tolls" -> List.of(path, path + "?by=party", path + "?by=place");
      case "/claims/decide" -> List.of(path + "?claim=" + claim);
      case "/marks" -> List.of(path + "?about=planted-a", path + "?about=" + incident);
      default -> List.of(path);
    };
  }

  @Test
  void whoeverMayIsAnsweredWhoeverMayNotIsRefusedAndNothingLeaks() throws Exception {
    int asked = 0;
    List<String> wrong = new ArrayList<>();
    Map<String, Somebody> all = everybody();
    for (Map.Entry<String, Somebody> one : all.entrySet()) {
      for (Addresses.Mapped address : served.server.mapped()) {
        if (address(address).equals("POST /logout")) {
          continue;
        }
        for (String question : questions(address.path())) {
          for (String form : address.method().equals("GET") ? FORMS : List.of("")) {
            String path = question + (form.isEmpty() ? "" : mark(question) + form);
            HttpResponse<String> answer = answer(one.getValue(), address.method(), path);
            asked++;
            check(one.getKey(), one.getValue(), address, path, form, answer, wrong);
          }
        }
      }
    }
    all.values().forEach(one -> one.caller.close());
    assertThat(wrong).as("of " + asked).isEmpty();
    assertThat(asked).isGreaterThan(5_000);
    int decided = served.home.ask(ledger -> ledger.decided().all().size());
    assertThat(decided).isEqualTo(1);
    List<String> log = served.log(null).stream().map(entry -> entry.json()).toList();
    assertThat(log).hasSizeGreaterThan(3_000);
    assertThat(String.join("\n", log)).doesNotContain(PLANTED).doesNotContain(SOUGHT);
    assertThat(served.people.trail().check(Optional.empty()).broken()).isEmpty();
  }

  private static String mark(String question) {
    return question.contains("?") ? "&" : "?";
  }

  /**
   * Of whoever is of the other organisation forms have all that they take, about what they have
   * not; of others nothing but their token, so that nothing is changed by whoever may send them.
   */
  private static HttpResponse<String> answer(Somebody somebody, String method, String path)
      throws IOException, InterruptedException {
    if (method.equals("GET")) {
      return somebody.caller.get(path);
    }
    String bare = path.replaceAll("\\?.*", "");
    return somebody.caller.send(
        somebody.known ? "/report?id=none" : "/login",
        bare,
        somebody.known && somebody.other ? theirs(bare) : List.of());
  }

  private static List<String> theirs(String path) {
    String incident = "i-" + claim.substring(2);
    return switch (path) {
      case "/claims/decide" -> List.of("claim", claim, "what", "accept", "why", "x", "back", "/");
      case "/incidents/decide" ->
        List.of("incident", incident, "what", "note", "value", "x", "why", "x", "back", "/");
      case "/marks" -> List.of("about", "planted-a", "tlp", "amber", "why", "x");
      case "/decisions/undo", "/decisions/second" ->
        List.of("decision", decision, "why", "x", "back", "/");
      default -> List.of();
    };
  }

  private static void check(
      String who,
      Somebody somebody,
      Addresses.Mapped address,
      String path,
      String form,
      HttpResponse<String> answer,
      List<String> wrong) {
    int status = answer.statusCode();
    String told = who + ": " + address.method() + " " + path + " -> " + status;
    boolean refused = status == 401
        || status == 403
        || status == 302 && to(answer).matches("(http://[^/]*)?/login.*");
    if (refused == may(somebody, address, form, who)) {
      wrong.add(told);
    }
    if (status >= 500) {
      wrong.add(told + ": a fault");
    }
    boolean readsThem = !refused && !somebody.other;
    String all = answer.headers().map() + answer.body();
    for (String word : PLANTED) {
      if (!readsThem && all.contains(word)) {
        wrong.add(told + ": has " + word);
      }
    }
    if (!readsThem && !path.contains("q=") && all.contains(SOUGHT)) {
      wrong.add(told + ": has " + SOUGHT);
    }
    boolean theirs = path.contains("planted-a") || path.contains(claim.substring(2));
    boolean get = address.method().equals("GET");
    if (somebody.known && somebody.other && theirs && !refused && get && status != 404) {
      wrong.add(told + ": it is there");
    }
    boolean sent = !get && !theirs(address.path()).isEmpty() && somebody.other;
    if (sent && status != 404 && status != 400 && !refused) {
      wrong.add(told + ": it was changed");
    }
  }

  private static String to(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static boolean may(Somebody somebody, Addresses.Mapped address, String form, String who) {
    String name = address(address);
    if (FOR_ANYBODY.contains(name)) {
      // A token that is none is refused wherever it is shown.
      boolean refused = who.startsWith("bad token")
          || who.startsWith("revoked")
          || who.startsWith("token of a locked");
      return !refused && !name.equals("GET /setup");
    }
    boolean takenAway = form.equals("format=csv") || form.equals("format=md");
    return somebody.rights.contains(needed(name))
        && (!takenAway || somebody.rights.contains(Right.EXPORT));
  }

  @Test
  void countsAreEachOrganisationsOwn() throws Exception {
    try (Caller home = Caller.loggedIn(served, "reader");
        Caller river = Caller.loggedIn(served, "river-reader")) {
      assertThat(home.get("/?format=json").body()).contains("\"reports\":1");
      assertThat(river.get("/?format=json").body()).contains("\"reports\":0");
      assertThat(river.get("/incidents?format=json").body()).isEqualTo("[]");
      assertThat(river.get("/search?format=json&q=%D8%AC%D9%86%D9%88%D8%AF").body())
          .isEqualTo("[]");
      assertThat(home.get("/search?format=json&q=%D8%AC%D9%86%D9%88%D8%AF").body())
          .contains("planted-a");
    }
    assertThat(Files.exists(folder.resolve("isnad.db.organisations/river.db"))).isTrue();
  }
}
