package isnad.core.pack;

import isnad.core.morphology.Inflection;

/** One thing that a spelling without clitics can be: a word of the lexicon in one inflection. */
public record Sense(Lexeme lexeme, Inflection inflection) {}
