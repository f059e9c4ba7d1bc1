package isnad.core.view;

import isnad.core.report.Quote;

/** What one claim says of a person beside the name: {@code value}, in the words {@code words}. */
public record Detail(String value, Quote words, Telling telling) {}
