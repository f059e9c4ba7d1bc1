package isnad.app.web;

/** Pages that sum up all of a ledger, and can do so before anybody asks. */
interface Foreseen {
  /** Asks what the pages will ask. */
  void foresee();
}
