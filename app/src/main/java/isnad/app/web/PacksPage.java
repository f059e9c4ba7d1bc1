package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Refused;
import isnad.app.change.ActorDraft;
import isnad.app.change.DeskPack;
import isnad.app.change.DraftFault;
import isnad.app.change.DraftProblem;
import isnad.app.change.Knowledge;
import isnad.app.change.PackTrial;
import isnad.app.json.ChangeLine;
import isnad.app.json.PacksLine;
import isnad.app.json.TrialLine;
import isnad.app.pack.FrozenPacks;
import isnad.app.pack.PackSources;
import isnad.app.pack.Shelf;
import isnad.app.present.ChangeRows;
import isnad.app.present.CommaSeparated;
import isnad.core.pack.ActorCard;
import isnad.core.pack.ActorKind;
import isnad.core.pack.PackFile;
import isnad.core.report.Problem;
import isnad.core.review.Corrections;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The packs that are loaded, and where a person tries and adds actors and names of their own. */
@Controller
class PacksPage {
  private static final int FOUND = 20;
  private static final int PROBLEMS = 20;
  private static final List<String> NAMES =
      List.of("id", "kind", "name", "label", "countries", "ar", "loaded", "files");

  private final Desks desks;
  private final Pages pages;
  private final Undertakings undertakings;
  private final Shelf shelf = new Shelf();

  PacksPage(Desks desks, Pages pages, Undertakings undertakings) {
    this.desks = desks;
    this.pages = pages;
    this.undertakings = undertakings;
  }

  @Needs(Right.LOOK)
  @GetMapping("/packs")
  Object packs(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String alias) {
    List<ActorCard> found = shelf.read(desks.mine().sources().files()).cards().called(q, FOUND);
    return Form.of(
        request,
        () -> page(request, DraftForm.empty(alias), Map.of("q", q, "found", found)),
        () -> PacksLine.of(
            desks.mine().known().fingerprint(),
            folders(),
            file(),
            desks.mine().packs().problems().stream().limit(PROBLEMS).toList(),
            found),
        () -> CommaSeparated.table(NAMES, found.stream().map(PacksPage::row)));
  }

  private static List<String> row(ActorCard card) {
    return List.of(
        card.id(),
        card.kind(),
        card.name(),
        card.label().orElse(""),
        String.join(" | ", card.countries()),
        String.join(" | ", card.arabic()),
        String.join(" | ", card.loaded()),
        String.join(" | ", card.files()));
  }

  /** Tries an entry, or saves it and has the ledger read again behind a page. */
  @Needs(Right.SAVE_PACKS)
  @PostMapping("/packs")
  Object sent(
      HttpServletRequest request,
      @RequestParam @Limit(of = {"try", "save"}) String what,
      @ModelAttribute DraftForm.Sent fields,
      @RequestParam(name = "short", required = false) @Nullable List<String> shorts)
      throws Refused {
    DraftForm form = DraftForm.of(fields, shorts);
    ActorDraft draft = form.draft();
    List<DraftFault> faults =
        draft.faults(shelf.read(desks.mine().sources().files()).cards());
    if (!faults.isEmpty()) {
      return wrong(request, form.with(faults));
    }
    try {
      if (!what.equals("save")) {
        return tried(request, form, draft, desks.mine().knowing(draft));
      }
      if (file().isEmpty()) {
        throw new Refused(Problem.of(
            DraftProblem.NO_PACKS_OF_OWN,
            "there is no folder for it: start the desk with --packs DIR"));
      }
    } catch (Refused fault) {
      return wrong(request, form.with(List.of(new DraftFault("", fault.problem()))));
    }
    return WorkPage.to(undertakings.begin(desks.mine(), new Learning(desks.mine(), draft)));
  }

  private Object tried(HttpServletRequest request, DraftForm form, ActorDraft draft, Knowledge with)
      throws Refused {
    PackTrial trial =
        desks.mine().search((ledger, search) -> PackTrial.of(with, draft, ledger.reader(), search));
    List<Changed> changed = Changed.of(trial.differences(), new Corrections(with.packs()));
    return Form.of(
        request,
        () ->
            page(request, form, Map.of("trial", trial, "entry", draft.text(), "changed", changed)),
        () -> TrialLine.of(
            draft.text(),
            trial.having(),
            trial.left(),
            changed.stream().map(one -> ChangeLine.of(one.change(), one.says())).toList(),
            trial.failed()),
        () -> ChangeRows.table(changed.stream().map(Changed::change)));
  }

  private Object wrong(HttpServletRequest request, DraftForm form) {
    if (Form.wanted(request) == Form.HTML) {
      ModelAndView page = page(request, form, Map.of());
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_JSON)
        .body(TrialLine.faults(form.faults().stream()
            .map(fault -> Map.entry(fault.field(), fault.problem()))
            .toList()));
  }

  private ModelAndView page(HttpServletRequest request, DraftForm form, Map<String, ?> more) {
    Map<String, Object> model = new HashMap<>(more);
    List<Problem> problems = desks.mine().packs().problems();
    model.putIfAbsent("q", "");
    model.putIfAbsent("found", List.of());
    model.put("draft", form);
    model.put("kinds", Stream.of(ActorKind.values()).map(ActorKind::key).toList());
    model.put("folders", folders());
    model.put("file", file().orElse(""));
    model.put("problems", problems.stream().limit(PROBLEMS).toList());
    model.put("moreProblems", Math.max(0, problems.size() - PROBLEMS));
    model.put("fingerprint", desks.mine().known().fingerprint().hex());
    model.put(
        "stale",
        !shelf
            .read(desks.mine().sources().files())
            .fingerprint()
            .equals(desks.mine().known().fingerprint()));
    return pages.page(request, "packs", model);
  }

  /** The file that entries go into, if there is a folder for it. */
  private Optional<String> file() {
    PackSources sources = desks.mine().sources();
    return sources.last().map(folder -> new DeskPack(sources).shown());
  }

  private List<PacksLine.Folder> folders() {
    List<PacksLine.Folder> folders = new ArrayList<>();
    folders.add(folder("isnad", FrozenPacks.files()));
    desks
        .mine()
        .sources()
        .own()
        .forEach(own -> folders.add(folder(own.shown(), own.contents().files())));
    return folders;
  }

  private PacksLine.Folder folder(String name, List<PackFile> files) {
    return new PacksLine.Folder(name, files.size(), shelf.read(files).cards().count());
  }
}
