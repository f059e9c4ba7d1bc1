package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Briefing;
import isnad.app.answer.Refused;
import isnad.app.json.BriefLine;
import isnad.app.json.FacetsLine;
import isnad.app.json.HitLine;
import isnad.app.present.BriefLanguage;
import isnad.app.present.BriefText;
import isnad.app.present.HitRows;
import isnad.app.present.NoteRows;
import isnad.app.search.SearchProblem;
import isnad.app.search.Wanted;
import isnad.app.search.Words;
import isnad.core.report.Problem;
import isnad.core.view.Brief;
import isnad.core.view.Facets;
import isnad.core.view.Hit;
import isnad.core.view.Policy;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reports by words, and sourced briefs. */
@Controller
class SearchPage implements Foreseen {
  private static final int SHOWN = 30;
  private static final int INCIDENTS = 10;

  private final Desks desks;
  private final Pages pages;

  SearchPage(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  /** What is looked up; what is empty is not asked. */
  record Asked(
      @Limit(most = Words.LONGEST) @Nullable String q,
      @Nullable String outlet,
      @Nullable String actor,
      @Nullable String place,
      @Nullable String type,

      @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
      LocalDate from,

      @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
      LocalDate to) {
    String words() {
      return q == null ? "" : q.strip();
    }

    Wanted wanted() {
      return new Wanted(
          Pages.given(outlet),
          Pages.given(actor),
          Pages.given(place),
          Pages.given(type),
          Optional.ofNullable(from),
          Optional.ofNullable(to));
    }

    public boolean isBlank() {
      return words().isEmpty() && wanted().equals(Wanted.ANY);
    }
  }

  /** What was found, and what it has in common. */
  private record Answer(List<Hit> hits, Facets facets) {}

  /** Counting takes a moment, so it is done where it is shown. */
  private Answer answer(Asked asked, boolean counted) throws Refused {
    if (asked.isBlank()) {
      return new Answer(List.of(), Facets.NONE);
    }
    return desks.mine().search((ledger, search) -> {
      Words words = words(asked);
      if (search.isBlank(words) && asked.wanted().equals(Wanted.ANY)) {
        throw blank();
      }
      return new Answer(
          search.hits(words, false, asked.wanted(), SHOWN),
          counted ? search.facets(words, false, asked.wanted()) : Facets.NONE);
    });
  }

  @Override
  public void foresee() {
    desks.mine().bringIndexUp();
  }

  @Needs(Right.LOOK)
  @GetMapping("/search")
  Object search(
      HttpServletRequest request,
      @ModelAttribute Asked asked,
      @RequestParam(required = false) @Nullable Boolean facets)
      throws Refused {
    boolean counted = Boolean.TRUE.equals(facets);
    Answer answer = answer(asked, counted || Form.wanted(request) == Form.HTML);
    List<Hit> hits = answer.hits;
    return Form.of(
        request,
        () -> page(request, asked, answer),
        () -> counted
            ? FacetsLine.of(hits, answer.facets)
            : Form.array(hits.stream().map(HitLine::of).toList()),
        () -> HitRows.of(hits));
  }

  private ModelAndView page(HttpServletRequest request, Asked asked, Answer answer) {
    Wording wording = pages.wording(request);
    ModelAndView page = pages.page(
        request,
        wording,
        "search",
        Map.of(
            "asked", asked,
            "types", desks.mine().packs().types().keySet().stream().sorted().toList(),
            "narrowing",
                Narrowing.of(
                    request,
                    asked.wanted(),
                    answer.facets,
                    wording,
                    desks.mine().packs().registry()),
            "hits", answer.hits.stream().map(Found::of).toList()));
    Map<String, @Nullable String> json = new HashMap<>(Map.of("format", "json", "facets", "true"));
    page.addObject("json", Pages.here(request, json));
    return page;
  }

  /** A brief as a page of its own, which prints well, or as Markdown. */
  @Needs(Right.LOOK)
  @GetMapping("/brief")
  Object brief(HttpServletRequest request, @ModelAttribute Asked asked) throws Refused {
    if (asked.isBlank()) {
      if (Form.wanted(request) != Form.HTML) {
        throw blank();
      }
      return pages.page(request, "brief", Map.of("asked", asked));
    }
    var brief = desks.mine().search((ledger, search) -> {
      Words words = words(asked).withoutAsking();
      if (search.isBlank(words) && asked.wanted().equals(Wanted.ANY)) {
        throw blank();
      }
      return new Briefing(asked.words(), words, asked.wanted(), INCIDENTS, Policy.UCDP)
          .answer(ledger, search);
    });
    boolean markdown = "md".equals(request.getParameter("format"));
    if (markdown) {
      return ResponseEntity.ok()
          .contentType(new MediaType("text", "markdown", StandardCharsets.UTF_8))
          .body(BriefText.markdown(brief, language(request)));
    }
    return Form.of(
        request,
        () -> page(brief, language(request)),
        () -> BriefLine.of(brief),
        () -> NoteRows.of(brief));
  }

  private BriefLanguage language(HttpServletRequest request) {
    return pages.wording(request).isArabic()
        ? BriefLanguage.arabic(desks.mine().names())
        : BriefLanguage.english();
  }

  private static ResponseEntity<String> page(Brief brief, BriefLanguage language) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
        // It brings its own style along, for it is to stand alone when saved.
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
        .body(BriefText.page(brief, language));
  }

  private static Words words(Asked asked) throws Refused {
    List<Problem> problems = new ArrayList<>();
    Optional<Words> words = Words.of(asked.words(), problems::add);
    if (words.isEmpty()) {
      throw problems.isEmpty() ? blank() : new Refused(problems.getFirst());
    }
    return words.get();
  }

  private static Refused blank() {
    return new Refused(Problem.of(
        SearchProblem.QUERY_EMPTY, "no words that could be looked up, and no other question"));
  }

  /** A hit whose passages are taken apart where its words are marked. */
  public record Found(Hit hit, List<List<Marked>> passages) {
    /** A stretch of a passage. */
    public record Marked(String text, boolean found) {}

    static Found of(Hit hit) {
      return new Found(
          hit,
          hit.passages().stream()
              .map(passage -> {
                List<Marked> parts = new ArrayList<>();
                int start = passage.quote().span().start();
                String words = passage.quote().words();
                int done = 0;
                for (var mark : passage.marks()) {
                  parts.add(new Marked(words.substring(done, mark.start() - start), false));
                  parts.add(
                      new Marked(words.substring(mark.start() - start, mark.end() - start), true));
                  done = mark.end() - start;
                }
                parts.add(new Marked(words.substring(done), false));
                return parts;
              })
              .toList());
    }
  }
}
