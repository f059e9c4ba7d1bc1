package isnad.app.web.taxii;

import isnad.app.json.TaxiiEnvelope;
import isnad.app.json.TaxiiLine;
import isnad.app.share.Collections;
import isnad.app.share.Collections.Shared;
import isnad.app.share.Inbox;
import isnad.app.store.Collected;
import isnad.app.store.Partner;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The addresses of TAXII 2.1, each answered by what the partner who asks may have. */
@Controller
class Endpoints {
  static final String ROOT = "/isnad/";
  private static final String COLLECTION = ROOT + "collections/{collection}/";
  private static final MediaType TYPE = MediaType.parseMediaType(TaxiiLine.MEDIA_TYPE);

  private final Collections collections;
  private final Inbox inbox;
  private final String title;

  Endpoints(Collections collections, Inbox inbox, Named named) {
    this.collections = collections;
    this.inbox = inbox;
    this.title = named.title();
  }

  /** What the server is called. */
  record Named(String title) {}

  @GetMapping("/taxii2/")
  ResponseEntity<String> discovery() {
    return answer(TaxiiLine.discovery(
        title, "Reports of armed conflict with their claims, as Isnad keeps them", ROOT));
  }

  @GetMapping(ROOT)
  ResponseEntity<String> root() {
    return answer(TaxiiLine.root(title, Inbox.MOST_BYTES));
  }

  @GetMapping(ROOT + "status/{id}/")
  ResponseEntity<String> status(HttpServletRequest request, @PathVariable String id) {
    return answer(inbox
        .status(Caller.of(request), id)
        .map(TaxiiLine::status)
        .orElseThrow(() -> nothing("no such status")));
  }

  @GetMapping(ROOT + "collections/")
  ResponseEntity<String> collections(HttpServletRequest request) {
    return answer(TaxiiLine.collections(
        collections.of(Caller.of(request)).stream().map(Endpoints::line).toList()));
  }

  @GetMapping(COLLECTION)
  ResponseEntity<String> collection(HttpServletRequest request, @PathVariable String collection) {
    return answer(TaxiiLine.collection(line(shared(request, collection))));
  }

  private static TaxiiLine.OfCollection line(Shared one) {
    return new TaxiiLine.OfCollection(
        one.id(), one.title(), one.description(), one.alias(), one.canRead(), !one.canRead());
  }

  @GetMapping(COLLECTION + "objects/")
  ResponseEntity<String> objects(HttpServletRequest request, @PathVariable String collection) {
    return envelope(request, collection, Optional.empty());
  }

  @GetMapping(COLLECTION + "objects/{id}/")
  ResponseEntity<String> object(
      HttpServletRequest request, @PathVariable String collection, @PathVariable String id) {
    return envelope(request, collection, Optional.of(id));
  }

  private ResponseEntity<String> envelope(
      HttpServletRequest request, String collection, Optional<String> id) {
    Asked asked = Asked.of(request, id);
    Collected.Page page = readable(request, collection).page(asked.wanted(), asked.limit());
    requireFound(id, page, asked);
    return answer(
        page,
        TaxiiLine.envelope(
            page.objects().stream().map(one -> one.item().body()).toList(), next(page, asked)));
  }

  @GetMapping(COLLECTION + "manifest/")
  ResponseEntity<String> manifest(HttpServletRequest request, @PathVariable String collection) {
    Asked asked = Asked.of(request, Optional.empty());
    Collected.Page page = readable(request, collection).page(asked.wanted(), asked.limit());
    List<TaxiiLine.Listed> listed = page.objects().stream()
        .map(
            one -> new TaxiiLine.Listed(one.item().id(), one.added(), one.item().version()))
        .toList();
    return answer(page, TaxiiLine.manifest(listed, next(page, asked)));
  }

  @GetMapping(COLLECTION + "objects/{id}/versions/")
  ResponseEntity<String> versions(
      HttpServletRequest request, @PathVariable String collection, @PathVariable String id) {
    Asked asked = Asked.of(request, Optional.of(id));
    Collected.Page page = readable(request, collection).page(asked.wanted(), asked.limit());
    requireFound(Optional.of(id), page, asked);
    return answer(
        page,
        TaxiiLine.versions(
            page.objects().stream().map(one -> one.item().version()).toList()));
  }

  @PostMapping(COLLECTION + "objects/")
  ResponseEntity<String> send(HttpServletRequest request, @PathVariable String collection)
      throws IOException {
    Partner partner = Caller.of(request);
    if (shared(request, collection).canRead()) {
      throw refused("nothing can be sent to this collection");
    }
    TaxiiEnvelope envelope = Sent.envelope(request);
    if (!inbox.mayTake(partner, envelope.objects().size())) {
      throw new TaxiiRefusal(TaxiiProblem.TAXII_TOO_LARGE, "more objects than are kept of you");
    }
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .contentType(TYPE)
        .body(TaxiiLine.status(inbox.take(partner, envelope)));
  }

  /** Nobody can both read and write a collection, which deleting asks for. */
  @DeleteMapping(COLLECTION + "objects/{id}/")
  ResponseEntity<String> delete(
      HttpServletRequest request, @PathVariable String collection, @PathVariable String id) {
    Shared found = shared(request, collection);
    throw refused("no object of " + found.alias() + " can be deleted: not " + id);
  }

  private Shared shared(HttpServletRequest request, String name) {
    return collections
        .of(Caller.of(request), name)
        .orElseThrow(() -> nothing("no such collection"));
  }

  private Collected readable(HttpServletRequest request, String name) {
    Shared found = shared(request, name);
    if (!found.canRead()) {
      throw refused("this collection cannot be read");
    }
    return collections.fresh(found);
  }

  /** An object that nobody has is not there; one that only came before is. */
  private static void requireFound(Optional<String> id, Collected.Page page, Asked asked) {
    if (id.isPresent() && page.objects().isEmpty() && asked.wanted().after().isEmpty()) {
      throw nothing("no such object");
    }
  }

  private static Optional<String> next(Collected.Page page, Asked asked) {
    return page.more()
        ? Optional.of(asked.next(page.objects().getLast().added()))
        : Optional.empty();
  }

  private static ResponseEntity<String> answer(String body) {
    return ResponseEntity.ok().contentType(TYPE).body(body);
  }

  private static ResponseEntity<String> answer(Collected.Page page, String body) {
    HttpHeaders headers = new HttpHeaders();
    if (!page.objects().isEmpty()) {
      headers.add(
          "X-TAXII-Date-Added-First", TaxiiLine.time(page.objects().getFirst().added()));
      headers.add(
          "X-TAXII-Date-Added-Last", TaxiiLine.time(page.objects().getLast().added()));
    }
    return ResponseEntity.ok().headers(headers).contentType(TYPE).body(body);
  }

  private static TaxiiRefusal nothing(String why) {
    return new TaxiiRefusal(TaxiiProblem.TAXII_NOT_FOUND, why);
  }

  private static TaxiiRefusal refused(String why) {
    return new TaxiiRefusal(TaxiiProblem.TAXII_NOT_ALLOWED, why);
  }
}
