package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.Refused;
import isnad.app.change.Deciding;
import isnad.app.share.Sharing;
import isnad.core.claim.ClaimId;
import isnad.core.marking.Markings;
import isnad.core.review.Cell;
import isnad.core.review.Marking;
import isnad.core.review.Tlp;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows how reports, incidents and claims may be handled, and has people say so. */
@Controller
class MarkForms {
  private final Desks desks;
  private final Pages pages;
  private final DecisionForms decisions;

  MarkForms(Desks desks, Pages pages, DecisionForms decisions) {
    this.desks = desks;
    this.pages = pages;
    this.decisions = decisions;
  }

  /** A marking and the cell that it is on alone, if it is. */
  public record On(Optional<Cell> cell, Marking marking) {}

  /** The markings of a report, an incident or a claim, and the form for another. */
  @Needs(Right.LOOK)
  @GetMapping("/marks")
  ModelAndView form(
      HttpServletRequest request,
      @RequestParam String about,
      @RequestParam(defaultValue = "/reviews") String back)
      throws Refused {
    List<On> marks = desks.mine().asking(ledger -> {
      String subject = new Deciding(ledger.reader(), desks.mine().packs()).subject(about);
      return on(subject, Sharing.markings(ledger));
    });
    return pages.page(
        request,
        "mark",
        Map.of(
            "about", about,
            "back", back,
            "marks", marks,
            "levels", Stream.of(Tlp.values()).map(Tlp::key).toList(),
            "cells",
                ClaimId.isOne(about)
                    ? Stream.of(Cell.values()).map(Cell::key).toList()
                    : List.of()));
  }

  private static List<On> on(String subject, Markings markings) {
    List<On> all = new ArrayList<>();
    markings.on(subject).forEach(one -> all.add(new On(Optional.empty(), one)));
    if (ClaimId.isOne(subject)) {
      for (Cell cell : Cell.values()) {
        markings
            .of(new ClaimId(subject), cell)
            .forEach(one -> all.add(new On(Optional.of(cell), one)));
      }
    }
    return all;
  }

  /** Marks a report, an incident, a claim or a cell of a claim. */
  @Needs(Right.DECIDE)
  @PostMapping("/marks")
  String marked(
      HttpServletResponse response,
      @RequestParam String about,
      @RequestParam @Limit(of = {"clear", "green", "amber", "amber+strict", "red"}) String tlp,
      @RequestParam(defaultValue = "") String cell,
      @RequestParam(defaultValue = "") String recipients,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String why,
      @RequestParam(defaultValue = "/reviews") String back)
      throws Refused {
    List<String> named =
        Stream.of(recipients.split("[\\s,;،؛]+")).filter(one -> !one.isEmpty()).toList();
    Optional<String> only = Optional.of(cell).filter(one -> !one.isEmpty());
    return decisions.decided(
        response,
        deciding -> deciding.marked(about, only, tlp, named),
        decisions.signature(by, why),
        back);
  }
}
