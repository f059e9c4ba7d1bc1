package isnad.app.change;

import isnad.core.report.Problem;

/** What is wrong with one field of a draft; the field is empty where it is the whole. */
public record DraftFault(String field, Problem problem) {}
